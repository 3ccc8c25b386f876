import Storage

/// Every change ever made to `commerce.sqlite`, oldest first; append only.
///
/// The catalogue and its stock are in `Catalog/Schema+Catalog.swift`, orders and terms in
/// `Orders/Schema+Orders.swift`.
enum Schema {
    static let migrations = catalog + orders
}
