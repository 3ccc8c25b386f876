import GRDB
import GRDBSQLite
import Values

/// One SQLite connection, opened and guarded by GRDB, used by one thread at a time.
final class OpenConnection: @unchecked Sendable {
    private let queue: DatabaseQueue
    private var connection: Connection?

    enum Role {
        /// Writes and checkpoints; there is one for a file.
        case writer
        case reader
    }

    init(
        path: String?, role: Role, clock: any WallClock, limits: StorageLimits
    ) throws(StorageError) {
        var configuration = Configuration()
        configuration.label = "storage"
        configuration.allowsUnsafeTransactions = true
        configuration.readonly = role == .reader
        do {
            queue =
                try path.map { try DatabaseQueue(path: $0, configuration: configuration) }
                ?? DatabaseQueue(named: nil, configuration: configuration)
            connection = queue.writeWithoutTransaction { database in
                Connection(database, clock: clock, limits: limits)
            }
            try use { connection in
                switch role {
                case .writer: try connection.prepareToWrite(inFile: path != nil)
                case .reader: try connection.prepareToRead()
                }
            }
        } catch {
            throw StorageError(error)
        }
    }

    deinit {
        // Statements first: a connection whose statements live stays open.
        connection = nil
    }

    func use<T>(_ body: (Connection) throws -> T) throws -> T {
        try queue.writeWithoutTransaction { _ in
            guard let connection else { throw StorageError.closed }
            return try body(connection)
        }
    }

    func close() throws(StorageError) {
        do {
            queue.writeWithoutTransaction { _ in
                connection?.dropStatements()
                connection = nil
            }
            try queue.close()
        } catch {
            throw StorageError(error)
        }
    }
}

extension Connection {
    /// Sets what makes an answered write durable, and reads it back: a setting that did not take is refused.
    fileprivate func prepareToWrite(inFile: Bool) throws(StorageError) {
        sqlite3_commit_hook(handle, nil, nil)
        sqlite3_rollback_hook(handle, nil, nil)
        try script("PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY")
        guard inFile else { return }

        sqlite3_busy_timeout(handle, limits.truncateWaitMilliseconds)
        try script("PRAGMA journal_mode = WAL")
        try script(
            """
            PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0; PRAGMA mmap_size = 0;
            PRAGMA journal_size_limit = \(limits.walBytesMax); PRAGMA cache_size = -\(limits.writerCacheKiB)
            """)
        let journal = try value("PRAGMA journal_mode")
        let synchronous = try value("PRAGMA synchronous")
        let foreignKeys = try value("PRAGMA foreign_keys")
        guard journal == .text("wal"), synchronous == .integer(2), foreignKeys == .integer(1) else {
            throw .misuse("SQLite did not take the settings that make writes durable")
        }
    }

    /// A reader never writes nor checkpoints.
    ///
    /// It closes before the writer, so its close does not either.
    fileprivate func prepareToRead() throws(StorageError) {
        try script(
            """
            PRAGMA query_only = ON; PRAGMA wal_autocheckpoint = 0; PRAGMA mmap_size = 0;
            PRAGMA cache_size = -\(limits.readerCacheKiB)
            """)
    }
}
