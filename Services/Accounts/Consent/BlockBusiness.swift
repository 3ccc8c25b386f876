import Contracts
import RPC
import Storage
import Values

extension Accounts {
    /// Blocks a business: it cannot write to the caller any more.
    func blockBusiness(
        _ request: AccountsAPI.BlockBusinessRequest, _ call: Call
    ) async throws -> AccountsAPI.BlockBusinessResponse {
        let account = try call.account()
        try await database.write { db in
            let business = try Business.get(request.businessID, in: db)
            try Block.insert(for: try Customer.resolve(account, at: business.id, in: db), into: db)
        }
        return AccountsAPI.BlockBusinessResponse()
    }
}
