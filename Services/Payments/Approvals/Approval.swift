import Storage
import Values

typealias ApprovalID = ID<Approval>

/// Single-use authorisation of one payment, given with the PIN; expires after 10 minutes.
struct Approval: Hashable, Sendable {
    static let secondsValid: Int64 = 10 * 60

    let id: ApprovalID
    let payer: AccountID
    let request: RequestID
    let payee: BusinessID
    let amount: Money
    let approvedAt: Timestamp
    let expiresAt: Timestamp
    private(set) var usedBy: PaymentID?

    init(
        id: ApprovalID, payer: AccountID, request: RequestID, payee: BusinessID, amount: Money, now: Timestamp
    ) {
        self.id = id
        self.payer = payer
        self.request = request
        self.payee = payee
        self.amount = amount
        approvedAt = now
        expiresAt = now.adding(seconds: Self.secondsValid)
    }

    /// The first field in which another request under the same id differs, nil when it is the same.
    func difference(from other: Approval) -> String? {
        if request != other.request { return "request_id" }
        if payee != other.payee { return "payee" }
        return amount == other.amount ? nil : "amount"
    }

    /// Why this approval does not let that payment through, nil when it does.
    ///
    /// One that is for another payment says no more than that.
    func refusal(of payment: Payment.Content, now: Timestamp) -> HoldRefusal? {
        guard request == payment.request, payer == payment.payer, payee == payment.payee,
            amount == payment.amount
        else { return .approvalDiffers }
        if usedBy != nil { return .approvalUsed }
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

    /// Returns how many rows it wrote: none if the id is taken.
    func insert(into db: Connection) throws -> Int {
        try db.run(
            """
            INSERT INTO approvals
                (account_id, id, request_id, payee, amount_minor, currency, approved_at, expires_at)
            VALUES (\(payer), \(id), \(request), \(Party.business(payee)), \(amount.minor),
                \(amount.currency), \(approvedAt), \(expiresAt))
            ON CONFLICT (id, account_id) DO NOTHING
            """)
    }

    /// Uses the approval up.
    static func use(_ id: ApprovalID, of payer: AccountID, by payment: PaymentID, in db: Connection) throws {
        let used = try db.run(
            """
            UPDATE approvals SET used_at = \(db.now), used_by = \(payment)
            WHERE id = \(id) AND account_id = \(payer) AND used_at IS NULL
            """)
        guard used == 1 else { throw LedgerFault("approval \(id) was used before") }
    }

    private init(row: Row) throws {
        id = try row["id"]
        payer = try row["account_id"]
        request = try row["request_id"]
        let payee: Party = try row["payee"]
        guard case .business(let business) = payee else { throw LedgerFault("\(payee) is no business") }
        self.payee = business
        amount = Money(try row["amount_minor"], try row["currency"])
        approvedAt = try row["approved_at"]
        expiresAt = try row["expires_at"]
        usedBy = try row["used_by"]
    }
}
