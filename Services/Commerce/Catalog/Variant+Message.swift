import Contracts
import RPC
import Requests
import Values

extension Variant {
    /// The variants of a request; throws a refusal naming the first field that breaks a rule.
    static func list(
        _ messages: [CatalogAPI.Variant], optionNames: [String], currency: Currency
    ) throws -> [Variant] {
        guard messages.count <= perProductMax else {
            throw Refusal.tooManyVariants(messages.count, limit: perProductMax)
        }
        var ids: Set<VariantID?> = []
        var combinations: Set<[String]> = []
        return try messages.enumerated().map { index, message in
            let field = "product.variants[\(index)]"
            let variant = try Variant(
                message, optionCount: optionNames.count, currency: currency, field: field)
            guard ids.insert(variant.id).inserted else {
                throw Refusal.productInvalid("\(field).id", rule: "each id once", current: message.id)
            }
            guard combinations.insert(variant.options).inserted else {
                throw Refusal.productInvalid(
                    "\(field).options", rule: "each combination once",
                    current: variant.options.joined(separator: ", "))
            }
            return variant
        }
    }

    private init(
        _ message: CatalogAPI.Variant, optionCount: Int, currency: Currency, field: String
    ) throws {
        let id = try VariantID(message.id, field: "\(field).id")
        guard message.options.count == optionCount else {
            throw Refusal.productInvalid(
                "\(field).options", rule: "one value for each of the \(optionCount) option names",
                current: "\(message.options.count)")
        }
        for (index, option) in message.options.enumerated() {
            try ProductContent.optionLength.check(option, field: "\(field).options[\(index)]")
        }
        try ProductContent.skuLength.check(message.sku, field: "\(field).sku")
        self.init(
            id: id, options: message.options,
            priceMinor: try Self.price(message.price, currency: currency, field: "\(field).price"),
            sku: message.sku, status: try Self.status(message.status, field: "\(field).status"))
    }

    private static func price(
        _ price: CommonAPI.Money?, currency: Currency, field: String
    ) throws -> Int64? {
        guard let price else { return nil }
        let own = try ProductContent.price(price, field: field)
        guard own.currency == currency else {
            throw Refusal.variantCurrencyMixed("\(field).currency", own.currency, of: currency)
        }
        return own.minor
    }

    private static func status(_ status: CatalogAPI.ProductStatus, field: String) throws -> ProductStatus {
        switch status {
        case .unspecified, .active: return .active
        case .hidden: return .hidden
        default:
            throw Refusal.productInvalid(
                field, rule: "active or hidden", current: "\(status.rawValue)",
                remedy: "Leave the variant out to archive it.")
        }
    }
}

extension CatalogAPI.Variant {
    init(_ variant: Variant, in currency: Currency, available: Int64) {
        self.init(
            id: variant.id?.text ?? "", options: variant.options,
            price: variant.priceMinor.map { CommonAPI.Money(Money($0, currency)) }, sku: variant.sku,
            status: CatalogAPI.ProductStatus(variant.status), available: available)
    }
}
