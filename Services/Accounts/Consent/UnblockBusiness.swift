import Contracts
import RPC
import Requests
import Storage
import Values

extension Accounts {
    /// Takes a block back.
    func unblockBusiness(
        _ request: AccountsAPI.UnblockBusinessRequest, _ call: Call
    ) async throws -> AccountsAPI.UnblockBusinessResponse {
        let account = try call.account()
        let business = try BusinessID(request.businessID, field: "business_id")
        try await database.write { db in
            guard let customer = try Customer.find(account, at: business, in: db) else { return }
            try Block.delete(for: customer, in: db)
        }
        return AccountsAPI.UnblockBusinessResponse()
    }
}
