public import Contracts
public import Storage
import Values

/// Keeps people's wallets and pays businesses out of them: every amount is in exactly one place.
///
/// One method of the contract, one file of the same name: LinkBankAccount, TopUp, SetPin, ApprovePayment,
/// Hold, Capture, Void, Refund, GetBalance, ListEntries. All money moves through Ledger.
public struct Cashier: PaymentsService {
    let database: Database
    let rates: Rates
    let keys: PaymentsKeys
    let pins: PinDesk

    public init(database: Database, keys: PaymentsKeys, rates: Rates = Rates(), pinCost: PinCost = PinCost())
    {
        self.database = database
        self.rates = rates
        self.keys = keys
        pins = PinDesk(database: database, keys: keys, cost: pinCost)
    }
}
