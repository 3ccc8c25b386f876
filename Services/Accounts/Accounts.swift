import Contracts
import Identity
import RPC
import Requests
import Storage
import Values

/// Knows people, their sessions and devices, the businesses they act for, and what they allow them; the one
/// that signs people's tokens and those of API keys.
struct Accounts: AccountsService, DevicesService, BusinessesService, ApiKeysService, ConsentService {
    let database: Database
    let signer: PersonTokenSigner
    /// What GetKeys answers.
    let keys: [VerifyingKey]
    let codes: OneTimeCodes
    let delivery: CodeDelivery
    let limits: CodeLimits

    var pageTokens: PageTokenKey { PageTokenKey(database.tokenKey) }

    var methods: [MethodHandler] {
        AccountsMethods.handlers(for: self) + DevicesMethods.handlers(for: self)
            + BusinessesMethods.handlers(for: self) + ApiKeysMethods.handlers(for: self)
            + ConsentMethods.handlers(for: self)
    }
}
