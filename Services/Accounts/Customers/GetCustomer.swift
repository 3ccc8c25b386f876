import Contracts
import RPC
import Requests
import Storage
import Values

extension Accounts {
    /// Who a business's customer is.
    func getCustomer(
        _ request: AccountsAPI.GetCustomerRequest, _ call: Call
    ) async throws -> AccountsAPI.GetCustomerResponse {
        let id = try CustomerID(request.customerID, field: "customer_id")
        let business = try BusinessID(request.businessID, field: "business_id")
        let customer = try await database.read { db in try Customer.find(id, of: business, in: db) }
        guard let customer else { throw Refusal.customerNotFound(id) }
        return AccountsAPI.GetCustomerResponse(customer: AccountsAPI.Customer(customer))
    }
}
