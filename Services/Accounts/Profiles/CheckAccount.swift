import Contracts
import RPC
import Storage
import Values

extension Accounts {
    /// Whether there is such an account.
    func checkAccount(
        _ request: AccountsAPI.CheckAccountRequest, _ call: Call
    ) async throws -> AccountsAPI.CheckAccountResponse {
        _ = try await database.read { db in try Account.get(request.accountID, in: db) }
        return AccountsAPI.CheckAccountResponse()
    }
}
