import Contracts
import RPC
import Storage
import Values

/// An account's role in a business.
struct Member: Sendable {
    let business: BusinessID
    let account: AccountID
    private(set) var role: Role
    let addedAt: Timestamp
    /// Tokens for this business issued at or before this moment count for nothing.
    private(set) var changedAt: Timestamp

    /// The most a business has.
    static let countMax = 100

    /// When a token issued now says it was: always later than the role's last change.
    ///
    /// Two things of the same microsecond would otherwise end the token with the role before.
    func tokenIssuedAt(_ now: Timestamp) -> Timestamp {
        max(now, changedAt.adding(microseconds: 1))
    }

    var message: AccountsAPI.Member {
        AccountsAPI.Member(
            businessID: business.text, accountID: account.text, role: AccountsAPI.Role(role), addedAt: addedAt
        )
    }
}

// MARK: - Stored in `members`

extension Member {
    static func find(_ account: AccountID, of business: BusinessID, in db: Connection) throws -> Member? {
        try db.row(
            """
            SELECT business_id, account_id, role, added_at, changed_at FROM members
            WHERE business_id = \(business) AND account_id = \(account)
            """
        ).map(Member.init(row:))
    }

    static func count(of business: BusinessID, in db: Connection) throws -> Int {
        try db.row("SELECT count(*) AS members FROM members WHERE business_id = \(business)")?["members"] ?? 0
    }

    static func countOwners(of business: BusinessID, in db: Connection) throws -> Int {
        try db.row(
            """
            SELECT count(*) AS owners FROM members
            WHERE business_id = \(business) AND role = \(Role.owner.rawValue)
            """)?["owners"] ?? 0
    }

    static func countOwned(by account: AccountID, in db: Connection) throws -> Int {
        try db.row(
            """
            SELECT count(*) AS owned FROM members
            WHERE account_id = \(account) AND role = \(Role.owner.rawValue)
            """)?["owned"] ?? 0
    }

    private init(row: Row) throws {
        business = try row["business_id"]
        account = try row["account_id"]
        let word: String = try row["role"]
        guard let role = Role(rawValue: word) else {
            throw StorageError.column("role", "holds no role: \(word)")
        }
        self.role = role
        addedAt = try row["added_at"]
        changedAt = try row["changed_at"]
    }

    /// Adds somebody and tells every service.
    static func add(_ account: AccountID, to business: BusinessID, as role: Role, in db: Connection) throws
        -> Member
    {
        let member = Member(
            business: business, account: account, role: role, addedAt: db.now, changedAt: db.now)
        try db.run(
            """
            INSERT INTO members (business_id, account_id, role, added_at, changed_at)
            VALUES (\(business), \(account), \(role.rawValue), \(member.addedAt), \(member.changedAt))
            """)
        try member.appendEvent(in: db)
        return member
    }

    /// Changes the role and tells every service.
    ///
    /// The moment of change is never before a token that was issued with the old role, even when the
    /// machine's clock has been set back in between.
    mutating func change(to role: Role, in db: Connection) throws {
        let lastUsed: Timestamp? = try db.row(
            "SELECT max(last_used_at) AS last_used FROM sessions WHERE account_id = \(account)")?["last_used"]
        self.role = role
        changedAt = max(db.now, tokenIssuedAt(lastUsed ?? db.now))
        try db.run(
            """
            UPDATE members SET role = \(role.rawValue), changed_at = \(changedAt)
            WHERE business_id = \(business) AND account_id = \(account)
            """)
        try appendEvent(in: db)
    }

    private func appendEvent(in db: Connection) throws {
        try db.append(
            AccountsAPI.MemberChanged(
                businessID: business.text, accountID: account.text, role: AccountsAPI.Role(role),
                changedAt: changedAt),
            key: account.text)
    }
}

// MARK: - Between the role of a token and the role of the contract

extension AccountsAPI.Role {
    init(_ role: Role) {
        self =
            switch role {
            case .owner: .owner
            case .manager: .manager
            case .agent: .agent
            case .viewer: .viewer
            }
    }

    /// Nil when it names none.
    var role: Role? {
        switch self {
        case .owner: .owner
        case .manager: .manager
        case .agent: .agent
        case .viewer: .viewer
        case .unspecified, .unrecognized: nil
        }
    }
}
