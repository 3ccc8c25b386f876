import Contracts
import RPC
import Storage
import Values

extension Accounts {
    /// The name under which a business knows a person, made when it is first asked for.
    func resolveCustomer(
        _ request: AccountsAPI.ResolveCustomerRequest, _ call: Call
    ) async throws -> AccountsAPI.ResolveCustomerResponse {
        if let customer = try await database.read({ db in try Self.customer(of: request, in: db) }) {
            return AccountsAPI.ResolveCustomerResponse(customerID: customer.id.text)
        }
        let customer = try await database.write { db in
            if let customer = try Self.customer(of: request, in: db) { return customer }
            let account = try Account.get(request.accountID, in: db)
            let business = try Business.get(request.businessID, in: db)
            return try Customer.create(account.id, at: business.id, in: db)
        }
        return AccountsAPI.ResolveCustomerResponse(customerID: customer.id.text)
    }

    private static func customer(
        of request: AccountsAPI.ResolveCustomerRequest, in db: Connection
    ) throws -> Customer? {
        guard let account = try? AccountID(request.accountID),
            let business = try? BusinessID(request.businessID)
        else { return nil }
        return try Customer.find(account, at: business, in: db)
    }
}
