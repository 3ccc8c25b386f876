import Contracts
import RPC
import Requests
import Storage
import Values

extension Accounts {
    /// Takes an account out of the caller's business; one that is no member stays none.
    func removeMember(
        _ request: AccountsAPI.RemoveMemberRequest, _ call: Call
    ) async throws -> AccountsAPI.RemoveMemberResponse {
        let account = try AccountID(request.accountID, field: "account_id")
        try await database.write { db in
            let authority = try Authority.get(of: call, for: "team.manage", in: db)
            guard var member = try Member.find(account, of: authority.business, in: db) else { return }
            try authority.check(holds: try member.permissions(in: db), field: "account_id")
            try member.remove(in: db)
        }
        return AccountsAPI.RemoveMemberResponse()
    }
}
