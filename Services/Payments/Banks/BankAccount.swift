import Requests
import Storage
import Values

typealias BankAccountID = ID<BankAccount>

/// A bank account that a person may top up their wallet from.
struct BankAccount: Hashable, Sendable {
    static let perPersonMax = 5
    static let holderLength = TextLength(1...80)

    let id: BankAccountID
    let owner: AccountID
    let country: String
    let lastFour: String
    let ibanDigest: [UInt8]
    let holder: String
    let currency: Currency

    /// `DE** **** 3000`.
    var maskedIBAN: String { "\(country)** **** \(lastFour)" }

    /// The first field in which another request under the same id differs, nil when it is the same.
    func difference(from other: BankAccount) -> String? {
        if ibanDigest != other.ibanDigest { return "iban" }
        if holder != other.holder { return "holder" }
        return currency == other.currency ? nil : "currency"
    }
}

// MARK: - Stored in `bank_accounts`

extension BankAccount {
    /// The person's own bank account: another's does not exist.
    static func find(_ id: BankAccountID, of owner: AccountID, in db: Connection) throws -> BankAccount? {
        try db.row(
            """
            SELECT id, account_id, country, last_four, iban_digest, holder, currency
            FROM bank_accounts WHERE account_id = \(owner) AND id = \(id)
            """
        ).map(BankAccount.init)
    }

    static func count(of owner: AccountID, in db: Connection) throws -> Int {
        try db.row("SELECT count(*) AS linked FROM bank_accounts WHERE account_id = \(owner)")?["linked"] ?? 0
    }

    /// Returns how many rows it wrote: none if the id is taken.
    func insert(into db: Connection) throws -> Int {
        try db.run(
            """
            INSERT INTO bank_accounts
                (account_id, id, country, last_four, iban_digest, holder, currency, linked_at)
            VALUES (\(owner), \(id), \(country), \(lastFour), \(ibanDigest), \(holder), \(currency),
                \(db.now))
            ON CONFLICT (account_id, id) DO NOTHING
            """)
    }

    private init(row: Row) throws {
        id = try row["id"]
        owner = try row["account_id"]
        country = try row["country"]
        lastFour = try row["last_four"]
        ibanDigest = try row["iban_digest"]
        holder = try row["holder"]
        currency = try row["currency"]
    }
}
