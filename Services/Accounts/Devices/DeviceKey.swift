import Contracts
import Crypto
import FoundationEssentials
import RPC
import Requests
import Storage
import Values

/// The public half of a device's P-256 key pair, with which payments check what the device signed.
struct DeviceKey: Sendable, Hashable {
    let id: String
    let publicKey: [UInt8]
    let account: AccountID
    let session: SessionID
    let registeredAt: Timestamp
    /// Nil while it counts.
    let revokedAt: Timestamp?

    /// X9.63, uncompressed: 0x04, x, y.
    static let publicKeyBytes = 65
    static let uncompressedMark: UInt8 = 0x04
    /// The most keys one session registers, replaced ones included.
    static let perSessionMax = 20

    /// `dk_` and the first 16 bytes of SHA-256 over the public key, in lower-case hex.
    static func id(of publicKey: [UInt8]) -> String {
        "dk_" + Array(SHA256.hash(data: publicKey).prefix(16)).hexadecimal
    }

    /// Throws DEVICE_KEY_INVALID for bytes that are no point of P-256.
    static func check(_ publicKey: [UInt8], field: String) throws(Refusal) {
        guard publicKey.count == publicKeyBytes, publicKey.first == uncompressedMark,
            (try? P256.Signing.PublicKey(x963Representation: publicKey)) != nil
        else { throw .deviceKeyInvalid(field: field) }
    }
}

extension AccountsAPI.DeviceKey {
    init(_ key: DeviceKey) {
        self.init(id: key.id, publicKey: key.publicKey, registeredAt: key.registeredAt)
    }
}

// MARK: - Stored in `device_keys`

extension DeviceKey {
    static func find(_ id: String, in db: Connection) throws -> DeviceKey? {
        try db.row(
            """
            SELECT id, public_key, account_id, session_id, registered_at, revoked_at FROM device_keys
            WHERE id = \(id)
            """
        ).map(DeviceKey.init(row:))
    }

    /// The session's key that counts.
    static func find(of session: SessionID, in db: Connection) throws -> DeviceKey? {
        try db.row(
            """
            SELECT id, public_key, account_id, session_id, registered_at, revoked_at FROM device_keys
            WHERE session_id = \(session) AND revoked_at IS NULL
            """
        ).map(DeviceKey.init(row:))
    }

    private static func count(of session: SessionID, in db: Connection) throws -> Int {
        try db.row("SELECT count(*) AS keys FROM device_keys WHERE session_id = \(session)")?["keys"] ?? 0
    }

    private init(row: Row) throws {
        id = try row["id"]
        publicKey = try row["public_key"]
        account = try row["account_id"]
        session = try row["session_id"]
        registeredAt = try row["registered_at"]
        revokedAt = try row["revoked_at"]
    }

    /// Registers a checked key for a session, in place of the one it has, and tells every service.
    ///
    /// The session's own live key is answered again. Throws DEVICE_KEY_REUSED and TOO_MANY_DEVICE_KEYS.
    static func register(
        _ publicKey: [UInt8], for session: Session, field: String, in db: Connection
    ) throws -> DeviceKey {
        let key = DeviceKey(
            id: id(of: publicKey), publicKey: publicKey, account: session.account, session: session.id,
            registeredAt: db.now, revokedAt: nil)
        if let known = try find(key.id, in: db) {
            guard known.session == session.id, known.revokedAt == nil else {
                throw Refusal.deviceKeyReused(field: field)
            }
            return known
        }
        let count = try count(of: session.id, in: db)
        guard count < perSessionMax else { throw Refusal.tooManyDeviceKeys(count) }
        if let replaced = try find(of: session.id, in: db) { try replaced.revokeAsReplaced(in: db) }
        try key.insert(field: field, into: db)
        return key
    }

    private func insert(field: String, into db: Connection) throws {
        let inserted = try db.run(
            """
            INSERT INTO device_keys (id, public_key, account_id, session_id, registered_at)
            VALUES (\(id), \(publicKey), \(account), \(session), \(registeredAt))
            ON CONFLICT (id) DO NOTHING
            """)
        guard inserted == 1 else { throw Refusal.deviceKeyReused(field: field) }
        try db.append(
            AccountsAPI.DeviceKeyRegistered(
                keyID: id, publicKey: publicKey, accountID: account.text, sessionID: session.text,
                registeredAt: registeredAt),
            key: session.text)
    }

    private func revokeAsReplaced(in db: Connection) throws {
        try Self.revoke(of: session, in: db)
        try db.append(
            AccountsAPI.DeviceKeyRevoked(
                keyID: id, accountID: account.text, sessionID: session.text, revokedAt: db.now),
            key: session.text)
    }

    /// Without an event of its own: that of the session's end says it.
    static func revoke(of session: SessionID, in db: Connection) throws {
        try db.run(
            """
            UPDATE device_keys SET revoked_at = \(db.now)
            WHERE session_id = \(session) AND revoked_at IS NULL
            """)
    }
}
