import Contracts
import RPC
import Requests
import Storage
import Values

/// A key with which a business's own programs sign in.
struct ApiKey: Sendable, Hashable {
    let id: String
    let business: BusinessID
    /// What makes creating it repeatable.
    let requestID: String
    let name: String
    let permissions: Permissions
    private(set) var hint: String
    /// The member who made it.
    let createdBy: AccountID
    /// Whether that member has left the business since.
    let creatorLeft: Bool
    let createdAt: Timestamp
    let lastUsedAt: Timestamp?
    let revokedAt: Timestamp?

    /// The most a business has that are not revoked.
    static let countMax = 50
    /// What no key can have: with them a member could keep a way back in, or a stolen key make others.
    static let permissionsOfMembers = ["keys.manage", "team.manage"]
    static let nameLength = TextLength(1...80)
    /// How long after its creation an unused key's secret is made anew for who lost the answer.
    static let secretAgainSeconds: Int64 = 10 * 60

    /// The first field in which the key is not what is asked for.
    func difference(from wanted: ApiKey) -> String? {
        if name != wanted.name { return "name" }
        return permissions == wanted.permissions ? nil : "permissions"
    }

    /// Whether a repeated CreateApiKey shows a secret.
    func showsSecret(at now: Timestamp) -> Bool {
        lastUsedAt == nil && revokedAt == nil && now.seconds(since: createdAt) < Self.secretAgainSeconds
    }
}

extension AccountsAPI.ApiKey {
    init(_ key: ApiKey) {
        self.init(
            id: key.id, name: key.name, permissions: key.permissions.sortedWords, hint: key.hint,
            createdBy: key.createdBy.text, createdAt: key.createdAt, lastUsedAt: key.lastUsedAt,
            creatorLeft: key.creatorLeft)
    }
}

// MARK: - Stored in `api_keys`

extension ApiKey {
    static func find(_ id: String, in db: Connection) throws -> ApiKey? {
        try db.row(
            """
            SELECT k.id, k.business_id, k.request_id, k.name, k.permissions, k.hint, k.created_by,
                k.created_at, k.last_used_at, k.revoked_at, m.removed_at IS NOT NULL AS creator_left
            FROM api_keys AS k
                JOIN members AS m ON m.business_id = k.business_id AND m.account_id = k.created_by
            WHERE k.id = \(id)
            """
        ).map(ApiKey.init(row:))
    }

    static func find(_ secret: ApiKeySecret, in db: Connection) throws -> ApiKey? {
        try db.row(
            """
            SELECT k.id, k.business_id, k.request_id, k.name, k.permissions, k.hint, k.created_by,
                k.created_at, k.last_used_at, k.revoked_at, m.removed_at IS NOT NULL AS creator_left
            FROM api_keys AS k
                JOIN members AS m ON m.business_id = k.business_id AND m.account_id = k.created_by
            WHERE k.secret_hash = \(secret.hash)
            """
        ).map(ApiKey.init(row:))
    }

    static func find(requestID: String, of business: BusinessID, in db: Connection) throws -> ApiKey? {
        try db.row(
            """
            SELECT k.id, k.business_id, k.request_id, k.name, k.permissions, k.hint, k.created_by,
                k.created_at, k.last_used_at, k.revoked_at, m.removed_at IS NOT NULL AS creator_left
            FROM api_keys AS k
                JOIN members AS m ON m.business_id = k.business_id AND m.account_id = k.created_by
            WHERE k.business_id = \(business) AND k.request_id = \(requestID)
            """
        ).map(ApiKey.init(row:))
    }

    /// Those that are not revoked, newest first.
    static func live(of business: BusinessID, in db: Connection) throws -> [ApiKey] {
        try db.rows(
            """
            SELECT k.id, k.business_id, k.request_id, k.name, k.permissions, k.hint, k.created_by,
                k.created_at, k.last_used_at, k.revoked_at, m.removed_at IS NOT NULL AS creator_left
            FROM api_keys AS k
                JOIN members AS m ON m.business_id = k.business_id AND m.account_id = k.created_by
            WHERE k.business_id = \(business) AND k.revoked_at IS NULL
            ORDER BY k.created_at DESC, k.id DESC LIMIT \(countMax)
            """
        ).map(ApiKey.init(row:))
    }

    /// Those of them that an account made, newest first.
    static func live(
        of business: BusinessID, madeBy creator: AccountID, in db: Connection
    ) throws -> [ApiKey] {
        try live(of: business, in: db).filter { $0.createdBy == creator }
    }

    static func countLive(of business: BusinessID, in db: Connection) throws -> Int {
        try db.row(
            "SELECT count(*) AS keys FROM api_keys WHERE business_id = \(business) AND revoked_at IS NULL"
        )?["keys"] ?? 0
    }

    private init(row: Row) throws {
        id = try row["id"]
        business = try row["business_id"]
        requestID = try row["request_id"]
        name = try row["name"]
        permissions = Permissions(stored: try row["permissions"])
        hint = try row["hint"]
        createdBy = try row["created_by"]
        creatorLeft = try row["creator_left"]
        createdAt = try row["created_at"]
        lastUsedAt = try row["last_used_at"]
        revokedAt = try row["revoked_at"]
    }

    /// Returns how many rows it wrote: none when the business used the request id before.
    func insert(with secret: ApiKeySecret, into db: Connection) throws -> Int {
        try db.run(
            """
            INSERT INTO api_keys
                (id, business_id, request_id, name, permissions, secret_hash, hint, created_by, created_at)
            VALUES (\(id), \(business), \(requestID), \(name), \(permissions.stored), \(secret.hash), \(hint),
                \(createdBy), \(createdAt))
            ON CONFLICT (business_id, request_id) DO NOTHING
            """)
    }

    mutating func replaceSecret(with secret: ApiKeySecret, in db: Connection) throws {
        hint = secret.hint
        try db.run("UPDATE api_keys SET secret_hash = \(secret.hash), hint = \(hint) WHERE id = \(id)")
    }

    func markUsed(in db: Connection) throws {
        try db.run("UPDATE api_keys SET last_used_at = \(max(lastUsedAt ?? db.now, db.now)) WHERE id = \(id)")
    }

    /// Revokes it and tells every service; does nothing when it was revoked already.
    func revoke(in db: Connection) throws {
        guard revokedAt == nil else { return }
        // Never before one of its tokens was issued, even when the clock was set back since.
        let revokedAt = max(db.now, lastUsedAt ?? db.now)
        try db.run("UPDATE api_keys SET revoked_at = \(revokedAt) WHERE id = \(id)")
        try db.append(
            AccountsAPI.ApiKeyRevoked(apiKeyID: id, businessID: business.text, revokedAt: revokedAt),
            key: id, business: business)
    }
}
