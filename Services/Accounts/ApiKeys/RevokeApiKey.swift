import Contracts
import RPC
import Requests
import Storage
import Values

extension Accounts {
    /// Revokes a key of the caller's business: its tokens count no more from the next call on.
    func revokeApiKey(
        _ request: AccountsAPI.RevokeApiKeyRequest, _ call: Call
    ) async throws -> AccountsAPI.RevokeApiKeyResponse {
        let id = try ID<ApiKey>(request.apiKeyID, field: "api_key_id").text
        try await database.write { db in
            let authority = try Authority.get(of: call, for: "keys.manage", in: db)
            guard let key = try ApiKey.find(id, in: db), key.business == authority.business else {
                throw Refusal.apiKeyNotFound(id)
            }
            try key.revoke(in: db)
        }
        return AccountsAPI.RevokeApiKeyResponse()
    }
}
