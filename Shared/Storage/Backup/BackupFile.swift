import CSQLite
import Glibc

/// A copy of a database as a file: complete, checked and on the disk, or not there at all.
enum BackupFile {
    /// Pages copied before looking whether to go on.
    private static let pagesPerStep: Int32 = 1_000

    /// Copies what the connection's transaction sees to a new file, which is neither checked nor synced yet.
    static func write(_ connection: Connection, to part: String, until interruption: Interruption) throws {
        let copy = try SQLiteFile(part, flags: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
        // The file counts only once it is synced and renamed, so its pages need no journal.
        try copy.run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
        try copyPages(from: connection.handle, to: copy.handle, until: interruption)
        try copy.close()
    }

    static func copyPages(
        from original: OpaquePointer, to copy: OpaquePointer, until interruption: Interruption
    ) throws(StorageError) {
        guard let backup = sqlite3_backup_init(copy, "main", original, "main") else {
            throw .last(on: copy)
        }
        var code = SQLITE_OK
        while code == SQLITE_OK, !interruption.isAsked { code = sqlite3_backup_step(backup, pagesPerStep) }
        let finished = sqlite3_backup_finish(backup)
        if code == SQLITE_OK { throw .closed }
        guard code == SQLITE_DONE, finished == SQLITE_OK else { throw .last(on: copy) }
    }

    /// Reads every page, index entry and reference of a file that nobody writes to.
    static func check(_ path: String, named name: String) throws(StorageError) -> BackupSummary {
        var log = stat()
        guard stat(path + "-wal", &log) != 0 || log.st_size == 0 else {
            throw .misuse("\(name) has a write-ahead log beside it: it is a live file, not a backup")
        }
        let file = try SQLiteFile(immutable: path)
        let damage = try file.strings("PRAGMA integrity_check")
        guard damage == ["ok"] else {
            throw .corrupt(path: name, details: damage.joined(separator: "; "))
        }
        let orphans = try file.strings("PRAGMA foreign_key_check")
        guard orphans.isEmpty else {
            throw .corrupt(
                path: name, details: "rows without what they refer to, in \(Set(orphans).sorted())")
        }
        let lastEvent = try file.strings("SELECT coalesce(max(sequence), 0) FROM events").first
        let migrations = try file.strings(
            "SELECT name FROM migrations WHERE owner = 'service' ORDER BY position")
        return BackupSummary(lastEvent: lastEvent.flatMap { Int64($0) } ?? 0, migrations: migrations)
    }
}

/// What a sound backup holds.
public struct BackupSummary: Hashable, Sendable {
    public let lastEvent: Int64
    /// The service's migrations that ran on it, oldest first.
    public let migrations: [String]
}
