import Glibc
import Values

extension Database {
    static func open(
        _ url: String, migrations: [Migration], clock: any WallClock, limits: StorageLimits,
        check: IntegrityCheck = .quick
    ) throws -> Database {
        let location = try DatabaseLocation(url)
        let lock = try location.path.map { try FileLock(for: $0) }
        do {
            if let lock, let path = location.path, lock.lastEnding == .damaged {
                try refuseIfDamaged(path, check)
            }
            return try open(location, migrations, clock, limits, lock: lock, check)
        } catch {
            if let lock { lock.release(as: lock.lastEnding) }
            throw error
        }
    }

    private static func open(
        _ location: DatabaseLocation, _ migrations: [Migration], _ clock: any WallClock,
        _ limits: StorageLimits, lock: FileLock?, _ check: IntegrityCheck
    ) throws -> Database {
        let file = try OpenConnection(path: location.path, role: .writer, clock: clock, limits: limits)
        let (identity, lastEvent) = try file.use { connection in
            try Migrator(path: location.name, connection: connection).migrate(migrations)
            return (
                try DatabaseIdentity.findOrCreate(in: connection),
                try connection.events(after: 0, limit: 0).head
            )
        }
        let readers = try location.path.map { try ReaderPool(path: $0, clock: clock, limits: limits) }
        let isChecked = lock?.lastEnding == .unclosed
        let database = Database(
            location: location, clock: clock, limits: limits, readers: readers, identity: identity,
            lastEvent: lastEvent, integrity: isChecked ? .checking : .intact)
        if isChecked, let lock, let path = location.path { database.startChecking(check, at: path, lock) }
        database.start(file, lock)
        return database
    }

    /// A file in which damage was found is checked before it is used again.
    private static func refuseIfDamaged(_ path: String, _ check: IntegrityCheck) throws {
        guard let damage = try check.damage(path, Interruption()) else { return }
        throw StorageError.corrupt(path: path, details: damage)
    }

    /// Starts the threads.
    ///
    /// They keep what they need; they end when the database is closed or let go of.
    private func start(_ file: OpenConnection, _ lock: FileLock?) {
        readers?.start()
        EngineThread.start("storage-writer") {
            [writer, readers, notifier, isClosed, writePauses, backupTasks, integrity] in
            var ending = FileLock.Ending.unclosed
            do {
                let isSound = try file.use { connection in
                    writer.work(on: connection)
                    return connection.fault == nil
                }
                readers?.stopAndWait(refusing: .closed)
                backupTasks.stopAndWait()
                writePauses.stop()
                try file.close()
                if isSound, integrity.value == .intact { ending = .closed }
            } catch {
                ending = .unclosed
            }
            if case .damaged = integrity.value { ending = .damaged }
            lock?.release(as: ending)
            notifier.close()
            isClosed.withLock { $0 = true }
        }
    }
}
