import Contracts
import RPC
import Requests
import Storage
import Values

extension Accounts {
    /// Takes a role away that no member has; one that does not exist is away already.
    func deleteRole(
        _ request: AccountsAPI.DeleteRoleRequest, _ call: Call
    ) async throws -> AccountsAPI.DeleteRoleResponse {
        let id = try ID<Role>(request.roleID, field: "role_id").text
        try await database.write { db in
            let authority = try Authority.get(of: call, for: "team.manage", in: db)
            let business = authority.business
            guard let role = try Role.find(id, of: business, in: db) else { return }
            guard !role.isBuiltIn else { throw Refusal.roleBuiltIn(id, field: "role_id") }
            try authority.check(holds: role.permissions, field: "role_id")
            let members = try Member.count(of: business, withRole: id, in: db)
            guard members == 0 else { throw Refusal.roleInUse(id, members: members) }
            try role.delete(of: business, in: db)
        }
        return AccountsAPI.DeleteRoleResponse()
    }
}
