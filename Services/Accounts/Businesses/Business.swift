import Contracts
import Storage
import Values

/// Somebody who sells: the public profile, and who opened it.
struct Business: Hashable, Sendable {
    let id: BusinessID
    let name: String
    let country: String
    let about: String
    let founder: AccountID
    let createdAt: Timestamp

    static let idLength = 3...40
    static let nameLength = 1...80
    static let aboutLengthMax = 256
    /// The most one account owns.
    static let ownedMax = 20

    /// Whether this is what the request would open.
    func isSameRequest(_ request: AccountsAPI.CreateBusinessRequest, by account: AccountID) -> Bool {
        founder == account && name == request.name && country == request.country && about == request.about
    }

    var message: AccountsAPI.Business {
        AccountsAPI.Business(id: id.text, name: name, country: country, about: about, createdAt: createdAt)
    }
}

// MARK: - Stored in `businesses`

extension Business {
    static func find(_ id: BusinessID, in db: Connection) throws -> Business? {
        try db.row(
            "SELECT id, name, country, about, founder, created_at FROM businesses WHERE id = \(id)"
        ).map(Business.init(row:))
    }

    static func get(_ id: String, in db: Connection) throws -> Business {
        guard let key = try? BusinessID(id), let business = try find(key, in: db) else {
            throw AccountsError.businessNotFound(id)
        }
        return business
    }

    private init(row: Row) throws {
        id = try row["id"]
        name = try row["name"]
        country = try row["country"]
        about = try row["about"]
        founder = try row["founder"]
        createdAt = try row["created_at"]
    }

    func insert(into db: Connection) throws {
        try db.run(
            """
            INSERT INTO businesses (id, name, country, about, founder, created_at)
            VALUES (\(id), \(name), \(country), \(about), \(founder), \(createdAt))
            """)
        try db.append(
            AccountsAPI.BusinessCreated(business: message, ownerAccountID: founder.text), key: id.text)
    }
}
