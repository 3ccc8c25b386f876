import Contracts
import RPC
import Requests
import Storage
import Values

extension Accounts {
    /// A person as a business knows them, under a name that is made when it is first asked for.
    func resolveCustomer(
        _ request: AccountsAPI.ResolveCustomerRequest, _ call: Call
    ) async throws -> AccountsAPI.ResolveCustomerResponse {
        let account = try AccountID(request.accountID, field: "account_id")
        let business = try BusinessID(request.businessID, field: "business_id")
        let known = try await database.read { db in try Customer.find(account, at: business, in: db) }
        if let known { return AccountsAPI.ResolveCustomerResponse(customer: AccountsAPI.Customer(known)) }

        let customer = try await database.write { db in
            let account = try Account.get(request.accountID, in: db)
            let business = try Business.get(request.businessID, in: db)
            return try Customer.resolve(account.id, at: business.id, in: db)
        }
        return AccountsAPI.ResolveCustomerResponse(customer: AccountsAPI.Customer(customer))
    }
}
