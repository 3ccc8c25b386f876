import Contracts
import RPC
import Requests
import Storage

extension Wallets {
    /// What the caller has, or the business they act for: one balance for each currency there ever was.
    func getBalance(
        _ request: PaymentsAPI.GetBalanceRequest, _ call: Call
    ) async throws -> PaymentsAPI.GetBalanceResponse {
        let owner = try call.party()
        let wallets = try await database.read { db in try Wallet.all(of: owner, in: db) }
        return PaymentsAPI.GetBalanceResponse(balances: wallets.map(PaymentsAPI.Balance.init))
    }
}
