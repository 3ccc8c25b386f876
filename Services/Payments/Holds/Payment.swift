import Contracts
import Storage
import Values

/// The id of a hold, which is that of its order.
typealias PaymentID = ID<Payment>

/// A buyer's money on its way to a business: held, then captured or voided; or refused, for ever.
struct Payment: Hashable, Sendable {
    /// What a hold asks for: the same id with any of it changed is another payment.
    struct Content: Hashable, Sendable {
        let id: PaymentID
        let payer: AccountID
        let business: BusinessID
        let amount: Money
        let approval: ApprovalID

        func difference(from other: Content) -> String? {
            if payer != other.payer { return "payer_account_id" }
            if business != other.business { return "business_id" }
            if amount != other.amount { return "amount" }
            return approval == other.approval ? nil : "approval_id"
        }
    }

    enum State: Hashable, Sendable {
        case held(TransferID)
        case captured(TransferID)
        case voided
        case refused(RefusalReason)
    }

    /// What a hold may be refused for once its request made sense.
    enum RefusalReason: String, SQLConvertible {
        case insufficientFunds = "INSUFFICIENT_FUNDS"
        case approvalNotFound = "APPROVAL_NOT_FOUND"
        case approvalUsed = "APPROVAL_USED"
        case approvalExpired = "APPROVAL_EXPIRED"
        case approvalDiffers = "APPROVAL_DIFFERS"

        var error: PaymentsError {
            switch self {
            case .insufficientFunds: .insufficientFunds
            case .approvalNotFound: .approvalNotFound
            case .approvalUsed: .approvalUsed
            case .approvalExpired: .approvalExpired
            case .approvalDiffers: .approvalDiffers
            }
        }
    }

    let content: Content
    /// The platform's part when it is captured, fixed when it was asked for.
    let commission: Money
    let requestedAt: Timestamp
    private(set) var state: State
    private(set) var refunded: Money
    private(set) var commissionReturned: Money

    var id: PaymentID { content.id }
    var amount: Money { content.amount }

    init(_ content: Content, commission: Money, state: State, now: Timestamp) {
        self.content = content
        self.commission = commission
        self.state = state
        requestedAt = now
        refunded = .zero(content.amount.currency)
        commissionReturned = .zero(content.amount.currency)
    }
}

// MARK: - Refunds

extension Payment {
    /// What can still be refunded.
    func refundable() throws -> Money { try amount.subtracting(refunded) }

    /// The platform's part of the next refund.
    ///
    /// It is reckoned on all refunds together, rounded half to even, less what was returned before: so no
    /// cent is lost between partial refunds, and a payment refunded whole returns the whole commission.
    func commissionReturned(by refund: Money) throws -> Money {
        try Self.commissionReturned(
            by: refund, after: refunded, returned: commissionReturned, of: commission, on: amount)
    }

    static func commissionReturned(
        by refund: Money, after refunded: Money, returned: Money, of commission: Money, on amount: Money
    ) throws -> Money {
        let refunded = try refunded.adding(refund)
        let product = Int128(commission.minor) * Int128(refunded.minor)
        let (quotient, remainder) = product.quotientAndRemainder(dividingBy: Int128(amount.minor))
        let twice = remainder * 2
        let roundsUp = twice > Int128(amount.minor) || (twice == Int128(amount.minor) && quotient % 2 != 0)
        // Never more than the commission, since never more is refunded than was paid.
        let total = Money(Int64(roundsUp ? quotient + 1 : quotient), amount.currency)
        return try total.subtracting(returned)
    }
}

// MARK: - Stored in `payments`

extension Payment {
    static func find(_ id: PaymentID, in db: Connection) throws -> Payment? {
        try db.row("SELECT * FROM payments WHERE id = \(id)").map(Payment.init)
    }

    func insert(into db: Connection) throws {
        var refusal: RefusalReason?
        var transfer: TransferID?
        switch state {
        case .held(let hold): transfer = hold
        case .refused(let reason): refusal = reason
        case .captured, .voided: preconditionFailure("a payment begins held or refused")
        }
        let stateText = refusal == nil ? "held" : "refused"
        try db.run(
            """
            INSERT INTO payments
                (id, payer_account_id, business_id, amount_minor, currency, commission_minor, approval_id,
                asked_at, state, refusal, hold_transfer_id)
            VALUES (\(id), \(content.payer), \(content.business), \(amount.minor), \(amount.currency),
                \(commission.minor), \(content.approval), \(requestedAt), \(stateText),
                \(refusal), \(transfer))
            """)
    }

    mutating func becomeCaptured(by transfer: TransferID, in db: Connection) throws {
        guard case .held = state else { preconditionFailure("only a held payment is captured") }
        try db.run(
            "UPDATE payments SET state = 'captured', capture_transfer_id = \(transfer) WHERE id = \(id)")
        state = .captured(transfer)
    }

    mutating func becomeVoided(by transfer: TransferID, reason: String, in db: Connection) throws {
        guard case .held = state else { preconditionFailure("only a held payment is voided") }
        try db.run(
            """
            UPDATE payments SET state = 'voided', void_transfer_id = \(transfer), void_reason = \(reason)
            WHERE id = \(id)
            """)
        state = .voided
    }

    mutating func add(refund: Money, commissionReturned returned: Money, in db: Connection) throws {
        guard case .captured = state else { preconditionFailure("only a captured payment is refunded") }
        refunded = try refunded.adding(refund)
        commissionReturned = try commissionReturned.adding(returned)
        try db.run(
            """
            UPDATE payments SET refunded_minor = \(refunded.minor),
                commission_returned_minor = \(commissionReturned.minor)
            WHERE id = \(id)
            """)
    }

    private init(row: Row) throws {
        let currency: Currency = try row["currency"]
        content = Content(
            id: try row["id"], payer: try row["payer_account_id"], business: try row["business_id"],
            amount: Money(try row["amount_minor"], currency), approval: try row["approval_id"])
        commission = Money(try row["commission_minor"], currency)
        requestedAt = try row["asked_at"]
        refunded = Money(try row["refunded_minor"], currency)
        commissionReturned = Money(try row["commission_returned_minor"], currency)
        let stateText: String = try row["state"]
        switch stateText {
        case "held": state = .held(try row["hold_transfer_id"])
        case "captured": state = .captured(try row["capture_transfer_id"])
        case "voided": state = .voided
        case "refused": state = .refused(try row["refusal"])
        default: throw LedgerFault("\(stateText) is no state of a payment")
        }
    }
}

extension PaymentsAPI.Payment {
    /// The payment as it is now.
    init(_ payment: Payment) {
        let state: PaymentsAPI.HoldState
        switch payment.state {
        case .held: state = .held
        case .captured: state = .captured
        case .voided: state = .voided
        case .refused: state = .refused
        }
        self.init(
            holdID: payment.id.text, state: state, amount: CommonAPI.Money(payment.amount),
            commission: CommonAPI.Money(payment.commission), refunded: CommonAPI.Money(payment.refunded),
            heldAt: state == .refused ? nil : payment.requestedAt)
    }
}
