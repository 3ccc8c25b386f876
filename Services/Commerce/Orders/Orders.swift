import Contracts
import RPC
import Storage
import Values

/// Sells what is in the catalogue: places orders, has them paid, and moves them on until they are received.
///
/// Its methods are one file each: to find `PlaceOrder`, open `PlaceOrder.swift`. What pushes an order through
/// the states that involve payments is `OrderSaga`.
struct Orders: OrdersService {
    let database: Database
    let settings: OrdersSettings
    let customers: CustomerDirectory
    let saga: OrderSaga

    init(database: Database, payments: PaymentsClient, accounts: AccountsClient, settings: OrdersSettings) {
        self.database = database
        self.settings = settings
        customers = CustomerDirectory(database: database, accounts: accounts)
        saga = OrderSaga(database: database, payments: payments, settings: settings)
    }
}

/// How long orders wait for others.
struct OrdersSettings: Equatable, Sendable {
    /// For the buyer's money to be held.
    var paymentWindowSeconds: Int64 = 15 * 60
    /// For the business to answer a paid order.
    var answerWindowSeconds: Int64 = 24 * 3_600
}
