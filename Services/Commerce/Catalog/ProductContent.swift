import Contracts
import Storage
import Values

/// What a business says of a product, checked against every rule that concerns the product alone.
struct ProductContent: Equatable, Sendable {
    let id: ProductID
    let title: String
    let description: String
    let price: Money
    let condition: Condition
    let link: String
    let imageLink: String
    let brand: String

    enum Condition: String, SQLConvertible, CaseIterable {
        case new, refurbished, used
    }

    static let titleLengths = TextLength(1...200)
    static let descriptionLengths = TextLength(0...9_999)
    static let brandLengths = TextLength(0...100)
    static let linkLengths = TextLength(0...2_048)
    static let priceRange: ClosedRange<Int64> = 1...1_000_000_000_000
    static let initialStockRange: ClosedRange<Int64> = 0...1_000_000
}

// MARK: - From a request

extension ProductContent {
    /// Throws `CatalogError.productInvalid` for the first field that breaks a rule.
    init(_ message: CatalogAPI.Product?, initialStock: Int64, of business: BusinessID) throws {
        guard let message else { throw CatalogError.productInvalid("product", rule: "must be given") }
        try Self.check("business_id", message.businessID.isEmpty || message.businessID == business.text) {
            "the caller's own business, or empty"
        }
        guard let id = ProductID(message.id) else {
            throw CatalogError.productInvalid("product.id", rule: ProductID.rule)
        }
        try Self.check("title", Self.titleLengths.allows(message.title)) { "\(Self.titleLengths)" }
        try Self.check("description", Self.descriptionLengths.allows(message.description)) {
            "\(Self.descriptionLengths)"
        }
        guard let condition = Condition(rawValue: message.condition) else {
            throw CatalogError.productInvalid("product.condition", rule: "new, refurbished or used")
        }
        try Self.check("link", Self.isLink(message.link)) { Self.linkRule }
        try Self.check("image_link", Self.isLink(message.imageLink)) { Self.linkRule }
        try Self.check("brand", Self.brandLengths.allows(message.brand)) { "\(Self.brandLengths)" }
        guard Self.initialStockRange.contains(initialStock) else {
            throw CatalogError.productInvalid("initial_stock", rule: "0 to 1000000")
        }
        self.init(
            id: id, title: message.title, description: message.description,
            price: try Self.price(message.price), condition: condition, link: message.link,
            imageLink: message.imageLink, brand: message.brand)
    }

    private static func price(_ price: CommonAPI.Money?) throws -> Money {
        guard let price, let currency = try? Currency(price.currency) else {
            throw CatalogError.productInvalid("product.price", rule: "an amount in a currency of ISO 4217")
        }
        try check("price", priceRange.contains(price.minor)) { "1 to 1000000000000 minor units" }
        return Money(price.minor, currency)
    }

    private static let linkRule = "an http or https address, up to 2048 characters"

    private static func isLink(_ text: String) -> Bool {
        guard !text.isEmpty else { return true }
        let lowercased = text.prefix(8).lowercased()
        guard let scheme = ["https://", "http://"].first(where: lowercased.hasPrefix) else { return false }
        let host = text.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
        return linkLengths.allows(text) && !host.isEmpty
            && text.unicodeScalars.allSatisfy {
                !$0.properties.isWhitespace && $0.properties.generalCategory != .control
            }
    }

    private static func check(_ field: String, _ isRight: Bool, rule: () -> String) throws {
        guard isRight else { throw CatalogError.productInvalid("product.\(field)", rule: rule()) }
    }
}

// MARK: - Stored in `products`

extension ProductContent {
    init(row: Row) throws {
        self.init(
            id: try row["id"], title: try row["title"], description: try row["description"],
            price: Money(try row["price_minor"], try row["currency"]), condition: try row["condition"],
            link: try row["link"], imageLink: try row["image_link"], brand: try row["brand"])
    }
}
