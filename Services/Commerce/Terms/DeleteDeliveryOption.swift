import Contracts
import RPC
import Requests
import Storage
import Values

extension Terms {
    /// Takes a delivery option of the caller's business away; one that does not exist is taken away already.
    func deleteDeliveryOption(
        _ request: OrdersAPI.DeleteDeliveryOptionRequest, _ call: Call
    ) async throws -> OrdersAPI.DeleteDeliveryOptionResponse {
        let business = try call.business()
        let id = try DeliveryOptionID(request.deliveryOptionID, field: "delivery_option_id")
        try await database.write { db in try DeliveryOption.delete(id, of: business, in: db) }
        return OrdersAPI.DeleteDeliveryOptionResponse()
    }
}
