import Values

/// The database as it was at one moment, on a connection of its own, to be copied to a file.
final class Snapshot: Sendable {
    private let file: OpenConnection

    /// Takes the snapshot now.
    ///
    /// `connection` is the writer's, outside any transaction; a database in memory has no other, so it is
    /// copied.
    init(
        at location: DatabaseLocation, from connection: Connection, clock: any WallClock,
        limits: StorageLimits
    ) throws {
        switch location {
        case .file(let path):
            file = try Snapshot.open(path, clock: clock, limits: limits)
        case .memory:
            file = try OpenConnection(path: nil, role: .writer, clock: clock, limits: limits)
            try file.use { copy in
                try BackupFile.copyPages(from: connection.handle, to: copy.handle, until: Interruption())
            }
        }
    }

    /// Takes the snapshot on the calling thread, beside the writer.
    init(of path: String, clock: any WallClock, limits: StorageLimits) throws {
        file = try Snapshot.open(path, clock: clock, limits: limits)
    }

    private static func open(
        _ path: String, clock: any WallClock, limits: StorageLimits
    ) throws -> OpenConnection {
        let file = try OpenConnection(path: path, role: .reader, clock: clock, limits: limits)
        try file.use { connection in
            try connection.command("BEGIN")
            // A transaction sees the moment of its first read.
            _ = try connection.value("SELECT count(*) FROM sqlite_master")
        }
        return file
    }

    /// Runs the body on the connection that sees the snapshot, one at a time.
    func use<T>(_ body: (Connection) throws -> T) throws -> T {
        try file.use(body)
    }

    /// Copies the snapshot to a file and lets go of it, then checks the copy and gives it its name.
    ///
    /// `letGo` is called in between. When the copy fails before, the snapshot is still held.
    func copy(to path: String, until interruption: Interruption, letGo: () throws -> Void = {}) throws {
        try AtomicFile.write(to: path) { part in
            try file.use { try BackupFile.write($0, to: part, until: interruption) }
            try file.close()
            try letGo()
            _ = try BackupFile.check(part, named: path)
        }
    }
}
