import Contracts
import RPC
import Requests
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
    static let nameLength = TextLength(1...80)
    static let aboutLength = TextLength(0...256, lines: true)
    /// The most one account opens.
    static let openedMax = 20

    /// The first field in which the business is not what another one's request would open.
    func difference(from wanted: Business) -> String? {
        if name != wanted.name { return "name" }
        if country != wanted.country { return "country" }
        return about == wanted.about ? nil : "about"
    }
}

extension AccountsAPI.Business {
    init(_ business: Business) {
        self.init(
            id: business.id.text, name: business.name, country: business.country, about: business.about,
            createdAt: business.createdAt)
    }
}

// MARK: - Stored in `businesses`

extension Business {
    static func find(_ id: BusinessID, in db: Connection) throws -> Business? {
        try db.row(
            "SELECT id, name, country, about, founder, created_at FROM businesses WHERE id = \(id)"
        ).map(Business.init(row:))
    }

    /// Throws ID_MALFORMED and BUSINESS_NOT_FOUND.
    static func get(_ id: String, in db: Connection) throws -> Business {
        let id = try BusinessID(id, field: "business_id")
        guard let business = try find(id, in: db) else { throw Refusal.businessNotFound(id) }
        return business
    }

    static func countOpened(by founder: AccountID, in db: Connection) throws -> Int {
        try db.row("SELECT count(*) AS opened FROM businesses WHERE founder = \(founder)")?["opened"] ?? 0
    }

    init(row: Row) throws {
        id = try row["id"]
        name = try row["name"]
        country = try row["country"]
        about = try row["about"]
        founder = try row["founder"]
        createdAt = try row["created_at"]
    }

    /// Returns how many rows it wrote: none when the id is taken.
    func insert(into db: Connection) throws -> Int {
        try db.run(
            """
            INSERT INTO businesses (id, name, country, about, founder, created_at)
            VALUES (\(id), \(name), \(country), \(about), \(founder), \(createdAt))
            ON CONFLICT (id) DO NOTHING
            """)
    }
}
