import Values

/// Brings a file to the schema its program expects, or refuses the file.
///
/// What ran is recorded in the file, text and all: a migration edited afterwards is noticed, and a file
/// with one this program does not know comes from a newer program.
struct Migrator {
    let path: String
    let connection: Connection

    /// Raised when the storage engine itself writes files that its older versions would misread.
    static let formatVersion: Int64 = 1

    /// Storage's own tables and the service's are two lists, so that each can grow at its end.
    enum Owner: String, SQLConvertible {
        case storage, service
    }

    private static let table = """
        CREATE TABLE migrations (
            owner TEXT NOT NULL,
            position INTEGER NOT NULL,
            name TEXT NOT NULL,
            sql TEXT NOT NULL,
            applied_at INTEGER NOT NULL,
            PRIMARY KEY (owner, position)
        ) STRICT
        """

    func migrate(_ migrations: [Migration]) throws {
        let format = try connection.value("PRAGMA user_version")
        if case .integer(let format)? = format, format > Self.formatVersion {
            throw StorageError.newerFile(
                path: path, file: "format \(format)", program: "format \(Self.formatVersion)")
        }
        let tables = try connection.value("SELECT count(*) FROM sqlite_master WHERE name = 'migrations'")
        if tables == .integer(0) {
            try inTransaction {
                try connection.script(Self.table)
                try connection.script("PRAGMA user_version = \(Self.formatVersion)")
            }
        }
        let storage = try pending(StorageSchema.migrations, of: .storage)
        let service = try pending(migrations, of: .service)
        try run(storage, of: .storage, after: StorageSchema.migrations.count - storage.count)
        try run(service, of: .service, after: migrations.count - service.count)
    }

    /// The migrations that have not run yet, once those that have are found to be unchanged.
    private func pending(_ known: [Migration], of owner: Owner) throws -> ArraySlice<Migration> {
        let names = Set(known.map(\.name))
        precondition(names.count == known.count, "two migrations have the same name")
        let ran = try connection.rows(
            "SELECT name, sql FROM migrations WHERE owner = \(owner) ORDER BY position")
        for (index, row) in ran.enumerated() {
            let name: String = try row["name"]
            guard names.contains(name) else {
                throw StorageError.newerFile(
                    path: path, file: "migration \(name)",
                    program: known.last.map { "migration \($0.name)" } ?? "no migration")
            }
            guard try known[index] == Migration(name, row["sql"]) else {
                throw StorageError.migrationChanged(path: path, name: name)
            }
        }
        return known[ran.count...]
    }

    private func run(_ migrations: ArraySlice<Migration>, of owner: Owner, after count: Int) throws {
        for (index, migration) in migrations.enumerated() {
            try inTransaction {
                try connection.script(migration.sql)
                let position = count + index
                try connection.run(
                    """
                    INSERT INTO migrations (owner, position, name, sql, applied_at)
                    VALUES (\(owner), \(position), \(migration.name), \(migration.sql), \(connection.now))
                    """)
            }
        }
    }

    private func inTransaction(_ body: () throws -> Void) throws {
        try connection.command("BEGIN IMMEDIATE")
        connection.startClosure(.writing(savepoint: false, wrote: false))
        defer { connection.startClosure(.none) }
        do {
            try body()
            try connection.command("COMMIT")
        } catch {
            if connection.isInTransaction { try connection.command("ROLLBACK") }
            throw error
        }
    }
}
