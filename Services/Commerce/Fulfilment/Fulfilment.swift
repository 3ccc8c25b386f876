import Contracts
import Storage

/// How accepted orders reach their buyers.
///
/// Its methods are one file each: to find `ShipOrder`, open `ShipOrder.swift`.
struct Fulfilment: FulfilmentService {
    let database: Database
    let saga: OrderSaga

    init(of orders: Orders) {
        database = orders.database
        saga = orders.saga
    }
}
