import Contracts
import Storage
import Values

/// Keeps people's wallets and pays businesses out of them: every amount is in exactly one place.
///
/// One method of the contract, one file of the same name: LinkBankAccount, TopUp, SetPin, ApprovePayment,
/// Hold, Capture, Void, Refund, GetBalance, ListEntries. All money moves through Ledger.
struct Payments: PaymentsService {
    let database: Database
    let commissionRate: CommissionRate
    let keys: PaymentsKeys
    let pins: PinAuthenticator

    init(
        database: Database, keys: PaymentsKeys, commissionRate: CommissionRate = CommissionRate(),
        pinCost: PinCost = PinCost()
    ) {
        self.database = database
        self.commissionRate = commissionRate
        self.keys = keys
        pins = PinAuthenticator(database: database, keys: keys, cost: pinCost)
    }

    /// Refuses keys that are not those of the database: with them no PIN would ever be right.
    ///
    /// For the start of the program.
    func checkKeys() async throws {
        let stored = try await database.read { db in try StoredPin.keyID(in: db) }
        guard stored == nil || stored == keys.id else {
            throw PinFault(
                "the PINs in the database were stored with another key file: put the right one back")
        }
    }
}
