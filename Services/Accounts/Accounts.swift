import Contracts
import Identity
import RPC
import Storage
import Values

/// Knows people, their sessions, and the businesses they act for; the one that signs people's tokens.
struct Accounts: AccountsService {
    let database: Database
    let signer: PersonTokenSigner
    /// What GetKeys answers.
    let keys: [VerifyingKey]
    let codes: OneTimeCodes
    let delivery: CodeDelivery
    let limits: CodeLimits
}
