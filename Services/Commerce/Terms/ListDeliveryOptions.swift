import Contracts
import RPC
import Requests
import Storage
import Values

extension Terms {
    /// A business's delivery options by id, for anybody who thinks of buying.
    func listDeliveryOptions(
        _ request: OrdersAPI.ListDeliveryOptionsRequest, _ call: Call
    ) async throws -> OrdersAPI.ListDeliveryOptionsResponse {
        let business = try BusinessID(request.businessID, field: "business_id")
        let options = try await database.read { db in try DeliveryOption.list(of: business, in: db) }
        return OrdersAPI.ListDeliveryOptionsResponse(options: options.map { .init($0) })
    }
}
