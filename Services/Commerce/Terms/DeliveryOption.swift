import Contracts
import RPC
import Requests
import Storage
import Values

typealias DeliveryOptionID = ID<DeliveryOption>

/// A way in which a business's goods reach their buyer.
struct DeliveryOption: Hashable, Sendable {
    static let nameLength = TextLength(1...80)
    static let priceRange: ClosedRange<Int64> = 0...1_000_000_000_000
    static let perBusinessMax = 20

    let id: DeliveryOptionID
    let name: String
    let price: Money
    /// Free from this subtotal after discount on; nil for never.
    let freeFrom: Money?
    /// The buyer fetches the goods: no address is needed.
    let isPickUp: Bool
    /// Empty for the default rate.
    let taxRate: String

    /// The delivery as something that is sold, after goods for this amount.
    func item(after goods: Money, rate: TaxRate?) throws -> Totals.Item {
        guard goods.currency == price.currency else {
            throw Refusal.currencyMixed("cart.delivery_option_id", price.currency, goods.currency)
        }
        let isFree = freeFrom.map { goods.minor >= $0.minor } ?? false
        let zero = Money.zero(price.currency)
        return Totals.Item(price: isFree ? zero : price, discount: zero, taxRate: rate)
    }
}

// MARK: - From a request, and to a response

extension DeliveryOption {
    /// Throws ID_MALFORMED, TEXT_INVALID, AMOUNT_INVALID and CURRENCY_MIXED, naming the field.
    init(_ message: OrdersAPI.DeliveryOption?) throws {
        let message = message ?? OrdersAPI.DeliveryOption()
        let price = try Self.amount(message.price, field: "option.price")
        let freeFrom = try message.freeFrom.map { try Self.amount($0, field: "option.free_from") }
        if let freeFrom, freeFrom.currency != price.currency {
            throw Refusal.currencyMixed("option.free_from", freeFrom.currency, price.currency)
        }
        self.init(
            id: try DeliveryOptionID(message.id, field: "option.id"),
            name: try Self.nameLength.check(message.name, field: "option.name"), price: price,
            freeFrom: freeFrom, isPickUp: message.pickUp,
            taxRate: try message.taxRateID.isEmpty
                ? "" : TaxRateID(message.taxRateID, field: "option.tax_rate_id").text)
    }

    private static func amount(_ message: CommonAPI.Money?, field: String) throws -> Money {
        guard let message, let currency = try? Currency(message.currency), priceRange.contains(message.minor)
        else {
            throw Refusal.amountInvalid(
                field, rule: "0 to 1000000000000 minor units of a currency of ISO 4217")
        }
        return Money(message.minor, currency)
    }
}

extension OrdersAPI.DeliveryOption {
    init(_ option: DeliveryOption) {
        self.init(
            id: option.id.text, name: option.name, price: CommonAPI.Money(option.price),
            freeFrom: option.freeFrom.map { CommonAPI.Money($0) }, pickUp: option.isPickUp,
            taxRateID: option.taxRate)
    }
}

// MARK: - Stored in `delivery_options`

extension DeliveryOption {
    private init(row: Row) throws {
        let currency: Currency = try row["currency"]
        let freeFrom: Int64? = try row["free_from_minor"]
        self.init(
            id: try row["id"], name: try row["name"], price: Money(try row["price_minor"], currency),
            freeFrom: freeFrom.map { Money($0, currency) }, isPickUp: try row["pick_up"],
            taxRate: try row["tax_rate_id"])
    }

    static func find(
        _ id: DeliveryOptionID, of business: BusinessID, in db: Connection
    ) throws -> DeliveryOption? {
        try db.row("SELECT * FROM delivery_options WHERE business_id = \(business) AND id = \(id)")
            .map(DeliveryOption.init(row:))
    }

    static func existsAny(of business: BusinessID, in db: Connection) throws -> Bool {
        try db.row("SELECT 1 AS found FROM delivery_options WHERE business_id = \(business) LIMIT 1") != nil
    }

    /// A business's options by id, at most `perBusinessMax`.
    static func list(of business: BusinessID, in db: Connection) throws -> [DeliveryOption] {
        try db.rows("SELECT * FROM delivery_options WHERE business_id = \(business) ORDER BY id")
            .map(DeliveryOption.init(row:))
    }

    /// Writes the option, new or in place of the one with its id.
    ///
    /// Throws TAX_RATE_NOT_FOUND and TOO_MANY_DELIVERY_OPTIONS.
    func put(of business: BusinessID, in db: Connection) throws {
        guard try taxRate.isEmpty || TaxRate.exists(taxRate, of: business, in: db) else {
            throw Refusal.taxRateNotFound(taxRate, field: "option.tax_rate_id")
        }
        let changed = try db.run(
            """
            UPDATE delivery_options SET
                name = \(name), price_minor = \(price.minor), currency = \(price.currency),
                free_from_minor = \(freeFrom?.minor), pick_up = \(isPickUp), tax_rate_id = \(taxRate)
            WHERE business_id = \(business) AND id = \(id)
            """)
        guard changed == 0 else { return }
        let row = try db.row("SELECT count(*) AS count FROM delivery_options WHERE business_id = \(business)")
        let count: Int = try row?["count"] ?? 0
        guard count < Self.perBusinessMax else { throw Refusal.tooManyDeliveryOptions }
        try db.run(
            """
            INSERT INTO delivery_options (
                business_id, id, name, price_minor, currency, free_from_minor, pick_up, tax_rate_id)
            VALUES (
                \(business), \(id), \(name), \(price.minor), \(price.currency), \(freeFrom?.minor),
                \(isPickUp), \(taxRate))
            """)
    }

    static func delete(_ id: DeliveryOptionID, of business: BusinessID, in db: Connection) throws {
        try db.run("DELETE FROM delivery_options WHERE business_id = \(business) AND id = \(id)")
    }
}
