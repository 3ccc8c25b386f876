import CSQLite
import Values

/// One connection and what keeps others from using it meanwhile.
final class OpenConnection: @unchecked Sendable {
    private let monitor = Monitor()
    private let file: SQLiteFile
    private var connection: Connection?

    enum Role {
        /// Writes and checkpoints; there is one for a file.
        case writer
        case reader
    }

    init(
        path: String?, role: Role, clock: any WallClock, limits: StorageLimits
    ) throws(StorageError) {
        let access = role == .writer ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY
        file = try SQLiteFile(path ?? ":memory:", flags: access)
        let connection = Connection(file.handle, clock: clock, limits: limits)
        self.connection = connection
        switch role {
        case .writer: try connection.prepareToWrite(inFile: path != nil)
        case .reader: try connection.prepareToRead()
        }
    }

    /// Runs the body once nobody else uses the connection, on the calling thread.
    func use<T>(_ body: (Connection) throws -> T) throws -> T {
        try monitor.withLock {
            guard let connection else { throw StorageError.closed }
            return try body(connection)
        }
    }

    /// Drops the connection's own statements first: a file whose statements are kept stays open.
    func close() throws {
        try monitor.withLock {
            connection?.dropStatements()
            connection = nil
            try file.close()
        }
    }
}

extension Connection {
    /// Sets what makes an answered write durable, and reads it back: a setting that did not take is refused.
    fileprivate func prepareToWrite(inFile: Bool) throws(StorageError) {
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
