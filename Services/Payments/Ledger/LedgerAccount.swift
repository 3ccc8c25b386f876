import Storage
import Values

/// Where money can be: what one owner has, of one kind, in one currency.
struct LedgerAccount: Hashable, Sendable {
    /// Who it belongs to and what for; with a currency it names exactly one account.
    struct Name: Hashable, Sendable {
        let owner: Party
        let kind: Kind
    }

    /// A row of `ledger_account_kinds`.
    enum Kind: String, SQLConvertible {
        case available, held, commission
        /// The other side of what banks paid in: what they owe us is negative here, so that all accounts
        /// together are zero.
        case bank

        var mayBeNegative: Bool { self == .bank }
    }

    let id: Int64
    let name: Name
    let balance: Money
}

extension LedgerAccount.Name {
    static func available(_ account: AccountID) -> Self { Self(owner: .person(account), kind: .available) }
    static func held(_ account: AccountID) -> Self { Self(owner: .person(account), kind: .held) }
    static func available(_ business: BusinessID) -> Self {
        Self(owner: .business(business), kind: .available)
    }
    static var commission: Self { Self(owner: .platform, kind: .commission) }
    static var bank: Self { Self(owner: .bank(nil), kind: .bank) }
}

// MARK: - Stored in `ledger_accounts`

extension LedgerAccount {
    /// What there is under this name; nothing was ever there is zero.
    static func balance(_ name: Name, in currency: Currency, in db: Connection) throws -> Money {
        try find(name, currency, in: db)?.balance ?? .zero(currency)
    }

    /// The account of this name, opened when it is the first time that money goes there.
    static func findOrCreate(_ name: Name, _ currency: Currency, in db: Connection) throws -> LedgerAccount {
        if let known = try find(name, currency, in: db) { return known }
        let row = try db.row(
            """
            INSERT INTO ledger_accounts (owner, currency, kind, may_be_negative, opened_at)
            VALUES (\(name.owner), \(currency), \(name.kind), \(name.kind.mayBeNegative), \(db.now))
            RETURNING id
            """)
        guard let row else { throw LedgerFault("a new account was not stored") }
        return LedgerAccount(id: try row["id"], name: name, balance: .zero(currency))
    }

    func setBalance(to balance: Money, in db: Connection) throws {
        try db.run("UPDATE ledger_accounts SET balance_minor = \(balance.minor) WHERE id = \(id)")
    }

    private static func find(_ name: Name, _ currency: Currency, in db: Connection) throws -> LedgerAccount? {
        try db.row(
            """
            SELECT id, balance_minor FROM ledger_accounts
            WHERE owner = \(name.owner) AND currency = \(currency) AND kind = \(name.kind)
            """
        ).map { row in
            LedgerAccount(id: try row["id"], name: name, balance: Money(try row["balance_minor"], currency))
        }
    }
}
