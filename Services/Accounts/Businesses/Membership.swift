import Contracts
import Storage
import Values

/// A business that an account belongs to.
struct Membership: Sendable {
    let business: Business
    let roleID: String
    let addedAt: Timestamp

    /// By business id, those after one.
    static func all(
        of account: AccountID, after business: String, limit: Int, in db: Connection
    ) throws -> [Membership] {
        try db.rows(
            """
            SELECT b.id, b.name, b.country, b.about, b.founder, b.created_at, m.role_id, m.added_at
            FROM members AS m JOIN businesses AS b ON b.id = m.business_id
            WHERE m.account_id = \(account) AND m.removed_at IS NULL AND m.business_id > \(business)
            ORDER BY m.business_id LIMIT \(limit)
            """
        ).map { row in
            Membership(
                business: try Business(row: row), roleID: try row["role_id"], addedAt: try row["added_at"])
        }
    }
}

extension AccountsAPI.Membership {
    init(_ membership: Membership) {
        self.init(
            business: AccountsAPI.Business(membership.business), roleID: membership.roleID,
            addedAt: membership.addedAt)
    }
}
