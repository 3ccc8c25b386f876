import Crypto
import FoundationEssentials
import Requests
import Storage
import Values

/// One attempt to prove a phone number from one device.
struct Verification: Sendable {
    let id: String
    let phone: PhoneNumber
    let deviceHash: [UInt8]
    let codeHash: [UInt8]
    private(set) var state: State
    private(set) var tries: Int
    /// The session it led to, once completed.
    private(set) var session: SessionID?
    /// Whether it made the account.
    private(set) var isNewAccount: Bool
    let expiresAt: Timestamp

    static let deviceSecretLength = TextLength(16...128)
    /// Long expired rows deleted by one new one.
    static let deletedMax = 20

    enum State: String, SQLConvertible {
        /// The code is on its way; nobody can complete yet.
        case sending
        case open
        case completed
        /// Tried too often.
        case ended
    }

    /// The secret has full entropy (the device makes it), so a plain hash hides it.
    ///
    /// Throws TEXT_INVALID.
    static func hash(ofDeviceSecret secret: String) throws -> [UInt8] {
        try deviceSecretLength.check(secret, field: "device_secret")
        return Array(SHA256.hash(data: Data(secret.utf8)))
    }

    init(
        id: String, phone: PhoneNumber, deviceHash: [UInt8], codeHash: [UInt8], now: Timestamp
    ) {
        self.id = id
        self.phone = phone
        self.deviceHash = deviceHash
        self.codeHash = codeHash
        state = .sending
        tries = 0
        isNewAccount = false
        expiresAt = now.adding(seconds: OneTimeCodes.lifetimeSeconds)
    }

    /// Whether the right code would complete it now.
    func isLive(at now: Timestamp) -> Bool {
        (state == .open || state == .completed) && now < expiresAt
    }
}

// MARK: - Stored in `verifications`

extension Verification {
    /// The device's own verification: to any other device it does not exist.
    static func find(_ id: String, deviceHash: [UInt8], in db: Connection) throws -> Verification? {
        guard
            let row = try db.row(
                """
                SELECT id, phone, country, device_hash, code_hash, state, tries, session_id, new_account,
                    expires_at
                FROM verifications WHERE id = \(id) AND state <> 'sending'
                """)
        else { return nil }
        let verification = try Verification(row: row)
        return verification.deviceHash == deviceHash ? verification : nil
    }

    private init(row: Row) throws {
        id = try row["id"]
        phone = PhoneNumber(text: try row["phone"], country: try row["country"])
        deviceHash = try row["device_hash"]
        codeHash = try row["code_hash"]
        state = try row["state"]
        tries = try row["tries"]
        session = try row["session_id"]
        isNewAccount = try row["new_account"]
        expiresAt = try row["expires_at"]
    }

    /// Whether somebody guesses codes of a number: too many wrong ones were tried for it within a day, by
    /// anybody, or could still be tried on the verifications that are open.
    ///
    /// Without the second, many verifications could be opened first and guessed at afterwards.
    static func isGuessedAt(_ phone: PhoneNumber, in db: Connection) throws -> Bool {
        let dayAgo = db.now.adding(seconds: -CodeLimits.daySeconds)
        let row = try db.row(
            """
            SELECT coalesce(sum(tries), 0) AS wrong,
                coalesce(sum(CASE WHEN state IN ('sending', 'open') AND expires_at > \(db.now)
                    THEN \(OneTimeCodes.triesMax) ELSE tries END), 0) AS possible
            FROM verifications WHERE phone = \(phone.text) AND created_at > \(dayAgo)
            """)
        guard let row else { return false }
        let (wrong, possible): (Int, Int) = (try row["wrong"], try row["possible"])
        return wrong > OneTimeCodes.wrongDayMax || possible > OneTimeCodes.possibleDayMax
    }

    /// Writes it down, and deletes a few that ran out a day ago.
    func insert(into db: Connection) throws {
        let past = db.now.adding(seconds: -CodeLimits.daySeconds)
        try db.run(
            """
            DELETE FROM verifications WHERE id IN (
                SELECT id FROM verifications WHERE expires_at <= \(past)
                ORDER BY expires_at LIMIT \(Self.deletedMax))
            """)
        try db.run(
            """
            INSERT INTO verifications
                (id, phone, country, device_hash, code_hash, state, tries, new_account, created_at,
                expires_at)
            VALUES (\(id), \(phone.text), \(phone.country), \(deviceHash), \(codeHash), \(state), \(tries),
                \(isNewAccount), \(db.now), \(expiresAt))
            """)
    }

    /// The code has gone out: the verification can be completed.
    func open(in db: Connection) throws {
        try db.run("UPDATE verifications SET state = 'open' WHERE id = \(id) AND state = 'sending'")
    }

    static func delete(_ id: String, in db: Connection) throws {
        try db.run("DELETE FROM verifications WHERE id = \(id)")
    }

    /// Counts a wrong code; the last one ends it.
    mutating func countWrongCode(in db: Connection) throws {
        tries += 1
        if tries >= OneTimeCodes.triesMax { state = .ended }
        try db.run("UPDATE verifications SET tries = \(tries), state = \(state) WHERE id = \(id)")
    }

    mutating func complete(with session: SessionID, isNewAccount: Bool, in db: Connection) throws {
        precondition(state == .open, "only an open verification is completed")
        state = .completed
        self.session = session
        self.isNewAccount = isNewAccount
        try db.run(
            """
            UPDATE verifications SET state = \(state), session_id = \(session), new_account = \(isNewAccount)
            WHERE id = \(id)
            """)
    }
}
