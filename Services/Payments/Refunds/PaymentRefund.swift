import Storage
import Values

typealias RefundID = ID<PaymentRefund>

/// Money that a business gave back, or was asked to give back, out of a captured payment.
struct PaymentRefund: Hashable, Sendable {
    let content: Content
    let outcome: Outcome

    /// What a refund asks for: the same id of the same business with any of it changed is another refund.
    struct Content: Hashable, Sendable {
        let id: RefundID
        let payment: PaymentID
        let amount: Money
        let reason: String

        func difference(from other: Content) -> String? {
            if payment != other.payment { return "hold_id" }
            if amount != other.amount { return "amount" }
            return reason == other.reason ? nil : "reason"
        }
    }

    enum Outcome: Hashable, Sendable {
        case moved(TransferID, commissionReturned: Money)
        case refused(RefusalReason)
    }

    /// What a refund may be refused for although it could succeed later: under this id it never will.
    enum RefusalReason: String, SQLConvertible {
        case insufficientFunds = "INSUFFICIENT_FUNDS"
        case notCaptured = "NOT_CAPTURED"

        var error: PaymentsError {
            switch self {
            case .insufficientFunds: .insufficientFunds
            case .notCaptured: .notCaptured
            }
        }
    }
}

// MARK: - Stored in `refunds`

extension PaymentRefund {
    static func find(_ id: RefundID, by business: BusinessID, in db: Connection) throws -> PaymentRefund? {
        try db.row("SELECT * FROM refunds WHERE business_id = \(business) AND id = \(id)")
            .map(PaymentRefund.init)
    }

    func insert(by business: BusinessID, into db: Connection) throws {
        var refusal: RefusalReason?
        var moved: (transfer: TransferID, commission: Money)?
        switch outcome {
        case .moved(let transfer, let commission): moved = (transfer, commission)
        case .refused(let reason): refusal = reason
        }
        try db.run(
            """
            INSERT INTO refunds
                (business_id, id, payment_id, amount_minor, currency, reason, at, refusal,
                commission_returned_minor, transfer_id)
            VALUES (\(business), \(content.id), \(content.payment), \(content.amount.minor),
                \(content.amount.currency), \(content.reason), \(db.now), \(refusal),
                \(moved?.commission.minor ?? 0), \(moved?.transfer))
            """)
    }

    private init(row: Row) throws {
        let currency: Currency = try row["currency"]
        content = Content(
            id: try row["id"], payment: try row["payment_id"],
            amount: Money(try row["amount_minor"], currency),
            reason: try row["reason"])
        if let refusal: RefusalReason = try row["refusal"] {
            outcome = .refused(refusal)
        } else {
            outcome = .moved(
                try row["transfer_id"],
                commissionReturned: Money(try row["commission_returned_minor"], currency))
        }
    }
}
