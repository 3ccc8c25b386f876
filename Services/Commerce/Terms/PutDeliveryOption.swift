import Contracts
import RPC
import Storage
import Values

extension Terms {
    /// Writes a delivery option of the caller's business: new, or in place of the one with the same id.
    ///
    /// Orders placed before keep the option as it was.
    func putDeliveryOption(
        _ request: OrdersAPI.PutDeliveryOptionRequest, _ call: Call
    ) async throws -> OrdersAPI.PutDeliveryOptionResponse {
        let business = try call.business()
        let option = try DeliveryOption(request.option)
        try await database.write { db in try option.put(of: business, in: db) }
        return OrdersAPI.PutDeliveryOptionResponse(option: OrdersAPI.DeliveryOption(option))
    }
}
