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
        let keys = try await database.write { db in
            let authority = try Authority.get(of: call, for: "team.manage", in: db)
            if var member = try Member.find(account, of: authority.business, in: db) {
                try authority.check(holds: try member.permissions(in: db), field: "account_id")
                try member.remove(in: db)
            }
            let keys = try ApiKey.live(of: authority.business, madeBy: account, in: db)
            guard request.revokeApiKeys else { return keys }
            try authority.check(holds: Permissions(["keys.manage"]), field: "revoke_api_keys")
            for key in keys { try key.revoke(in: db) }
            return []
        }
        return AccountsAPI.RemoveMemberResponse(apiKeyIDs: keys.map(\.id))
    }
}
