import Contracts
import RPC
import Storage
import Values

extension Terms {
    /// Takes a discount code of the caller's business away; one that does not exist is taken away already.
    ///
    /// Orders placed before keep their discount.
    func deleteDiscountCode(
        _ request: OrdersAPI.DeleteDiscountCodeRequest, _ call: Call
    ) async throws -> OrdersAPI.DeleteDiscountCodeResponse {
        let business = try call.business()
        let code = try DiscountCode.canonical(request.code, field: "code")
        try await database.write { db in try DiscountCode.delete(code, of: business, in: db) }
        return OrdersAPI.DeleteDiscountCodeResponse()
    }
}
