import Storage
import Values

typealias CaptureID = ID<PaymentCapture>

/// Held money that became the payee's: a whole payment, or a part of it.
struct PaymentCapture: Hashable, Sendable {
    static let perPaymentMax = 100

    /// What a capture asks for: the same id of the same payment with any of it changed is another capture.
    struct Content: Hashable, Sendable {
        let id: CaptureID
        let payment: PaymentID
        /// May be nothing, in one that only ends the hold.
        let amount: Money
        let isFinal: Bool

        func difference(from other: Content) -> String? {
            if amount != other.amount { return "amount" }
            return isFinal == other.isFinal ? nil : "final"
        }
    }

    let content: Content
    /// The platform's part.
    let commission: Money
    /// What went back to the payer with it.
    let released: Money
    let transfer: TransferID
    let time: Timestamp
}

// MARK: - Stored in `captures`

extension PaymentCapture {
    static func find(_ id: CaptureID, of payment: Payment, in db: Connection) throws -> PaymentCapture? {
        try db.row("SELECT * FROM captures WHERE payment_id = \(payment.id) AND id = \(id)")
            .map { try PaymentCapture(row: $0, of: payment) }
    }

    /// Oldest first.
    static func all(of payment: Payment, in db: Connection) throws -> [PaymentCapture] {
        try db.rows(
            """
            SELECT c.*, t.sequence FROM captures c JOIN transfers t ON t.id = c.transfer_id
            WHERE c.payment_id = \(payment.id) ORDER BY t.sequence LIMIT \(perPaymentMax)
            """
        ).map { try PaymentCapture(row: $0, of: payment) }
    }

    func insert(into db: Connection) throws {
        try db.run(
            """
            INSERT INTO captures
                (payment_id, id, amount_minor, final, commission_minor, released_minor, at, transfer_id)
            VALUES (\(content.payment), \(content.id), \(content.amount.minor), \(content.isFinal),
                \(commission.minor), \(released.minor), \(time), \(transfer))
            """)
    }

    private init(row: Row, of payment: Payment) throws {
        let currency = payment.amount.currency
        content = Content(
            id: try row["id"], payment: payment.id, amount: Money(try row["amount_minor"], currency),
            isFinal: try row["final"])
        commission = Money(try row["commission_minor"], currency)
        released = Money(try row["released_minor"], currency)
        transfer = try row["transfer_id"]
        time = try row["at"]
    }
}
