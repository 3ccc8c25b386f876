import Contracts
import Storage
import Values

/// What an owner has in one currency.
struct Wallet: Hashable, Sendable {
    /// The most a person may have, available and held together, in a currency's smallest unit.
    static let balanceMinorMax: Int64 = 1_000_000_000

    let available: Money
    /// Set aside for orders; businesses have none.
    let held: Money

    /// Whether a top-up of this amount keeps within the limit.
    func hasRoom(for amount: Money) throws -> Bool {
        let total = try available.adding(held).adding(amount)
        return total.minor <= Self.balanceMinorMax
    }
}

// MARK: - Read from `ledger_accounts`

extension Wallet {
    static func find(of account: AccountID, in currency: Currency, in db: Connection) throws -> Wallet {
        Wallet(
            available: try LedgerAccount.balance(.available(account), in: currency, in: db),
            held: try LedgerAccount.balance(.held(account), in: currency, in: db))
    }

    /// One for each currency the owner ever had, by its code.
    static func all(of owner: Party, in db: Connection) throws -> [Wallet] {
        try db.rows(
            """
            SELECT currency,
                sum(CASE WHEN kind = 'available' THEN balance_minor ELSE 0 END) AS available_minor,
                sum(CASE WHEN kind = 'held' THEN balance_minor ELSE 0 END) AS held_minor
            FROM ledger_accounts WHERE owner = \(owner)
            GROUP BY currency ORDER BY currency
            """
        ).map { row in
            let currency: Currency = try row["currency"]
            return Wallet(
                available: Money(try row["available_minor"], currency),
                held: Money(try row["held_minor"], currency))
        }
    }
}

extension PaymentsAPI.Balance {
    init(_ wallet: Wallet) {
        self.init(available: CommonAPI.Money(wallet.available), held: CommonAPI.Money(wallet.held))
    }
}
