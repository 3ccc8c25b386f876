import Contracts
import RPC
import Requests
import Storage
import Values

extension Accounts {
    /// The caller leaves a business; one they do not belong to is left already.
    func leaveBusiness(
        _ request: AccountsAPI.LeaveBusinessRequest, _ call: Call
    ) async throws -> AccountsAPI.LeaveBusinessResponse {
        let account = try call.account()
        let business = try BusinessID(request.businessID, field: "business_id")
        try await database.write { db in
            guard var member = try Member.find(account, of: business, in: db) else { return }
            try member.remove(in: db)
        }
        return AccountsAPI.LeaveBusinessResponse()
    }
}
