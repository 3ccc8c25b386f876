import Contracts
import RPC
import Requests
import Storage
import Values

extension Terms {
    /// Takes a tax rate of the caller's business away that nothing names; one that does not exist is taken
    /// away already.
    ///
    /// Orders placed before keep the rate as it was.
    func deleteTaxRate(
        _ request: OrdersAPI.DeleteTaxRateRequest, _ call: Call
    ) async throws -> OrdersAPI.DeleteTaxRateResponse {
        let business = try call.business()
        let id = try TaxRateID(request.taxRateID, field: "tax_rate_id")
        try await database.write { db in try TaxRate.delete(id, of: business, in: db) }
        return OrdersAPI.DeleteTaxRateResponse()
    }
}
