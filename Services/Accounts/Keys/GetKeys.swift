import Contracts
import Identity
import RPC

extension Accounts {
    /// The public keys that access tokens are checked with, the one that signs first.
    func getKeys(_ request: AccountsAPI.GetKeysRequest, _ call: Call) -> AccountsAPI.GetKeysResponse {
        AccountsAPI.GetKeysResponse(
            keys: keys.map { AccountsAPI.Key(id: $0.id, algorithm: "EdDSA", publicKey: $0.bytes) })
    }
}
