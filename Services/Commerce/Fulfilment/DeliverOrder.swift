import Contracts
import RPC
import Storage
import Values

extension Fulfilment {
    /// Everything that was shipped has arrived.
    ///
    /// Repeated, also when the goods came back since, it returns the order as it is.
    func deliverOrder(
        _ request: OrdersAPI.DeliverOrderRequest, _ call: Call
    ) async throws -> OrdersAPI.DeliverOrderResponse {
        let business = Party.business(try call.business())
        let order = try await database.write { db in
            let order = try Order.get(request.orderID, of: business, in: db)
            switch order.fulfilment {
            case .delivered, .returned: return order
            case .shipped: return try order.changed(.delivered, in: db) { $0.fulfilment = .delivered }.order
            case .notStarted, .packed, .partlyShipped: throw Refusal.orderState(order, needed: "shipped")
            }
        }
        return OrdersAPI.DeliverOrderResponse(order: OrdersAPI.Order(order, for: business))
    }
}
