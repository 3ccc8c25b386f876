import Contracts
import Requests
import Storage

/// What a business sets up for its orders: delivery, taxes, discounts.
///
/// Its methods are one file each: to find `PutTaxRate`, open `PutTaxRate.swift`.
struct Terms: TermsService {
    let database: Database
    let pageTokenKey: PageTokenKey

    init(database: Database) {
        self.database = database
        pageTokenKey = PageTokenKey(database.tokenKey)
    }
}
