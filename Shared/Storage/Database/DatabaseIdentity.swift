import Values

/// What tells one database from every other, made once when its schema is first set up.
struct DatabaseIdentity: Sendable {
    /// Names the history that event cursors count: a database restored or replaced by another has another.
    let historyID: String
    /// Signs what the service gives callers to carry, such as page tokens.
    let tokenKey: [UInt8]

    private static let historyBytes = 8
    private static let tokenKeyBytes = 32

    /// Reads the identity, and makes it when there is none yet.
    static func findOrCreate(in db: Connection) throws -> DatabaseIdentity {
        if let known = try find(in: db) { return known }
        let history = random(historyBytes).hexadecimal
        // One statement, so it is its own transaction.
        db.startClosure(.writing(savepoint: false, wrote: false))
        defer { db.startClosure(.none) }
        try db.run(
            """
            INSERT INTO database_identity (id, history_id, token_key)
            VALUES (1, \(history), \(random(tokenKeyBytes))) ON CONFLICT (id) DO NOTHING
            """)
        guard let made = try find(in: db) else {
            throw StorageError.corrupt(path: "database_identity", details: "it has no row")
        }
        return made
    }

    private static func find(in db: Connection) throws -> DatabaseIdentity? {
        guard let row = try db.row("SELECT history_id, token_key FROM database_identity WHERE id = 1") else {
            return nil
        }
        return DatabaseIdentity(historyID: try row["history_id"], tokenKey: try row["token_key"])
    }

    /// From the system's cryptographically secure source.
    private static func random(_ count: Int) -> [UInt8] {
        var source = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &source) }
    }
}

extension Database {
    /// Names the history that this database's event sequences count; made once.
    public var historyID: String { identity.historyID }

    /// 32 random bytes that never leave this database: they sign page tokens and cursors.
    public var tokenKey: [UInt8] { identity.tokenKey }
}
