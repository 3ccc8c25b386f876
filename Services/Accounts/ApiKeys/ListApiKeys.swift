import Contracts
import RPC
import Storage
import Values

extension Accounts {
    /// The keys of the caller's business that are not revoked, newest first.
    func listApiKeys(
        _ request: AccountsAPI.ListApiKeysRequest, _ call: Call
    ) async throws -> AccountsAPI.ListApiKeysResponse {
        let business = try call.business()
        let keys = try await database.read { db in try ApiKey.live(of: business, in: db) }
        return AccountsAPI.ListApiKeysResponse(apiKeys: keys.map { AccountsAPI.ApiKey($0) })
    }
}
