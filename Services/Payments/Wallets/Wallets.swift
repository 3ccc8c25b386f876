import Contracts
import Requests
import Storage

/// Keeps people's and businesses' wallets, fills them from banks and shows what happened in them.
///
/// One method of the contract, one file of the same name: LinkBankAccount (in `Banks/`), TopUp, GetBalance,
/// ListEntries.
struct Wallets: WalletsService {
    let database: Database
    let keys: PaymentsKeys
    let bank: BankConnector
    /// Signs page tokens.
    let pages: PageTokenKey
}
