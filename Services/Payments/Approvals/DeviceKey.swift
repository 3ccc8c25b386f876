import Contracts
import Crypto
import Storage
import Values

typealias DeviceKeyID = ID<DeviceKey>

/// A P-256 public key of one person's device, as accounts has told of it.
///
/// Once enrolled it authorises payments, until its session ends.
struct DeviceKey: Hashable, Sendable {
    /// The most keys of a person that are not revoked: accounts allows as many sessions.
    static let perPersonMax = 20

    let id: DeviceKeyID
    let owner: AccountID
    let session: SessionID
    /// X9.63 form: 0x04, x, y.
    let publicKey: [UInt8]
    let registeredAt: Timestamp
    private(set) var enrolledAt: Timestamp?
    private(set) var revokedAt: Timestamp?

    /// Throws where the bytes are no point of P-256.
    init(
        publicKey: [UInt8], of owner: AccountID, session: SessionID, registeredAt: Timestamp,
        revokedAt: Timestamp? = nil
    ) throws {
        _ = try P256.Signing.PublicKey(x963Representation: publicKey)
        id = try Self.id(of: publicKey)
        self.owner = owner
        self.session = session
        self.publicKey = publicKey
        self.registeredAt = registeredAt
        self.revokedAt = revokedAt
    }

    /// `dk_` and the first 16 bytes of SHA-256 over the public key, in hex.
    static func id(of publicKey: [UInt8]) throws -> DeviceKeyID {
        try ID("dk_\(Array(SHA256.hash(data: publicKey).prefix(16)).hexadecimal)")
    }

    /// Whether these 64 bytes, r and s, are a signature of those bytes by this key: ECDSA with SHA-256.
    func signed(_ bytes: [UInt8], with signature: [UInt8]) -> Bool {
        guard let key = try? P256.Signing.PublicKey(x963Representation: publicKey),
            let signature = try? P256.Signing.ECDSASignature(rawRepresentation: signature)
        else { return false }
        return key.isValidSignature(signature, for: bytes)
    }
}

// MARK: - Stored in `device_keys`

extension DeviceKey {
    /// The person's own key: another's does not exist.
    static func find(_ id: DeviceKeyID, of owner: AccountID, in db: Connection) throws -> DeviceKey? {
        try db.row("SELECT * FROM device_keys WHERE id = \(id) AND account_id = \(owner)")
            .map(DeviceKey.init(row:))
    }

    /// Those that are not revoked, newest first.
    static func all(of owner: AccountID, in db: Connection) throws -> [DeviceKey] {
        try db.rows(
            """
            SELECT * FROM device_keys WHERE account_id = \(owner) AND revoked_at IS NULL
            ORDER BY registered_at DESC LIMIT \(perPersonMax)
            """
        ).map(DeviceKey.init(row:))
    }

    /// Does nothing where it is known.
    func insert(into db: Connection) throws {
        try db.run(
            """
            INSERT INTO device_keys (id, account_id, session_id, public_key, registered_at, revoked_at)
            VALUES (\(id), \(owner), \(session), \(publicKey), \(registeredAt), \(revokedAt))
            ON CONFLICT (id) DO NOTHING
            """)
    }

    /// From now on it authorises payments; the first time counts.
    mutating func enrol(in db: Connection) throws {
        guard enrolledAt == nil else { return }
        enrolledAt = db.now
        try db.run("UPDATE device_keys SET enrolled_at = \(enrolledAt) WHERE id = \(id)")
    }

    private init(row: Row) throws {
        id = try row["id"]
        owner = try row["account_id"]
        session = try row["session_id"]
        publicKey = try row["public_key"]
        registeredAt = try row["registered_at"]
        enrolledAt = try row["enrolled_at"]
        revokedAt = try row["revoked_at"]
    }
}

extension PaymentsAPI.DeviceKey {
    init(_ key: DeviceKey) {
        self.init(
            keyID: key.id.text, publicKey: key.publicKey, sessionID: key.session.text,
            registeredAt: key.registeredAt, enrolledAt: key.enrolledAt)
    }
}
