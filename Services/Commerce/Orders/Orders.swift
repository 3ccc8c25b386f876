import Contracts
import RPC
import Requests
import Storage
import Values

/// Sells what is in the catalogue: places orders, has them paid, and moves them on until they are received.
///
/// Its methods are one file each: to find `PlaceOrder`, open `PlaceOrder.swift`. What asks payments, and asks
/// again until it has answered, is `OrderSaga`.
struct Orders: OrdersService {
    let database: Database
    let settings: OrdersSettings
    let customers: CustomerDirectory
    let saga: OrderSaga
    let pageTokenKey: PageTokenKey

    init(database: Database, payments: PaymentsClient, accounts: AccountsClient, settings: OrdersSettings) {
        self.database = database
        self.settings = settings
        customers = CustomerDirectory(database: database, accounts: accounts)
        saga = OrderSaga(database: database, payments: payments, settings: settings)
        pageTokenKey = PageTokenKey(database.tokenKey)
    }
}

/// How long orders wait for others.
struct OrdersSettings: Equatable, Sendable {
    /// For the buyer's money to be held; an authorisation that ends earlier ends it earlier.
    var paymentWindowSeconds: Int64 = 10 * 60
    /// For the business to answer an authorised order.
    var answerWindowSeconds: Int64 = 24 * 3_600
    /// For the business to ship an accepted order that is captured as it ships.
    var shipWindowSeconds: Int64 = 30 * 24 * 3_600
}
