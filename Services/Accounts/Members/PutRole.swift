import Contracts
import RPC
import Requests
import Storage
import Values

extension Accounts {
    /// Writes a role of the caller's business; changed permissions count at its members' next call.
    func putRole(
        _ request: AccountsAPI.PutRoleRequest, _ call: Call
    ) async throws -> AccountsAPI.PutRoleResponse {
        let wanted = request.role ?? AccountsAPI.Role()
        let id = try ID<Role>(wanted.id, field: "role.id").text
        let role = Role(
            id: id, name: try Role.nameLength.check(wanted.name, field: "role.name"),
            permissions: try Permissions(checking: wanted.permissions, field: "role.permissions"))
        guard !role.isBuiltIn else { throw Refusal.roleBuiltIn(id, field: "role.id") }

        try await database.write { db in
            let authority = try Authority.get(of: call, for: "team.manage", in: db)
            try Self.put(role, authority, in: db)
        }
        return AccountsAPI.PutRoleResponse(role: AccountsAPI.Role(role))
    }

    private static func put(_ role: Role, _ authority: Authority, in db: Connection) throws {
        let business = authority.business
        try authority.check(holds: role.permissions, field: "role.permissions")
        guard let known = try Role.find(role.id, of: business, in: db) else {
            let count = try Role.count(of: business, in: db)
            guard count < Role.ownMax else { throw Refusal.tooManyRoles(count) }
            return try role.put(of: business, in: db)
        }
        guard known != role else { return }
        try authority.check(holds: known.permissions, field: "role.id")
        try role.put(of: business, in: db)
        guard known.permissions != role.permissions else { return }
        for var member in try Member.all(of: business, in: db) where member.roleID == role.id {
            try member.change(to: role, in: db)
        }
    }
}
