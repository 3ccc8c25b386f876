import Contracts
import ServiceHost
import Storage
import Values

// What accounts tells of devices and their keys.
//
// An event that could not be applied comes again later, out of its place: so a revocation is kept, and a key
// whose registration comes after it is revoked from the start.

extension DeviceKey {
    static let onRegistered = EventHandler.on(AccountsAPI.DeviceKeyRegistered.self) { event, _, db in
        try register(event, in: db)
    }

    static let onRevoked = EventHandler.on(AccountsAPI.DeviceKeyRevoked.self) { event, stored, db in
        let key: DeviceKeyID = try ID(event.keyID)
        let time = event.revokedAt ?? stored.time
        try keepRevocation(of: key.text, at: time, in: db)
        try db.run("UPDATE device_keys SET revoked_at = \(time) WHERE id = \(key) AND revoked_at IS NULL")
    }

    static let onSessionRevoked = EventHandler.on(AccountsAPI.SessionRevoked.self) { event, stored, db in
        let session: SessionID = try ID(event.sessionID)
        let time = event.revokedAt ?? stored.time
        try keepRevocation(of: session.text, at: time, in: db)
        try db.run(
            """
            UPDATE device_keys SET revoked_at = \(time)
            WHERE session_id = \(session) AND revoked_at IS NULL
            """)
    }

    private static func register(_ event: AccountsAPI.DeviceKeyRegistered, in db: Connection) throws {
        let session: SessionID = try ID(event.sessionID)
        let key = try DeviceKey(
            publicKey: event.publicKey, of: ID(event.accountID), session: session,
            registeredAt: event.registeredAt ?? db.now,
            revokedAt: revocation(of: event.keyID, or: session.text, in: db))
        guard key.id.text == event.keyID else {
            throw LedgerFault("the key of \(session) is \(key.id), accounts says \(event.keyID)")
        }
        try key.insert(into: db)
    }

    private static func keepRevocation(of id: String, at time: Timestamp, in db: Connection) throws {
        try db.run(
            """
            INSERT INTO key_revocations (id, revoked_at) VALUES (\(id), \(time))
            ON CONFLICT (id) DO NOTHING
            """)
    }

    private static func revocation(
        of key: String, or session: String, in db: Connection
    ) throws -> Timestamp? {
        try db.row(
            "SELECT min(revoked_at) AS revoked_at FROM key_revocations WHERE id IN (\(key), \(session))"
        )?["revoked_at"]
    }
}
