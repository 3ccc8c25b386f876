import Contracts
import RPC
import Storage
import Values

/// Sells what is in the catalogue: places orders, has them paid, and moves them on until they are received.
///
/// Its methods are one file each: to find `PlaceOrder`, open `PlaceOrder.swift`. What pushes an order through
/// the states that involve payments is `FinishOrder.swift`.
struct Orders: OrdersService {
    let database: Database
    let payments: PaymentsClient
    let settings: OrdersSettings
    let customers: CustomerBook
    let legs = Legs()

    init(database: Database, payments: PaymentsClient, accounts: AccountsClient, settings: OrdersSettings) {
        self.database = database
        self.payments = payments
        self.settings = settings
        customers = CustomerBook(database: database, accounts: accounts)
    }
}

/// How long orders wait for others.
struct OrdersSettings: Equatable, Sendable {
    /// For the buyer's money to be held.
    var paymentWindowSeconds: Int64 = 15 * 60
    /// For the business to answer a paid order.
    var answerWindowSeconds: Int64 = 24 * 3_600
}
