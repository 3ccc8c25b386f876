import Contracts
import RPC
import Storage
import Values

extension Fulfilment {
    /// The business has packed the order, which it has accepted.
    ///
    /// Repeated, also when the order has gone on since, it returns the order as it is.
    func packOrder(
        _ request: OrdersAPI.PackOrderRequest, _ call: Call
    ) async throws -> OrdersAPI.PackOrderResponse {
        let business = Party.business(try call.business())
        let order = try await database.write { db in
            let order = try Order.get(request.orderID, of: business, in: db)
            guard order.state == .accepted || order.state == .completed, order.step == nil else {
                throw Refusal.orderState(order, needed: "accepted")
            }
            guard order.fulfilment == .notStarted else { return order }
            return try order.changed(.packed, in: db) { $0.fulfilment = .packed }.order
        }
        return OrdersAPI.PackOrderResponse(order: OrdersAPI.Order(order, for: business))
    }
}
