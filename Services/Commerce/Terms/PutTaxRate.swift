import Contracts
import RPC
import Storage
import Values

extension Terms {
    /// Writes a tax rate of the caller's business: new, or in place of the one with the same id.
    ///
    /// Orders placed before keep the rate as it was.
    func putTaxRate(
        _ request: OrdersAPI.PutTaxRateRequest, _ call: Call
    ) async throws -> OrdersAPI.PutTaxRateResponse {
        let business = try call.business()
        let rate = try TaxRate(request.rate)
        try await database.write { db in try rate.put(of: business, in: db) }
        return OrdersAPI.PutTaxRateResponse(rate: OrdersAPI.TaxRate(rate))
    }
}
