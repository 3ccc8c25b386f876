import Contracts
import RPC
import Storage
import Values

/// A person as one business knows them, and what they allow it.
///
/// The id is random, not time-ordered: two businesses that compare ids learn nothing.
struct Customer: Sendable, Hashable {
    let id: CustomerID
    let business: BusinessID
    let account: AccountID
    /// Of the phone number: ISO 3166-1 alpha-2, or `001`.
    let country: String
    let isBlocked: Bool
    let acceptsMarketing: Bool
    let acceptsUtility: Bool
}

extension AccountsAPI.Customer {
    init(_ customer: Customer) {
        self.init(
            customerID: customer.id.text, businessID: customer.business.text,
            accountID: customer.account.text, country: customer.country, blocked: customer.isBlocked,
            acceptsMarketing: customer.acceptsMarketing, acceptsUtility: customer.acceptsUtility)
    }
}

// MARK: - Stored in `customers`, read with `accounts`, `blocks` and `consents`

extension Customer {
    static func find(_ account: AccountID, at business: BusinessID, in db: Connection) throws -> Customer? {
        try db.row(
            """
            SELECT c.id, c.business_id, c.account_id, a.country, b.blocked_at,
                marketing.granted AS marketing, utility.granted AS utility
            FROM customers AS c JOIN accounts AS a ON a.id = c.account_id
                LEFT JOIN blocks AS b ON b.account_id = c.account_id AND b.business_id = c.business_id
                LEFT JOIN consents AS marketing ON marketing.account_id = c.account_id
                    AND marketing.business_id = c.business_id AND marketing.category = 'marketing'
                LEFT JOIN consents AS utility ON utility.account_id = c.account_id
                    AND utility.business_id = c.business_id AND utility.category = 'utility'
            WHERE c.account_id = \(account) AND c.business_id = \(business)
            """
        ).map(Customer.init(row:))
    }

    static func find(_ id: CustomerID, of business: BusinessID, in db: Connection) throws -> Customer? {
        let account: AccountID? = try db.row(
            "SELECT account_id FROM customers WHERE id = \(id) AND business_id = \(business)")?["account_id"]
        return try account.flatMap { try find($0, at: business, in: db) }
    }

    private init(row: Row) throws {
        id = try row["id"]
        business = try row["business_id"]
        account = try row["account_id"]
        country = try row["country"]
        let blockedAt: Timestamp? = try row["blocked_at"]
        isBlocked = blockedAt != nil
        acceptsMarketing = try row["marketing"] ?? ConsentCategory.marketing.isGrantedByDefault
        acceptsUtility = try row["utility"] ?? ConsentCategory.utility.isGrantedByDefault
    }

    /// The customer that a person is at a business, made when first asked for; both have to exist.
    static func resolve(_ account: AccountID, at business: BusinessID, in db: Connection) throws -> Customer {
        if let known = try find(account, at: business, in: db) { return known }
        var random = SystemRandomNumberGenerator()
        let number = String(UInt128.random(in: .min ... .max, using: &random), radix: 36)
        try db.run(
            """
            INSERT INTO customers (id, account_id, business_id)
            VALUES (\("cus_\(number)"), \(account), \(business))
            ON CONFLICT (account_id, business_id) DO NOTHING
            """)
        guard let customer = try find(account, at: business, in: db) else {
            preconditionFailure("the customer was written in this transaction")
        }
        return customer
    }
}
