import CSQLite
import Synchronization
import Values

/// Keeps the write-ahead log bounded: copies it into the file between commits, on the writer's thread.
///
/// Readers can keep the log from starting over. Past `walBytesMax` the writer waits a moment for them, and
/// ends reads that have held their snapshot for longer than `readSecondsMax`.
final class Checkpoint: @unchecked Sendable {
    private let limits: StorageLimits
    private let readers: ReaderPool
    private let writePauses: WritePauses
    private let pages = Atomic<Int>(0)
    private var pagesAtLast = 0
    private var pageBytes: Int64 = 4_096

    init(limits: StorageLimits, readers: ReaderPool, writePauses: WritePauses) {
        self.limits = limits
        self.readers = readers
        self.writePauses = writePauses
    }

    /// Bytes of the log that are in use.
    var walBytes: Int64 { Int64(pages.load(ordering: .relaxed)) * (pageBytes + 24) }

    /// Has SQLite tell the length of the log after every commit.
    func watch(_ connection: Connection) {
        if case .integer(let bytes)? = try? connection.value("PRAGMA page_size") { pageBytes = bytes }
        sqlite3_wal_hook(
            connection.handle,
            { context, _, _, pages in
                guard let context else { return SQLITE_OK }
                Unmanaged<Checkpoint>.fromOpaque(context).takeUnretainedValue()
                    .pages.store(Int(pages), ordering: .relaxed)
                return SQLITE_OK
            }, Unmanaged.passUnretained(self).toOpaque())
    }

    func runIfDue(on connection: Connection) {
        let pages = pages.load(ordering: .relaxed)
        if pages < pagesAtLast { pagesAtLast = 0 }
        guard pages - pagesAtLast >= Int(limits.checkpointPages), connection.fault == nil else { return }
        let isTooLong = walBytes > limits.walBytesMax
        if isTooLong {
            readers.endReads(olderThan: limits.readSecondsMax)
            writePauses.dropIfExpired()
        }
        run(isTooLong ? SQLITE_CHECKPOINT_TRUNCATE : SQLITE_CHECKPOINT_PASSIVE, on: connection)
    }

    /// A log that is busy or a disk that is full waits for the next time; a failed sync stops the database.
    private func run(_ mode: Int32, on connection: Connection) {
        var logPages: Int32 = 0
        var copiedPages: Int32 = 0
        let code = sqlite3_wal_checkpoint_v2(connection.handle, "main", mode, &logPages, &copiedPages)
        if code == SQLITE_OK, mode == SQLITE_CHECKPOINT_TRUNCATE {
            pages.store(0, ordering: .relaxed)
            pagesAtLast = 0
            return
        }
        pagesAtLast = pages.load(ordering: .relaxed)
        if code != SQLITE_OK, case .failed(let cause) = StorageError.last(on: connection.handle) {
            connection.stop(.failed(cause))
        }
    }
}
