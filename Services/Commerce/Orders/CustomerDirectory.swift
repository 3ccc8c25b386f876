import Contracts
import RPC
import Storage
import Synchronization
import Values

/// The names under which businesses know people: asked of accounts once, then remembered for good.
final class CustomerDirectory: Sendable {
    /// When that many are held in memory all are let go; the table still has them.
    static let heldMax = 20_000
    private static let options = CallOptions.timeout(seconds: 5)

    private struct Pair: Hashable {
        let business: BusinessID
        let account: AccountID
    }

    private let database: Database
    private let accounts: AccountsClient
    private let held = Mutex<[Pair: CustomerID]>([:])

    init(database: Database, accounts: AccountsClient) {
        self.database = database
        self.accounts = accounts
    }

    /// The name of a person at a business, nil for a business that has nothing to sell.
    func customer(_ account: AccountID, of business: BusinessID) async throws -> CustomerID? {
        let pair = Pair(business: business, account: account)
        if let customer = held.withLock({ $0[pair] }) { return customer }
        let (known, sells) = try await database.read { db in
            (try Self.find(pair, in: db), try Product.existsAny(of: business, in: db))
        }
        if let known {
            hold(known, for: pair)
            return known
        }
        guard sells else { return nil }
        let customer = try await resolve(pair)
        try await database.write { db in
            try db.run(
                """
                INSERT INTO customers (business_id, account_id, customer_id)
                VALUES (\(business), \(account), \(customer))
                ON CONFLICT (business_id, account_id) DO NOTHING
                """)
        }
        hold(customer, for: pair)
        return customer
    }

    private static func find(_ pair: Pair, in db: Connection) throws -> CustomerID? {
        let row = try db.row(
            """
            SELECT customer_id FROM customers
            WHERE business_id = \(pair.business) AND account_id = \(pair.account)
            """)
        return try row.map { try $0["customer_id"] }
    }

    private func resolve(_ pair: Pair) async throws -> CustomerID {
        do {
            let answer = try await accounts.resolveCustomer(
                AccountsAPI.ResolveCustomerRequest(
                    accountID: pair.account.text, businessID: pair.business.text),
                Self.options)
            return try CustomerID(answer.customer?.customerID ?? "")
        } catch let error as RPCError {
            throw Refusal.accountsUnavailable(error.reason.isEmpty ? "\(error.code)" : error.reason)
        }
    }

    private func hold(_ customer: CustomerID, for pair: Pair) {
        held.withLock { held in
            if held.count >= Self.heldMax { held.removeAll(keepingCapacity: true) }
            held[pair] = customer
        }
    }
}
