import Contracts
import RPC
import Requests
import Storage
import Values

extension Terms {
    /// A business's tax rates by id, for anybody who thinks of buying.
    func listTaxRates(
        _ request: OrdersAPI.ListTaxRatesRequest, _ call: Call
    ) async throws -> OrdersAPI.ListTaxRatesResponse {
        let business = try BusinessID(request.businessID, field: "business_id")
        let rates = try await database.read { db in try TaxRate.list(of: business, in: db) }
        return OrdersAPI.ListTaxRatesResponse(rates: rates.map { .init($0) })
    }
}
