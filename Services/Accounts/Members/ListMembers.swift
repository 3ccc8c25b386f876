import Contracts
import RPC
import Storage
import Values

extension Accounts {
    /// The members of the caller's business, in the order they were added.
    func listMembers(
        _ request: AccountsAPI.ListMembersRequest, _ call: Call
    ) async throws -> AccountsAPI.ListMembersResponse {
        let business = try call.business()
        let members = try await database.read { db in
            try Member.all(of: business, in: db).map { AccountsAPI.Member($0, try $0.permissions(in: db)) }
        }
        return AccountsAPI.ListMembersResponse(members: members)
    }
}
