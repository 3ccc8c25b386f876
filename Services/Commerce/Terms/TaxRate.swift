import Contracts
import RPC
import Requests
import Storage
import Values

typealias TaxRateID = ID<TaxRate>

/// A tax that products and delivery options name by its id.
///
/// A rate is never deleted while one names it, so that what names it always finds it.
struct TaxRate: Hashable, Sendable {
    static let nameLength = TextLength(1...80)
    static let microsRange: ClosedRange<Int64> = 0...1_000_000
    static let perBusinessMax = 20
    /// The id of the rate for what names none.
    static let defaultID = "default"

    let id: TaxRateID
    let name: String
    /// 190,000 is 19 %.
    let micros: Int64
    /// Prices include it; otherwise it is added.
    let isIncluded: Bool
}

/// A business's tax rates at one moment.
struct TaxRates: Sendable {
    private let rates: [String: TaxRate]

    init(of business: BusinessID, in db: Connection) throws {
        let rates = try TaxRate.list(of: business, in: db)
        self.rates = Dictionary(uniqueKeysWithValues: rates.map { ($0.id.text, $0) })
    }

    /// The rate with this id, for an empty id the default one; nil for an empty id where there is no default.
    func rate(_ id: String) throws -> TaxRate? {
        if id.isEmpty { return rates[TaxRate.defaultID] }
        guard let rate = rates[id] else { throw Refusal.taxRateNotFound(id, field: "") }
        return rate
    }
}

// MARK: - From a request, and to a response

extension TaxRate {
    /// Throws ID_MALFORMED, TEXT_INVALID and RATE_INVALID, naming the field.
    init(_ message: OrdersAPI.TaxRate?) throws {
        let message = message ?? OrdersAPI.TaxRate()
        guard Self.microsRange.contains(message.rateMicros) else {
            throw Refusal.rateInvalid(message.rateMicros)
        }
        self.init(
            id: try TaxRateID(message.id, field: "rate.id"),
            name: try Self.nameLength.check(message.name, field: "rate.name"), micros: message.rateMicros,
            isIncluded: message.included)
    }
}

extension OrdersAPI.TaxRate {
    init(_ rate: TaxRate) {
        self.init(id: rate.id.text, name: rate.name, rateMicros: rate.micros, included: rate.isIncluded)
    }
}

// MARK: - Stored in `tax_rates`

extension TaxRate {
    private init(row: Row) throws {
        self.init(
            id: try row["id"], name: try row["name"], micros: try row["rate_micros"],
            isIncluded: try row["included"])
    }

    /// A business's rates by id, at most `perBusinessMax`.
    static func list(of business: BusinessID, in db: Connection) throws -> [TaxRate] {
        try db.rows("SELECT * FROM tax_rates WHERE business_id = \(business) ORDER BY id")
            .map(TaxRate.init(row:))
    }

    static func exists(_ id: String, of business: BusinessID, in db: Connection) throws -> Bool {
        try db.row("SELECT 1 AS found FROM tax_rates WHERE business_id = \(business) AND id = \(id)") != nil
    }

    /// Writes the rate, new or in place of the one with its id.
    ///
    /// Throws TOO_MANY_TAX_RATES.
    func put(of business: BusinessID, in db: Connection) throws {
        let changed = try db.run(
            """
            UPDATE tax_rates SET name = \(name), rate_micros = \(micros), included = \(isIncluded)
            WHERE business_id = \(business) AND id = \(id)
            """)
        guard changed == 0 else { return }
        let row = try db.row("SELECT count(*) AS count FROM tax_rates WHERE business_id = \(business)")
        let count: Int = try row?["count"] ?? 0
        guard count < Self.perBusinessMax else { throw Refusal.tooManyTaxRates }
        try db.run(
            """
            INSERT INTO tax_rates (business_id, id, name, rate_micros, included)
            VALUES (\(business), \(id), \(name), \(micros), \(isIncluded))
            """)
    }

    /// Throws TAX_RATE_IN_USE.
    static func delete(_ id: TaxRateID, of business: BusinessID, in db: Connection) throws {
        if let user = try user(of: id, of: business, in: db) { throw Refusal.taxRateInUse(id, by: user) }
        try db.run("DELETE FROM tax_rates WHERE business_id = \(business) AND id = \(id)")
    }

    /// The id of a product or a delivery option that the rate taxes: one that names it, or none if it is the
    /// default.
    private static func user(of id: TaxRateID, of business: BusinessID, in db: Connection) throws -> String? {
        if id.text == defaultID, let user = try userOfDefault(of: business, in: db) { return user }
        let product = try db.row(
            """
            SELECT id FROM products
            WHERE business_id = \(business) AND tax_rate_id = \(id) AND tax_rate_id <> '' LIMIT 1
            """)
        if let product { return try product["id"] }
        let option = try db.row(
            "SELECT id FROM delivery_options WHERE business_id = \(business) AND tax_rate_id = \(id) LIMIT 1")
        return try option?["id"]
    }

    private static func userOfDefault(of business: BusinessID, in db: Connection) throws -> String? {
        let product = try db.row(
            "SELECT id FROM products WHERE business_id = \(business) AND tax_rate_id = '' LIMIT 1")
        if let product { return try product["id"] }
        let option = try db.row(
            "SELECT id FROM delivery_options WHERE business_id = \(business) AND tax_rate_id = '' LIMIT 1")
        return try option?["id"]
    }
}
