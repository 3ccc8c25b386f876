import Contracts
import RPC
import Storage
import Values

extension Terms {
    /// Writes a discount code of the caller's business: new, or in place of the same one.
    ///
    /// Its uses stay counted; fewer allowed than were used makes it used up.
    func putDiscountCode(
        _ request: OrdersAPI.PutDiscountCodeRequest, _ call: Call
    ) async throws -> OrdersAPI.PutDiscountCodeResponse {
        let business = try call.business()
        let code = try DiscountCode(request.discount)
        let written = try await database.write { db in try code.put(of: business, in: db) }
        return OrdersAPI.PutDiscountCodeResponse(discount: OrdersAPI.DiscountCode(written))
    }
}
