import Contracts
import RPC
import Storage
import Values

extension Accounts {
    /// A business's public profile.
    func getBusiness(
        _ request: AccountsAPI.GetBusinessRequest, _ call: Call
    ) async throws -> AccountsAPI.GetBusinessResponse {
        let business = try await database.read { db in try Business.get(request.businessID, in: db) }
        return AccountsAPI.GetBusinessResponse(business: AccountsAPI.Business(business))
    }
}
