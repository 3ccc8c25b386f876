import Contracts
import RPC
import Storage
import Values

extension Accounts {
    /// The roles of the caller's business: the built-in ones, then its own by id.
    func listRoles(
        _ request: AccountsAPI.ListRolesRequest, _ call: Call
    ) async throws -> AccountsAPI.ListRolesResponse {
        let business = try call.business()
        let own = try await database.read { db in try Role.own(of: business, in: db) }
        return AccountsAPI.ListRolesResponse(roles: (Role.builtIn + own).map { AccountsAPI.Role($0) })
    }
}
