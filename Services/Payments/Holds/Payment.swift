import RPC
import Storage
import Values

/// The id of a hold, which is that of its order.
typealias PaymentID = ID<Payment>
/// The payer's own id of what they asked for: of the order's request.
enum PaymentRequest {}
typealias RequestID = ID<PaymentRequest>

/// A payer's money on its way to a payee: held, then captured in one or more parts, or voided; or refused,
/// for ever.
struct Payment: Hashable, Sendable {
    /// What a hold asks for: the same id with any of it changed is another payment.
    struct Content: Hashable, Sendable {
        let id: PaymentID
        let payer: AccountID
        let payee: BusinessID
        /// The payer as the payee knows them.
        let customer: CustomerID
        let request: RequestID
        let amount: Money
        /// Nil: a signature, which is kept in `signatures`.
        let approval: ApprovalID?
    }

    enum State: Hashable, Sendable {
        /// Some of the amount is still held.
        case held
        /// Nothing is held any more.
        case captured
        case voided
        case refused(HoldRefusal)
    }

    let content: Content
    /// The platform's part, fixed when the hold was asked for.
    let commission: Commission
    let requestedAt: Timestamp
    /// Nil while refused.
    let holdTransfer: TransferID?
    fileprivate(set) var state: State
    fileprivate(set) var captured: Money
    fileprivate(set) var commissionCaptured: Money
    fileprivate(set) var captureCount = 0
    /// What went back to the payer without having been captured.
    fileprivate(set) var released: Money
    fileprivate(set) var refunded: Money
    fileprivate(set) var commissionReturned: Money
    fileprivate(set) var refundCount = 0

    var id: PaymentID { content.id }
    var amount: Money { content.amount }
    var payee: Party { .business(content.payee) }
    var customer: Party { .customer(content.customer, of: content.payee) }

    /// A new one, held by this transfer or refused.
    init(
        _ content: Content, commission: Commission, outcome: Result<TransferID, HoldRefusal>, now: Timestamp
    ) {
        self.content = content
        self.commission = commission
        switch outcome {
        case .success(let transfer): (state, holdTransfer) = (.held, transfer)
        case .failure(let refusal): (state, holdTransfer) = (.refused(refusal), nil)
        }
        requestedAt = now
        let nothing = Money.zero(content.amount.currency)
        (captured, commissionCaptured, released) = (nothing, nothing, nothing)
        (refunded, commissionReturned) = (nothing, nothing)
    }
}

// MARK: - Amounts

extension Payment {
    /// What is still set aside.
    func held() throws -> Money {
        guard case .held = state else { return .zero(amount.currency) }
        return try amount.subtracting(captured)
    }

    /// What can still be refunded.
    func refundable() throws -> Money { try captured.subtracting(refunded) }

    /// The commission on the first `part` of the amount.
    func commission(on part: Money) throws -> Money { try commission.on(part) }

    /// The platform's part of the next capture.
    func commission(ofCapture part: Money) throws -> Money {
        try commission.on(captured.adding(part)).subtracting(commissionCaptured)
    }

    /// What the platform gives back of the next refund; all refunds of all that was captured return all of
    /// the commission.
    func commission(ofRefund part: Money) throws -> Money {
        try commission.on(refunded.adding(part)).subtracting(commissionReturned)
    }
}

// MARK: - Stored in `payments`

extension Payment {
    static func find(_ id: PaymentID, in db: Connection) throws -> Payment? {
        try db.row("SELECT * FROM payments WHERE id = \(id)").map(Payment.init(row:))
    }

    /// Returns how many rows it wrote: none if the id is taken.
    func insert(into db: Connection) throws -> Int {
        var refusal: HoldRefusal?
        if case .refused(let reason) = state { refusal = reason }
        let authorisation = content.approval == nil ? "signature" : "approval"
        return try db.run(
            """
            INSERT INTO payments
                (id, payer, payee, customer, request_id, amount_minor, currency, commission_minor,
                commission_micros, authorisation, approval_id, requested_at, state, refusal, hold_transfer_id)
            VALUES (\(id), \(Party.person(content.payer)), \(payee), \(customer), \(content.request),
                \(amount.minor), \(amount.currency), \(commission.whole.minor), \(commission.rateMicros),
                \(authorisation), \(content.approval), \(requestedAt), \(stateText), \(refusal),
                \(holdTransfer))
            ON CONFLICT (id) DO NOTHING
            """)
    }

