import Storage
import Values

/// A person.
///
/// Their number is how they sign in, not who they are: it can change, the id cannot.
struct Account: Sendable {
    let id: AccountID
}

// MARK: - Stored in `accounts`

extension Account {
    static func find(_ phone: PhoneNumber, in db: Connection) throws -> Account? {
        try db.row("SELECT id FROM accounts WHERE phone = \(phone.text)").map { Account(id: try $0["id"]) }
    }

    /// The id, once it is known that there is such an account.
    static func get(_ id: String, in db: Connection) throws -> Account {
        guard let key = try? AccountID(id), try db.row("SELECT id FROM accounts WHERE id = \(key)") != nil
        else {
            throw AccountsError.accountNotFound(id)
        }
        return Account(id: key)
    }

    static func create(with phone: PhoneNumber, in db: Connection) throws -> Account {
        let account = Account(id: AccountID(timeOrdered: "acc", now: db.now))
        try db.run(
            """
            INSERT INTO accounts (id, phone, region, created_at)
            VALUES (\(account.id), \(phone.text), \(phone.region), \(db.now))
            """)
        return account
    }
}
