import Contracts
import RPC
import Storage
import Values

/// Books what the platform earns from what happened elsewhere, and answers what a business used.
///
/// One method of the contract, one file of the same name: GetUsage. What payments did is booked by
/// BookCapture and BookRefund.
struct Bookkeeper: BillingService {
    let database: Database

    init(database: Database) {
        self.database = database
    }
}
