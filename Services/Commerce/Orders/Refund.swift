import Contracts
import Storage
import Values

typealias RefundID = ID<Refund>

/// Captured money that goes back to the buyer: asked of payments until it is done or refused.
struct Refund: Hashable, Sendable {
    /// The most of an order that are not refused.
    static let perOrderMax = 100
    /// The most of an order that are: each refused id stays refused.
    static let refusedPerOrderMax = 200
    /// The refused ones that an order is shown with, the last.
    static let refusedShownMax = 20

    /// Chosen by the business, unique within the order.
    let id: RefundID
    let amount: Money
    let reason: String
    /// What goes back to stock once the money has gone back.
    let restocked: [LineQuantity]
    let requestedAt: Timestamp
    var state = State.pending
    /// The reason that payments gave; empty unless refused.
    var refusal = ""

    enum State: String, CaseIterable, SQLConvertible {
        case pending, done, refused
    }
}

extension OrdersAPI.OrderRefund {
    init(_ refund: Refund) {
        self.init(
            id: refund.id.text, amount: CommonAPI.Money(refund.amount), reason: refund.reason,
            restocked: refund.restocked.map { OrdersAPI.LineQuantity($0) },
            state: OrdersAPI.RefundState(refund.state), refusal: refund.refusal,
            requestedAt: refund.requestedAt)
    }
}

extension OrdersAPI.RefundState {
    fileprivate init(_ state: Refund.State) {
        switch state {
        case .pending: self = .pending
        case .done: self = .done
        case .refused: self = .refused
        }
    }
}

extension Order {
    /// What refunds may still take: what was captured, less all refunds that were not refused.
    var refundable: Money {
        let taken = refunds.filter { $0.state != .refused }.reduce(Int64(0)) { $0 + $1.amount.minor }
        return Money(captured.minor - taken, captured.currency)
    }

    /// Those that clients are shown, oldest first.
    var shownRefunds: [Refund] {
        var hidden = refunds.count { $0.state == .refused } - Refund.refusedShownMax
        guard hidden > 0 else { return refunds }
        return refunds.filter { refund in
            guard refund.state == .refused else { return true }
            hidden -= 1
            return hidden < 0
        }
    }
}

// MARK: - Stored in `refunds`

extension Refund {
    init(row: Row, _ restocked: [LineQuantity], _ currency: Currency) throws {
        self.init(
            id: try row["id"], amount: Money(try row["amount_minor"], currency), reason: try row["reason"],
            restocked: restocked, requestedAt: try row["requested_at"], state: try row["state"],
            refusal: try row["refusal"])
    }

    func insert(at position: Int, of order: OrderID, in db: Connection) throws {
        try db.run(
            """
            INSERT INTO refunds (order_id, position, id, amount_minor, reason, requested_at, state, refusal)
            VALUES (
                \(order), \(position), \(id), \(amount.minor), \(reason), \(requestedAt), \(state),
                \(refusal))
            """)
        try PartLine.insert(restocked, of: .refund, id.text, order, in: db)
    }

    func update(of order: OrderID, in db: Connection) throws {
        try db.run(
            """
            UPDATE refunds SET state = \(state), refusal = \(refusal)
            WHERE order_id = \(order) AND id = \(id)
            """)
    }
}
