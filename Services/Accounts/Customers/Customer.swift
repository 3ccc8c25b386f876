import Storage
import Values

/// A person as one business knows them.
///
/// The id is random, not time-ordered: two businesses that compare ids learn nothing.
struct Customer: Sendable {
    let id: CustomerID
}

// MARK: - Stored in `customers`

extension Customer {
    static func find(_ account: AccountID, at business: BusinessID, in db: Connection) throws -> Customer? {
        try db.row(
            "SELECT id FROM customers WHERE account_id = \(account) AND business_id = \(business)"
        ).map { Customer(id: try $0["id"]) }
    }

    static func create(_ account: AccountID, at business: BusinessID, in db: Connection) throws -> Customer {
        var random = SystemRandomNumberGenerator()
        let number = String(UInt128.random(in: .min ... .max, using: &random), radix: 36)
        let customer = Customer(id: try CustomerID("cus_\(number)"))
        try db.run(
            """
            INSERT INTO customers (id, account_id, business_id)
            VALUES (\(customer.id), \(account), \(business))
            """)
        return customer
    }
}
