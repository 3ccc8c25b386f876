import RPC
import Storage
import Values

typealias RefundID = ID<PaymentRefund>

/// Money that went back, or was asked to go back, out of what was captured of a payment.
struct PaymentRefund: Hashable, Sendable {
    /// The most that move money.
    static let perPaymentMax = 100

    let content: Content
    let outcome: Outcome
    let time: Timestamp

    /// What a refund asks for: the same id of the same payment with any of it changed is another refund.
    struct Content: Hashable, Sendable {
        let id: RefundID
        let payment: PaymentID
        let amount: Money
        let reason: String

        func difference(from other: Content) -> String? {
            if amount != other.amount { return "amount" }
            return reason == other.reason ? nil : "reason"
        }
    }

    enum Outcome: Hashable, Sendable {
        case moved(TransferID, commissionReturned: Money)
        case refused(RefundRefusal)
    }
}

/// What a refund is refused for although it could succeed later: under this id it never will.
enum RefundRefusal: String, SQLConvertible {
    case insufficientFunds = "INSUFFICIENT_FUNDS"
    case notCaptured = "NOT_CAPTURED"

    var refusal: Refusal {
        switch self {
        case .insufficientFunds: .refundUnfunded
        case .notCaptured: .notCaptured
        }
    }
}

// MARK: - Stored in `refunds`

extension PaymentRefund {
    static func find(_ id: RefundID, of payment: Payment, in db: Connection) throws -> PaymentRefund? {
        try db.row("SELECT * FROM refunds WHERE payment_id = \(payment.id) AND id = \(id)")
            .map { try PaymentRefund(row: $0, of: payment) }
    }

    /// Those that moved money, oldest first.
    static func moved(of payment: Payment, in db: Connection) throws -> [PaymentRefund] {
        try db.rows(
            """
            SELECT r.*, t.sequence FROM refunds r JOIN transfers t ON t.id = r.transfer_id
            WHERE r.payment_id = \(payment.id) ORDER BY t.sequence LIMIT \(perPaymentMax)
            """
        ).map { try PaymentRefund(row: $0, of: payment) }
    }

    func insert(into db: Connection) throws {
        var refusal: RefundRefusal?
        var moved: (transfer: TransferID, commission: Money)?
        switch outcome {
        case .moved(let transfer, let commission): moved = (transfer, commission)
        case .refused(let reason): refusal = reason
        }
        try db.run(
            """
            INSERT INTO refunds
                (payment_id, id, amount_minor, reason, at, refusal, commission_returned_minor, transfer_id)
            VALUES (\(content.payment), \(content.id), \(content.amount.minor), \(content.reason), \(time),
                \(refusal), \(moved?.commission.minor ?? 0), \(moved?.transfer))
            """)
    }

    private init(row: Row, of payment: Payment) throws {
        let currency = payment.amount.currency
        content = Content(
            id: try row["id"], payment: payment.id, amount: Money(try row["amount_minor"], currency),
            reason: try row["reason"])
        time = try row["at"]
        if let refusal: RefundRefusal = try row["refusal"] {
            outcome = .refused(refusal)
        } else {
            outcome = .moved(
                try row["transfer_id"],
                commissionReturned: Money(try row["commission_returned_minor"], currency))
        }
    }
}
