import Contracts
import Identity
import RPC
import Requests
import Storage
import Values

/// One signed-in device of an account.
struct Session: Sendable {
    let id: SessionID
    let account: AccountID
    let deviceName: String
    let createdAt: Timestamp
    let lastUsedAt: Timestamp
    let revokedAt: Timestamp?

    /// The most an account has at a time; one more ends the oldest.
    static let countMax = 20
    static let deviceNameLength = TextLength(0...60)
    /// Unused for this long, a session has run out.
    static let idleSeconds: Int64 = 60 * 24 * 3_600
    /// Sessions that ended long ago, deleted by one new one of their account.
    static let deletedMax = 20

    /// Whether its tokens count.
    func isLive(at now: Timestamp) -> Bool {
        revokedAt == nil && now.seconds(since: lastUsedAt) < Self.idleSeconds
    }
}

// MARK: - Stored in `sessions`

extension Session {
    static func find(_ id: SessionID, in db: Connection) throws -> Session? {
        try db.row(
            """
            SELECT id, account_id, device_name, created_at, last_used_at, revoked_at
            FROM sessions WHERE id = \(id)
            """
        ).map(Session.init(row:))
    }

    /// The session whose tokens share this.
    static func find(familyHash: [UInt8], in db: Connection) throws -> Session? {
        try db.row(
            """
            SELECT id, account_id, device_name, created_at, last_used_at, revoked_at
            FROM sessions WHERE family_hash = \(familyHash)
            """
        ).map(Session.init(row:))
    }

    /// The account's own session: to anyone else it does not exist.
    static func get(_ id: String, of account: AccountID, in db: Connection) throws -> Session {
        let key = try SessionID(id, field: "session_id")
        guard let session = try find(key, in: db), session.account == account else {
            throw Refusal.sessionNotFound(id)
        }
        return session
    }

    /// The session that calls, which may have ended since the call was let in.
    static func getLive(_ id: SessionID, in db: Connection) throws -> Session {
        guard let session = try find(id, in: db), session.isLive(at: db.now) else {
            throw Refusal.sessionRevoked
        }
        return session
    }

    /// The account's live sessions, newest first.
    static func live(of account: AccountID, in db: Connection) throws -> [Session] {
        let idleSince = db.now.adding(seconds: -idleSeconds)
        return try db.rows(
            """
            SELECT id, account_id, device_name, created_at, last_used_at, revoked_at FROM sessions
            WHERE account_id = \(account) AND revoked_at IS NULL AND last_used_at > \(idleSince)
            ORDER BY created_at DESC, id DESC LIMIT \(countMax)
            """
        ).map(Session.init(row:))
    }

    private init(row: Row) throws {
        id = try row["id"]
        account = try row["account_id"]
        deviceName = try row["device_name"]
        createdAt = try row["created_at"]
        lastUsedAt = try row["last_used_at"]
        revokedAt = try row["revoked_at"]
    }

    /// Opens a session with its first refresh token, and ends the account's oldest when there are too many.
    static func open(
        for account: AccountID, deviceName: String, token: RefreshToken, in db: Connection
    ) throws -> Session {
        try deleteLongEnded(of: account, in: db)
        for oldest in try live(of: account, in: db).dropFirst(countMax - 1) { try oldest.revoke(in: db) }
        let session = Session(
            id: SessionID(timeOrdered: "ses", now: db.now), account: account, deviceName: deviceName,
            createdAt: db.now, lastUsedAt: db.now, revokedAt: nil)
        try db.run(
            """
            INSERT INTO sessions (id, account_id, family_hash, device_name, created_at, last_used_at)
            VALUES (\(session.id), \(account), \(token.familyHash), \(deviceName), \(db.now), \(db.now))
            """)
        try token.insert(for: session.id, into: db)
        return session
    }

    /// Gives the session a first refresh token anew; the ones before count for nothing.
    func restart(with token: RefreshToken, in db: Connection) throws {
        try RefreshToken.deleteAll(of: id, in: db)
        try db.run("UPDATE sessions SET family_hash = \(token.familyHash) WHERE id = \(id)")
        try token.insert(for: id, into: db)
        try markUsed(in: db)
    }

    /// Its tokens were refreshed.
    ///
    /// `last_used_at` never decreases, whatever the machine's clock does.
    func markUsed(in db: Connection) throws {
        try db.run("UPDATE sessions SET last_used_at = \(max(lastUsedAt, db.now)) WHERE id = \(id)")
    }

    /// Ends it, with its device key, and tells every service; does nothing when it has ended already.
    func revoke(in db: Connection) throws {
        guard revokedAt == nil else { return }
        // Never before one of its tokens was issued, even when the clock was set back since.
        let revokedAt = max(db.now, lastUsedAt)
        try db.run("UPDATE sessions SET revoked_at = \(revokedAt) WHERE id = \(id)")
        try RefreshToken.deleteAll(of: id, in: db)
        try DeviceKey.revoke(of: id, in: db)
        try db.append(
            AccountsAPI.SessionRevoked(sessionID: id.text, accountID: account.text, revokedAt: revokedAt),
            key: id.text)
    }

    private static func deleteLongEnded(of account: AccountID, in db: Connection) throws {
        let past = db.now.adding(seconds: -idleSeconds)
        let ended = try db.rows(
            """
            SELECT id, account_id, device_name, created_at, last_used_at, revoked_at FROM sessions
            WHERE account_id = \(account) AND last_used_at <= \(past)
            ORDER BY created_at LIMIT \(deletedMax)
            """
        ).map(Session.init(row:))
        for session in ended {
            // One that ran out is revoked first, so that its device key ends in every service.
            try session.revoke(in: db)
            try db.run("DELETE FROM refresh_tokens WHERE session_id = \(session.id)")
            try db.run("DELETE FROM verifications WHERE session_id = \(session.id)")
            try db.run("DELETE FROM sessions WHERE id = \(session.id)")
        }
    }
}
