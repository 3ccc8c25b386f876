import Contracts
import RPC
import Requests
import Storage

extension Orders {
    /// One order of the caller's, as buyer or as business.
    func getOrder(
        _ request: OrdersAPI.GetOrderRequest, _ call: Call
    ) async throws -> OrdersAPI.GetOrderResponse {
        let party = try call.party()
        let order = try await database.read { db in try Order.get(request.orderID, of: party, in: db) }
        return OrdersAPI.GetOrderResponse(order: OrdersAPI.Order(order, for: party))
    }
}
