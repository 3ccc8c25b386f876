import Contracts
import RPC
import Storage
import Values

extension Fulfilment {
    /// The shipped goods came back; neither stock nor money moves by it.
    ///
    /// Repeated, it returns the order as it is.
    func returnOrder(
        _ request: OrdersAPI.ReturnOrderRequest, _ call: Call
    ) async throws -> OrdersAPI.ReturnOrderResponse {
        let business = Party.business(try call.business())
        let order = try await database.write { db in
            let order = try Order.get(request.orderID, of: business, in: db)
            switch order.fulfilment {
            case .returned: return order
            case .shipped, .delivered:
                return try order.changed(.returned, in: db) { $0.fulfilment = .returned }.order
            case .notStarted, .packed, .partlyShipped:
                throw Refusal.orderState(order, needed: "shipped or delivered")
            }
        }
        return OrdersAPI.ReturnOrderResponse(order: OrdersAPI.Order(order, for: business))
    }
}
