import Contracts
import RPC
import Requests
import Storage
import Values

/// A person's block of a business: it cannot write to them.
struct Block: Sendable {
    let business: BusinessID
    let blockedAt: Timestamp

    /// The most an account has.
    static let countMax = 1_000
}

extension AccountsAPI.Block {
    init(_ block: Block) {
        self.init(businessID: block.business.text, blockedAt: block.blockedAt)
    }
}

// MARK: - Stored in `blocks`

extension Block {
    /// By business id, those after one.
    static func all(
        of account: AccountID, after business: String, limit: Int, in db: Connection
    ) throws -> [Block] {
        try db.rows(
            """
            SELECT business_id, blocked_at FROM blocks
            WHERE account_id = \(account) AND business_id > \(business) ORDER BY business_id LIMIT \(limit)
            """
        ).map { Block(business: try $0["business_id"], blockedAt: try $0["blocked_at"]) }
    }

    /// Writes it and tells every service; does nothing for a business that is blocked already.
    ///
    /// Throws TOO_MANY_BLOCKS.
    static func insert(for customer: Customer, into db: Connection) throws {
        let inserted = try db.run(
            """
            INSERT INTO blocks (account_id, business_id, blocked_at)
            VALUES (\(customer.account), \(customer.business), \(db.now))
            ON CONFLICT (account_id, business_id) DO NOTHING
            """)
        guard inserted == 1 else { return }
        let count: Int =
            try db.row("SELECT count(*) AS blocks FROM blocks WHERE account_id = \(customer.account)")?[
                "blocks"] ?? 0
        guard count <= countMax else { throw Refusal.tooManyBlocks(count - 1) }
        try appendEvent(customer, isBlocked: true, in: db)
    }

    /// Takes it back and tells every service; does nothing where there is none.
    static func delete(for customer: Customer, in db: Connection) throws {
        let deleted = try db.run(
            """
            DELETE FROM blocks WHERE account_id = \(customer.account) AND business_id = \(customer.business)
            """)
        if deleted == 1 { try appendEvent(customer, isBlocked: false, in: db) }
    }

    /// Followers go by the moment of the change: each is later than the one before, also when the clock was
    /// set back in between.
    private static func appendEvent(_ customer: Customer, isBlocked: Bool, in db: Connection) throws {
        let last: Timestamp? = try db.row(
            "SELECT block_changed_at FROM customers WHERE id = \(customer.id)")?["block_changed_at"]
        let changedAt = max(db.now, last?.adding(microseconds: 1) ?? db.now)
        try db.run("UPDATE customers SET block_changed_at = \(changedAt) WHERE id = \(customer.id)")
        try db.append(
            AccountsAPI.BlockChanged(
                businessID: customer.business.text, customerID: customer.id.text,
                accountID: customer.account.text, blocked: isBlocked, changedAt: changedAt),
            key: customer.id.text, business: customer.business)
    }
}
