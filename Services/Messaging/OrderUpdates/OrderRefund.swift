import Contracts
import Storage
import Values

/// Money of an order that went back to its buyer.
struct OrderRefund: Sendable {
    let id: ID<OrderRefund>
    let order: OrderID
    let amount: Money
    let refundedAt: Timestamp

    var notice: Message.Draft {
        let content = MessagingAPI.RefundNotice(
            orderID: order.text, refundID: id.text, amount: CommonAPI.Money(amount))
        return Message.Draft(
            id: "refund:\(id)", sender: .system, time: refundedAt, content: .refund(content))
    }
}

// MARK: - Stored in `waiting_refunds` until its order is heard of

extension OrderRefund {
    /// Waiting twice is waiting once.
    func wait(in db: Connection) throws {
        try db.run(
            """
            INSERT INTO waiting_refunds (order_id, refund_id, amount_minor, currency, refunded_at)
            VALUES (\(order), \(id), \(amount.minor), \(amount.currency), \(refundedAt))
            ON CONFLICT (order_id, refund_id) DO NOTHING
            """)
    }

    /// Those that wait for an order, the earliest first; they wait no longer.
    static func takeWaiting(of order: OrderID, in db: Connection) throws -> [OrderRefund] {
        let rows = try db.rows(
            "SELECT * FROM waiting_refunds WHERE order_id = \(order) ORDER BY refunded_at, refund_id")
        try db.run("DELETE FROM waiting_refunds WHERE order_id = \(order)")
        return try rows.map { row in
            OrderRefund(
                id: try row["refund_id"], order: try row["order_id"],
                amount: Money(try row["amount_minor"], try row["currency"]),
                refundedAt: try row["refunded_at"])
        }
    }
}
