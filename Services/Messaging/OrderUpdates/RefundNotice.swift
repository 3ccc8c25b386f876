import Contracts
import Values

/// Money of an order that went back to its buyer.
///
/// Stored as JSON: see StoredContent for what may change here.
struct RefundNotice: Codable, Hashable, Sendable {
    let orderID: String
    let refundID: String
    let amountMinor: Int64
    let currency: String
    let reason: String

    private enum CodingKeys: String, CodingKey {
        case orderID = "order_id"
        case refundID = "refund_id"
        case amountMinor = "amount_minor"
        case currency, reason
    }
}

extension RefundNotice {
    /// Throws for a refund without an amount.
    init(_ refund: OrdersAPI.OrderRefund, of order: OrdersAPI.Order) throws {
        let amount = try refund.amount.money(field: "order.refunds.amount")
        self.init(
            orderID: order.id, refundID: refund.id, amountMinor: amount.minor, currency: amount.currency.code,
            reason: refund.reason)
    }
}

extension MessagingAPI.RefundNotice {
    init(_ notice: RefundNotice) {
        self.init(
            orderID: notice.orderID, refundID: notice.refundID,
            amount: CommonAPI.Money(currency: notice.currency, minor: notice.amountMinor),
            reason: notice.reason)
    }
}