    mutating func add(_ capture: PaymentCapture, in db: Connection) throws {
        guard case .held = state else { throw LedgerFault("payment \(id) holds nothing to capture") }
        captured = try captured.adding(capture.content.amount)
        commissionCaptured = try commissionCaptured.adding(capture.commission)
        released = try released.adding(capture.released)
        captureCount += 1
        if capture.content.isFinal || captured == amount { state = .captured }
        try db.run(
            """
            UPDATE payments SET state = \(stateText), captured_minor = \(captured.minor),
                commission_captured_minor = \(commissionCaptured.minor), released_minor = \(released.minor),
                capture_count = \(captureCount)
            WHERE id = \(id)
            """)
    }

    mutating func becomeVoided(by transfer: TransferID, reason: String, in db: Connection) throws {
        guard case .held = state, captured.isZero else { throw LedgerFault("payment \(id) cannot be voided") }
        state = .voided
        released = amount
        try db.run(
            """
            UPDATE payments SET state = \(stateText), released_minor = \(released.minor),
                void_transfer_id = \(transfer), void_reason = \(reason)
            WHERE id = \(id)
            """)
    }

    mutating func add(refund: Money, commissionReturned returned: Money, in db: Connection) throws {
        refunded = try refunded.adding(refund)
        commissionReturned = try commissionReturned.adding(returned)
        refundCount += 1
        try db.run(
            """
            UPDATE payments SET refunded_minor = \(refunded.minor),
                commission_returned_minor = \(commissionReturned.minor), refund_count = \(refundCount)
            WHERE id = \(id)
            """)
    }

    private var stateText: String {
        switch state {
        case .held: "held"
        case .captured: "captured"
        case .voided: "voided"
        case .refused: "refused"
        }
    }

    init(row: Row) throws {
        content = try Content(row: row)
        let currency = content.amount.currency
        func money(_ column: String) throws -> Money { Money(try row[column], currency) }
        commission = Commission(
            whole: try money("commission_minor"), amount: content.amount,
            rateMicros: try row["commission_micros"])
        requestedAt = try row["requested_at"]
        holdTransfer = try row["hold_transfer_id"]
        captured = try money("captured_minor")
        commissionCaptured = try money("commission_captured_minor")
        captureCount = try row["capture_count"]
        released = try money("released_minor")
        refunded = try money("refunded_minor")
        commissionReturned = try money("commission_returned_minor")
        refundCount = try row["refund_count"]
        let stateText: String = try row["state"]
        switch stateText {
        case "held": state = .held
        case "captured": state = .captured
        case "voided": state = .voided
        case "refused": state = .refused(try row["refusal"])
        default: throw LedgerFault("\(stateText) is no state of a payment")
        }
    }
}

extension Payment.Content {
    fileprivate init(row: Row) throws {
        id = try row["id"]
        let (payer, payee, customer): (Party, Party, Party) = try (
            row["payer"], row["payee"], row["customer"]
        )
        guard case .person(let account) = payer, case .business(let business) = payee,
            case .customer(let known, of: business) = customer
        else { throw LedgerFault("payment \(id) is between \(payer) and \(payee), who know \(customer)") }
        (self.payer, self.payee, self.customer) = (account, business, known)
        request = try row["request_id"]
        amount = Money(try row["amount_minor"], try row["currency"])
        approval = try row["approval_id"]
    }

    /// The first field in which another request under the same id differs, nil when it is the same; what
    /// authorises it is not compared.
    func difference(from other: Payment.Content) -> String? {
        if payer != other.payer { return "payer" }
        if payee != other.payee { return "payee" }
        if customer != other.customer { return "customer" }
        if request != other.request { return "request_id" }
        return amount == other.amount ? nil : "amount"
    }
}
