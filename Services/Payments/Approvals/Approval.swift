import Storage
import Values

typealias ApprovalID = ID<Approval>

/// A person's word, given with their PIN, that one payment may be made: once, and soon.
struct Approval: Hashable, Sendable {
    static let secondsValid: Int64 = 10 * 60

    let id: ApprovalID
    let payer: AccountID
    let order: PaymentID
    let business: BusinessID
    let amount: Money
    let expiresAt: Timestamp
    private(set) var isUsed = false

    init(
        id: ApprovalID, payer: AccountID, order: PaymentID, business: BusinessID, amount: Money,
        now: Timestamp
    ) {
        self.id = id
        self.payer = payer
        self.order = order
        self.business = business
        self.amount = amount
        expiresAt = now.adding(seconds: Self.secondsValid)
    }

    /// The first field in which another request under the same id differs, nil when it is the same.
    func difference(from other: Approval) -> String? {
        if order != other.order { return "order_id" }
        if business != other.business { return "business_id" }
        return amount == other.amount ? nil : "amount"
    }

    /// Why this approval does not let that payment through, nil when it does.
    ///
    /// One that is for another payment says no more than that.
    func refusal(of payment: Payment.Content, now: Timestamp) -> Payment.RefusalReason? {
        guard order == payment.id, payer == payment.payer, business == payment.business,
            amount == payment.amount
        else { return .approvalDiffers }
        if isUsed { return .approvalUsed }
        return now < expiresAt ? nil : .approvalExpired
    }
}

// MARK: - Stored in `approvals`

extension Approval {
    static func find(_ id: ApprovalID, of payer: AccountID, in db: Connection) throws -> Approval? {
        try db.row("SELECT * FROM approvals WHERE id = \(id) AND account_id = \(payer)").map(Approval.init)
    }

    /// Whether somebody, anybody, has given an approval of this id.
    static func exists(_ id: ApprovalID, in db: Connection) throws -> Bool {
        try db.row("SELECT 1 AS one FROM approvals WHERE id = \(id) LIMIT 1") != nil
    }

    func insert(into db: Connection) throws {
        try db.run(
            """
            INSERT INTO approvals
                (id, account_id, order_id, business_id, amount_minor, currency, approved_at, expires_at)
            VALUES (\(id), \(payer), \(order), \(business), \(amount.minor), \(amount.currency), \(db.now),
                \(expiresAt))
            """)
    }

    /// Uses the approval up.
    static func use(_ id: ApprovalID, of payer: AccountID, in db: Connection) throws {
        let used = try db.run(
            """
            UPDATE approvals SET used_at = \(db.now)
            WHERE id = \(id) AND account_id = \(payer) AND used_at IS NULL
            """)
        guard used == 1 else { throw LedgerFault("approval \(id) was used before") }
    }

    private init(row: Row) throws {
        id = try row["id"]
        payer = try row["account_id"]
        order = try row["order_id"]
        business = try row["business_id"]
        amount = Money(try row["amount_minor"], try row["currency"])
        expiresAt = try row["expires_at"]
        let usedAt: Timestamp? = try row["used_at"]
        isUsed = usedAt != nil
    }
}
