import Contracts
import Identity
import RPC
import Storage
import Values

extension Accounts {
    /// Gives an account a role in the caller's business, or changes the one it has.
    func addMember(
        _ request: AccountsAPI.AddMemberRequest, _ call: Call
    ) async throws -> AccountsAPI.AddMemberResponse {
        let (caller, business) = (try call.account(), try call.business())
        guard let role = request.role.role else { throw AccountsError.roleInvalid }
        let member = try await database.write { db in
            // The caller's own role may have changed since the call was let in.
            guard try Member.find(caller, of: business, in: db)?.role.may("team.manage") == true else {
                throw IdentityError.tokenStale
            }
            let account = try Account.get(request.accountID, in: db)
            guard var member = try Member.find(account.id, of: business, in: db) else {
                let count = try Member.count(of: business, in: db)
                guard count < Member.countMax else { throw AccountsError.tooManyMembers(count) }
                return try Member.add(account.id, to: business, as: role, in: db)
            }
            guard member.role != role else { return member }
            if member.role == .owner, try Member.countOwners(of: business, in: db) == 1 {
                throw AccountsError.lastOwner(business)
            }
            try member.change(to: role, in: db)
            return member
        }
        return AccountsAPI.AddMemberResponse(member: member.message)
    }
}
