extension Database {
    /// Copies the database as it is now to a file, while reads and writes go on.
    ///
    /// The copy is checked (every page, index entry and reference), synced, and there under its name only
    /// when complete; a file of that name is replaced.
    public func backup(to path: String) async throws {
        guard let original = location.path else {
            let pause = try await pauseWrites(upTo: .seconds(1))
            resumeWrites(pause)
            defer { dropSnapshot(pause) }
            return try await copySnapshot(pause, to: path)
        }
        try await backupTasks.run { [clock, limits] interruption in
            try Snapshot(of: original, clock: clock, limits: limits).copy(to: path, until: interruption)
        }
    }

    /// Checks a backup file through, leaving nothing beside it.
    ///
    /// Throws `corrupt`, which says what is wrong.
    public static func verify(_ path: String) async throws -> BackupSummary {
        try await BackupTasks().run { _ in try BackupFile.check(path, named: path) }
    }

    /// Checks a backup file and puts a copy of it where a database will be opened.
    ///
    /// Refuses to replace anything: move the old file, and its `-wal`, away first.
    public static func restore(_ backup: String, to path: String) async throws {
        try await BackupTasks().run { _ in
            _ = try BackupFile.check(backup, named: backup)
            let lock = try FileLock(for: path)
            defer { lock.release(as: .unclosed) }
            for file in [path, path + "-wal"] where AtomicFile.exists(file) {
                throw StorageError.misuse("\(file) is in the way: a restore replaces nothing")
            }
            try AtomicFile.write(to: path) { part in
                try AtomicFile.copy(backup, to: part)
                _ = try BackupFile.check(part, named: path)
            }
        }
    }

    /// Every table, index and trigger as SQL, in a fixed order: what a test compares with the committed
    /// schema.
    public func schema() async throws -> String {
        try await read { db in
            let rows = try db.rows(
                """
                SELECT sql FROM sqlite_master
                WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY tbl_name, type DESC, name
                """)
            return try rows.map { row in try row["sql"] + ";\n" }.joined(separator: "\n")
        }
    }
}
