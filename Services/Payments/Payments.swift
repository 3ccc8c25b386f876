import Contracts
import Storage
import Values

/// Holds payers' money, and gives it to payees or back: every amount is in exactly one place.
///
/// One method of the contract, one file of the same name: Hold, Capture, Void, GetPayment, Refund. `Wallets`
/// and `Approvals` answer the other two services of the package. All money moves through `Ledger`.
struct Payments: PaymentsService {
    let database: Database
    let installation: InstallationID
    let commissionRate: CommissionRate
}
