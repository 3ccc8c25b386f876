import CSQLite
import Values

/// Reads a file through for damage, beside the connections that serve it.
///
/// It holds a snapshot while it reads, so that the write-ahead log grows meanwhile.
struct IntegrityCheck: Sendable {
    /// Returns what is damaged, nil when nothing is; throws when the check did not come to its end.
    let damage: @Sendable (_ path: String, Interruption) throws -> String?

    /// Every page, and every row's place and constraints; not whether index entries match their rows.
    static let quick = IntegrityCheck { path, interruption in
        let file: SQLiteFile
        do {
            file = try SQLiteFile(path, flags: SQLITE_OPEN_READONLY)
            try file.run("PRAGMA query_only = ON; PRAGMA mmap_size = 0")
            let answer = try interruption.ending(file.handle) { try file.strings("PRAGMA quick_check(1)") }
            return answer == ["ok"] ? nil : answer.first ?? "no answer"
        } catch StorageError.failed(let cause) {
            return cause
        }
    }
}

/// What is known about a file's integrity.
enum Integrity: Hashable, Sendable {
    case checking
    case intact
    /// The database closed first, or the check could not read on; the next opening checks again.
    case unknown
    case damaged(StorageError)
}

extension Database {
    /// Waits for as long as the file is sound, and throws `corrupt` when damage is found in it.
    ///
    /// After a program ended without closing the file, it is read through beside the reads and writes. Damage
    /// stops the writes; the next opening checks the file before anything else. Throws `CancellationError`
    /// when the task is cancelled.
    public func awaitDamage() async throws {
        try await integrity.wait { if case .damaged = $0 { true } else { false } }
        if case .damaged(let error) = integrity.value { throw error }
    }

    /// Checks the file on a thread of its own.
    func startChecking(_ check: IntegrityCheck, at path: String, _ lock: FileLock) {
        let isStarted = backupTasks.start("storage-check") { [integrity, writer] interruption in
            let found: Integrity
            do {
                let damage = try check.damage(path, interruption)
                found = damage.map { .damaged(.corrupt(path: path, details: $0)) } ?? .intact
            } catch {
                found = .unknown
            }
            if case .damaged(let error) = found {
                lock.markDamaged()
                writer.fail(error)
            }
            integrity.withLock { $0 = found }
        }
        if !isStarted { integrity.withLock { $0 = .unknown } }
    }
}
