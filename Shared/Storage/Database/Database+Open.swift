import Glibc
import Values

extension Database {
    static func open(
        _ url: String, migrations: [Migration], clock: any WallClock, limits: StorageLimits
    ) throws -> Database {
        let location = try DatabaseLocation(url)
        let lock = try location.path.map { try FileLock(for: $0) }
        do {
            return try open(location, migrations, clock, limits, lock: lock)
        } catch {
            lock?.release(cleanly: lock?.wasClosedCleanly ?? false)
            throw error
        }
    }

    private static func open(
        _ location: DatabaseLocation, _ migrations: [Migration], _ clock: any WallClock,
        _ limits: StorageLimits, lock: FileLock?
    ) throws -> Database {
        let file = try OpenConnection(path: location.path, role: .writer, clock: clock, limits: limits)
        let (identity, lastEvent) = try file.use { connection in
            if let lock, !lock.wasClosedCleanly { try connection.quickCheck(of: location.name) }
            try Migrator(path: location.name, connection: connection).migrate(migrations)
            return (
                try DatabaseIdentity.findOrCreate(in: connection),
                try connection.events(after: 0, limit: 0).head
            )
        }
        let readers = try location.path.map { try ReaderPool(path: $0, clock: clock, limits: limits) }
        let database = Database(
            location: location, clock: clock, limits: limits, readers: readers, identity: identity,
            lastEvent: lastEvent)
        database.start(file, lock)
        return database
    }

    /// Starts the threads.
    ///
    /// They keep what they need; they end when the database is closed or let go of.
    private func start(_ file: OpenConnection, _ lock: FileLock?) {
        readers?.start()
        EngineThread.start("storage-writer") {
            [writer, readers, notifier, isClosed, writePauses, backupTasks] in
            var isIntact = false
            do {
                isIntact = try file.use { connection in
                    writer.work(on: connection)
                    return connection.fault == nil
                }
                readers?.stopAndWait(refusing: .closed)
                backupTasks.stopAndWait()
                writePauses.stop()
                try file.close()
            } catch {
                isIntact = false
            }
            lock?.release(cleanly: isIntact)
            notifier.close()
            isClosed.withLock { $0 = true }
        }
    }
}

extension Connection {
    /// Looks for damage after a program ended without closing the file.
    fileprivate func quickCheck(of name: String) throws(StorageError) {
        let answer = try value("PRAGMA quick_check(1)")
        guard answer == .text("ok") else {
            throw .corrupt(path: name, details: answer.map { "\($0)" } ?? "no answer")
        }
    }
}
