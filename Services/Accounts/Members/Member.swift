import Contracts
import RPC
import Requests
import Storage
import Values

/// An account's part in a business.
///
/// A removed member's row stays, so that tokens from before stay void should the account be added again.
struct Member: Sendable {
    let business: BusinessID
    let account: AccountID
    private(set) var roleID: String
    private(set) var addedAt: Timestamp
    /// Tokens for this business issued at or before this moment count for nothing.
    private(set) var changedAt: Timestamp
    private(set) var removedAt: Timestamp?

    /// The most a business has.
    static let countMax = 100

    /// What the member may do.
    func permissions(in db: Connection) throws -> Permissions {
        guard let role = try Role.find(roleID, of: business, in: db) else {
            throw StorageError.column("role_id", "names no role of the business: \(roleID)")
        }
        return role.permissions
    }

    /// What the member's tokens say.
    func acting(in db: Connection) throws -> Acting {
        Acting(business: business, role: roleID, permissions: try permissions(in: db))
    }
}

extension AccountsAPI.Member {
    init(_ member: Member, _ permissions: Permissions) {
        self.init(
            businessID: member.business.text, accountID: member.account.text, roleID: member.roleID,
            addedAt: member.addedAt, permissions: permissions.sortedWords)
    }
}

// MARK: - Stored in `members`

extension Member {
    static func find(_ account: AccountID, of business: BusinessID, in db: Connection) throws -> Member? {
        let member = try findPast(account, of: business, in: db)
        return member?.removedAt == nil ? member : nil
    }

    /// Also one that was removed.
    static func findPast(_ account: AccountID, of business: BusinessID, in db: Connection) throws -> Member? {
        try db.row(
            """
            SELECT business_id, account_id, role_id, added_at, changed_at, removed_at FROM members
            WHERE business_id = \(business) AND account_id = \(account)
            """
        ).map(Member.init(row:))
    }

    /// A business's members, in the order they were added.
    static func all(of business: BusinessID, in db: Connection) throws -> [Member] {
        try db.rows(
            """
            SELECT business_id, account_id, role_id, added_at, changed_at, removed_at FROM members
            WHERE business_id = \(business) AND removed_at IS NULL
            ORDER BY added_at, account_id LIMIT \(countMax)
            """
        ).map(Member.init(row:))
    }

    static func count(of business: BusinessID, in db: Connection) throws -> Int {
        try db.row(
            """
            SELECT count(*) AS members FROM members
            WHERE business_id = \(business) AND removed_at IS NULL
            """)?["members"] ?? 0
    }

    static func count(of business: BusinessID, withRole role: String, in db: Connection) throws -> Int {
        try db.row(
            """
            SELECT count(*) AS members FROM members
            WHERE business_id = \(business) AND role_id = \(role) AND removed_at IS NULL
            """)?["members"] ?? 0
    }

    private init(row: Row) throws {
        business = try row["business_id"]
        account = try row["account_id"]
        roleID = try row["role_id"]
        addedAt = try row["added_at"]
        changedAt = try row["changed_at"]
        removedAt = try row["removed_at"]
    }
}

// MARK: - Changes, each told to every service

extension Member {
    /// Adds an account that is no member, which may have been one before.
    static func add(
        _ account: AccountID, to business: BusinessID, as role: Role, in db: Connection
    ) throws -> Member {
        let past = try findPast(account, of: business, in: db)
        precondition(past == nil || past?.removedAt != nil, "a member is added once")
        let changedAt = try past?.momentOfChange(in: db) ?? db.now
        let member = Member(
            business: business, account: account, roleID: role.id, addedAt: db.now, changedAt: changedAt,
            removedAt: nil)
        try db.run(
            """
            INSERT INTO members (business_id, account_id, role_id, added_at, changed_at)
            VALUES (\(business), \(account), \(role.id), \(member.addedAt), \(member.changedAt))
            ON CONFLICT (business_id, account_id) DO UPDATE SET
                role_id = excluded.role_id, added_at = excluded.added_at, changed_at = excluded.changed_at,
                removed_at = NULL
            """)
        try member.appendEvent(role, in: db)
        return member
    }

    /// Gives another role, or says that the permissions of its own have changed.
    mutating func change(to role: Role, in db: Connection) throws {
        roleID = role.id
        changedAt = try momentOfChange(in: db)
        try db.run(
            """
            UPDATE members SET role_id = \(role.id), changed_at = \(changedAt)
            WHERE business_id = \(business) AND account_id = \(account)
            """)
        try appendEvent(role, in: db)
    }

    /// Throws LAST_OWNER.
    mutating func remove(in db: Connection) throws {
        try checkIsNotLastOwner(in: db)
        changedAt = try momentOfChange(in: db)
        removedAt = db.now
        try db.run(
            """
            UPDATE members SET removed_at = \(removedAt), changed_at = \(changedAt)
            WHERE business_id = \(business) AND account_id = \(account)
            """)
        try appendEvent(nil, in: db)
    }

    /// Throws LAST_OWNER for the business's only one.
    func checkIsNotLastOwner(in db: Connection) throws {
        guard roleID == Role.owner.id else { return }
        guard try Self.count(of: business, withRole: Role.owner.id, in: db) > 1 else {
            throw Refusal.lastOwner(business)
        }
    }

    /// Now, and never before a token that was issued with the old role, even when the machine's clock has
    /// been set back in between.
    private func momentOfChange(in db: Connection) throws -> Timestamp {
        let lastUsed: Timestamp? = try db.row(
            "SELECT max(last_used_at) AS last_used FROM sessions WHERE account_id = \(account)")?["last_used"]
        // A token counts as issued when its session was used, and after the role's last change.
        return max(db.now, lastUsed ?? db.now, changedAt.adding(microseconds: 1))
    }

    /// `role` is nil for a removed member.
    private func appendEvent(_ role: Role?, in db: Connection) throws {
        try db.append(
            AccountsAPI.MemberChanged(
                businessID: business.text, accountID: account.text, roleID: role?.id ?? "",
                permissions: role?.permissions.sortedWords ?? [], removed: role == nil, changedAt: changedAt),
            key: account.text, business: business)
    }
}
