import Storage
import Values

/// This installation of Souk, as devices name it in what they sign: a signature for one counts in no other.
enum Installation {
    /// The id, made the first time it is asked for.
    static func findOrCreate(in database: Database) async throws -> InstallationID {
        if let known = try await database.read(find) { return known }
        return try await database.write { db in
            let id = try InstallationID("ins_\(newBytes().hexadecimal)")
            try db.run(
                """
                INSERT INTO installation (singleton, id, made_at) VALUES (1, \(id), \(db.now))
                ON CONFLICT (singleton) DO NOTHING
                """)
            return try find(in: db) ?? id
        }
    }

    private static func find(in db: Connection) throws -> InstallationID? {
        try db.row("SELECT id FROM installation")?["id"]
    }

    private static func newBytes() -> [UInt8] {
        var random = SystemRandomNumberGenerator()
        return (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    }
}

typealias InstallationID = ID<Installation>
