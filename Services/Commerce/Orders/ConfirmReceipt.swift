import Contracts
import RPC
import Storage
import Values

extension Orders {
    /// The buyer has the goods, all of which were shipped.
    ///
    /// Repeated, it returns the order as it is.
    func confirmReceipt(
        _ request: OrdersAPI.ConfirmReceiptRequest, _ call: Call
    ) async throws -> OrdersAPI.ConfirmReceiptResponse {
        let buyer = Party.person(try call.account())
        let order = try await database.write { db in
            let order = try Order.get(request.orderID, of: buyer, in: db)
            if order.state == .completed { return order }
            guard order.state == .accepted, order.fulfilment == .shipped || order.fulfilment == .delivered
            else {
                throw Refusal.orderState(order, needed: "accepted, and shipped or delivered")
            }
            return try order.changed(.completed, in: db) { order in
                order.state = .completed
                order.fulfilment = .delivered
            }.order
        }
        return OrdersAPI.ConfirmReceiptResponse(order: OrdersAPI.Order(order, for: buyer))
    }
}
