import RPC
import Requests
import Storage
import Values

/// A person.
///
/// Their number is how they sign in, not who they are: it can change, the id cannot.
struct Account: Sendable {
    let id: AccountID
    /// Of the phone number: ISO 3166-1 alpha-2, or `001`.
    let country: String
}

// MARK: - Stored in `accounts`

extension Account {
    static func find(_ phone: PhoneNumber, in db: Connection) throws -> Account? {
        try db.row("SELECT id, country FROM accounts WHERE phone = \(phone.text)").map(Account.init(row:))
    }

    /// Throws ID_MALFORMED and ACCOUNT_NOT_FOUND.
    static func get(_ id: String, in db: Connection) throws -> Account {
        let key = try AccountID(id, field: "account_id")
        guard let row = try db.row("SELECT id, country FROM accounts WHERE id = \(key)") else {
            throw Refusal.accountNotFound(id)
        }
        return try Account(row: row)
    }

    private init(row: Row) throws {
        id = try row["id"]
        country = try row["country"]
    }

    static func create(with phone: PhoneNumber, in db: Connection) throws -> Account {
        let account = Account(id: AccountID(timeOrdered: "acc", now: db.now), country: phone.country)
        try db.run(
            """
            INSERT INTO accounts (id, phone, country, created_at)
            VALUES (\(account.id), \(phone.text), \(phone.country), \(db.now))
            """)
        return account
    }
}
