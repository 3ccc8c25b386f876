import Contracts
import RPC
import Storage
import Values

extension Accounts {
    /// Gives an account a role in the caller's business, or another one in place of the one it has.
    func putMember(
        _ request: AccountsAPI.PutMemberRequest, _ call: Call
    ) async throws -> AccountsAPI.PutMemberResponse {
        let message = try await database.write { db in
            let authority = try Authority.get(of: call, for: "team.manage", in: db)
            let business = authority.business
            let account = try Account.get(request.accountID, in: db).id
            let role = try Role.get(request.roleID, of: business, field: "role_id", in: db)
            try authority.check(holds: role.permissions, field: "role_id")
            let member = try Self.put(account, as: role, authority, in: db)
            return AccountsAPI.Member(member, role.permissions)
        }
        return AccountsAPI.PutMemberResponse(member: message)
    }

    private static func put(
        _ account: AccountID, as role: Role, _ authority: Authority, in db: Connection
    ) throws -> Member {
        let business = authority.business
        guard var member = try Member.find(account, of: business, in: db) else {
            let count = try Member.count(of: business, in: db)
            guard count < Member.countMax else { throw Refusal.tooManyMembers(count) }
            return try Member.add(account, to: business, as: role, in: db)
        }
        guard member.roleID != role.id else { return member }
        try authority.check(holds: try member.permissions(in: db), field: "account_id")
        try member.checkIsNotLastOwner(in: db)
        try member.change(to: role, in: db)
        return member
    }
}
