import Contracts
import RPC
import Requests
import Storage
import Values

extension Orders {
    static let refundReasonLength = TextLength(0...200)

    /// Gives captured money back to the buyer; the restocked goods are free to sell once it has gone back.
    ///
    /// The business chooses the id: the same id and content returns the order as it is, or the same refusal
    /// if its wallet was too low. When payments cannot be reached the refund is finished by
    /// `OrderReconciler`.
    func refundOrder(
        _ request: OrdersAPI.RefundOrderRequest, _ call: Call
    ) async throws -> OrdersAPI.RefundOrderResponse {
        let business = Party.business(try call.business())
        let id = try RefundID(request.refundID, field: "refund_id")
        let amount = try request.amount.money(field: "amount")
        try Self.refundReasonLength.check(request.reason, field: "reason")
        let refunding = try await database.write { db in
            let order = try Order.get(request.orderID, of: business, in: db)
            if let known = order.refund(id) {
                if let field = known.difference(from: request) { throw Refusal.idReused(field) }
                return order
            }
            return try order.refund(request, as: id, amount, in: db)
        }
        let order = try await saga.finish(refunding) { $0.refund(id)?.state != .pending }
        if order.refund(id)?.state == .refused { throw Refusal.insufficientFunds }
        return OrdersAPI.RefundOrderResponse(order: OrdersAPI.Order(order, for: business))
    }
}

extension Refund {
    fileprivate func difference(from request: OrdersAPI.RefundOrderRequest) -> String? {
        if CommonAPI.Money(amount) != request.amount { return "amount" }
        if reason != request.reason { return "reason" }
        return restocked.isSame(as: request.restock) ? nil : "restock"
    }
}

extension Order {
    func refund(_ id: RefundID) -> Refund? {
        refunds.first { $0.id == id }
    }

    /// Writes a refund down, for payments to be asked.
    fileprivate func refund(
        _ request: OrdersAPI.RefundOrderRequest, as id: RefundID, _ amount: Money, in db: Connection
    ) throws -> Order {
        guard captured.isPositive else {
            throw Refusal.orderState(self, needed: "captured, at least in part")
        }
        guard amount.currency == captured.currency, amount.isPositive else {
            throw Refusal.amountInvalid(
                "amount", rule: "1 or more minor units of \(captured.currency)", current: "\(amount)")
        }
        let refused = refunds.count { $0.state == .refused }
        guard refunds.count - refused < Refund.perOrderMax else { throw Refusal.tooManyRefunds }
        guard refused < Refund.refusedPerOrderMax else { throw Refusal.tooManyRefusedRefunds }
        guard amount.minor <= refundable.minor else { throw Refusal.refundTooLarge(amount, left: refundable) }
        let restocked = try [LineQuantity](request.restock, of: restockableQuantities, field: "restock")
        return try changed(in: db) { order in
            order.refunds.append(
                Refund(
                    id: id, amount: amount, reason: request.reason, restocked: restocked, requestedAt: db.now)
            )
        }.order
    }
}
