import Contracts
import RPC
import Requests
import Values

/// A product as a request gives it, checked: what is written and what is put into stock when it is new.
struct ProductDraft: Sendable {
    let content: ProductContent
    /// Nil keeps the status that the product has; a new one is active.
    let status: ProductStatus?
    /// By variant; under nil for a product without options.
    let initialStock: [VariantID?: Int64]

    /// Throws a refusal naming the first field that breaks a rule.
    init(_ message: CatalogAPI.Product?, initialStock: Int64, of business: BusinessID) throws {
        guard let message else { throw Refusal.productInvalid("product", rule: "given") }
        guard message.businessID.isEmpty || message.businessID == business.text else {
            throw Refusal.productInvalid(
                "product.business_id", rule: "the caller's own business, or empty",
                current: message.businessID)
        }
        status = try Self.status(message.status)
        content = try ProductContent(message)
        let fields = message.variants.indices.map { "product.variants[\($0)].initial_stock" }
        let counts = message.variants.map(\.initialStock)
        for (count, field) in zip(counts + [initialStock], fields + ["initial_stock"]) {
            guard ProductContent.initialStockRange.contains(count) else {
                throw Refusal.productInvalid(field, rule: "0 to 1000000", current: "\(count)")
            }
        }
        guard content.variants.isEmpty || initialStock == 0 else {
            throw Refusal.productInvalid(
                "initial_stock", rule: "0 for a product with variants", current: "\(initialStock)",
                remedy: "Give each variant its own initial_stock.")
        }
        let ids = content.sold.map(\.id)
        self.initialStock = Dictionary(
            uniqueKeysWithValues: zip(ids, content.variants.isEmpty ? [initialStock] : counts))
    }

    private static func status(_ status: CatalogAPI.ProductStatus) throws -> ProductStatus? {
        if status == .unspecified { return nil }
        guard let known = ProductStatus(status) else {
            throw Refusal.productInvalid(
                "product.status", rule: "active, hidden or archived", current: "\(status.rawValue)")
        }
        return known
    }
}

extension ProductContent {
    init(_ message: CatalogAPI.Product) throws {
        let id = try ProductID(message.id, field: "product.id")
        try Self.titleLength.check(message.title, field: "product.title")
        try Self.descriptionLength.check(message.description, field: "product.description")
        try Self.brandLength.check(message.brand, field: "product.brand")
        try Self.categoryLength.check(message.category, field: "product.category")
        try Self.checkLink(message.link, field: "product.link", mayBeEmpty: true)
        if !message.taxRateID.isEmpty {
            _ = try ID<ProductContent>(message.taxRateID, field: "product.tax_rate_id")
        }
        let price = try Self.price(message.price, field: "product.price")
        let optionNames = try Self.optionNames(message)
        self.init(
            id: id, title: message.title, description: message.description, price: price,
            condition: try Condition(message.condition), link: message.link,
            media: try Self.media(message.media), brand: message.brand, category: message.category,
            collections: try Self.collections(message.collectionIDs), taxRateID: message.taxRateID,
            optionNames: optionNames,
            variants: try Variant.list(message.variants, optionNames: optionNames, currency: price.currency))
    }

    static func price(_ price: CommonAPI.Money?, field: String) throws -> Money {
        guard let price, let currency = try? Currency(price.currency) else {
            throw Refusal.amountInvalid(
                field, rule: "an amount in a currency of ISO 4217", current: price?.currency ?? "")
        }
        guard priceRange.contains(price.minor) else {
            throw Refusal.amountInvalid(
                field, rule: "1 to 1000000000000 minor units", current: "\(price.minor)")
        }
        return Money(price.minor, currency)
    }

    private static func optionNames(_ message: CatalogAPI.Product) throws -> [String] {
        let names = message.optionNames
        guard names.isEmpty == message.variants.isEmpty else {
            throw Refusal.productInvalid(
                "product.option_names", rule: "given exactly when there are variants",
                current: "\(names.count) names, \(message.variants.count) variants")
        }
        guard names.count <= Variant.optionsMax else {
            throw Refusal.productInvalid(
                "product.option_names", rule: "at most \(Variant.optionsMax)", current: "\(names.count)")
        }
        for (index, name) in names.enumerated() {
            let field = "product.option_names[\(index)]"
            try optionNameLength.check(name, field: field)
            guard names.firstIndex(of: name) == index else {
                throw Refusal.productInvalid(field, rule: "each name once", current: name)
            }
        }
        return names
    }

    private static func media(_ media: [CatalogAPI.Media]) throws -> [Media] {
        guard media.count <= mediaMax else {
            throw Refusal.productInvalid(
                "product.media", rule: "at most \(mediaMax)", current: "\(media.count)")
        }
        return try media.enumerated().map { index, media in
            let field = "product.media[\(index)]"
            try checkLink(media.url, field: "\(field).url", mayBeEmpty: false)
            try altTextLength.check(media.altText, field: "\(field).alt_text")
            return Media(
                kind: try Media.Kind(media.kind, field: "\(field).kind"), url: media.url,
                altText: media.altText)
        }
    }

    private static func collections(_ ids: [String]) throws -> [CollectionID] {
        guard ids.count <= collectionsMax else {
            throw Refusal.productInvalid(
                "product.collection_ids", rule: "at most \(collectionsMax)", current: "\(ids.count)")
        }
        var seen: Set<CollectionID> = []
        for (index, id) in ids.enumerated() {
            let field = "product.collection_ids[\(index)]"
            guard seen.insert(try CollectionID(id, field: field)).inserted else {
                throw Refusal.productInvalid(field, rule: "each collection once", current: id)
            }
        }
        return seen.sorted()
    }

    private static func checkLink(_ text: String, field: String, mayBeEmpty: Bool) throws {
        if text.isEmpty && mayBeEmpty { return }
        let lowercased = text.prefix(8).lowercased()
        guard text.utf8.count <= linkBytesMax,
            let scheme = ["https://", "http://"].first(where: lowercased.hasPrefix),
            !text.dropFirst(scheme.count).prefix(while: { !"/?#".contains($0) }).isEmpty,
            text.unicodeScalars.allSatisfy({
                !$0.properties.isWhitespace && $0.properties.generalCategory != .control
            })
        else { throw Refusal.linkInvalid(field) }
    }
}

// MARK: - Enums

extension ProductContent.Condition {
    fileprivate init(_ message: CatalogAPI.Condition) throws {
        switch message {
        case .unspecified, .new: self = .new
        case .refurbished: self = .refurbished
        case .used: self = .used
        case .unrecognized(let value):
            throw Refusal.productInvalid(
                "product.condition", rule: "new, refurbished or used", current: "\(value)")
        }
    }
}

extension CatalogAPI.Condition {
    init(_ condition: ProductContent.Condition) {
        switch condition {
        case .new: self = .new
        case .refurbished: self = .refurbished
        case .used: self = .used
        }
    }
}

extension ProductContent.Media.Kind {
    fileprivate init(_ message: CatalogAPI.MediaKind, field: String) throws {
        switch message {
        case .unspecified, .image: self = .image
        case .video: self = .video
        case .unrecognized(let value):
            throw Refusal.productInvalid(field, rule: "an image or a video", current: "\(value)")
        }
    }
}

extension CatalogAPI.MediaKind {
    init(_ kind: ProductContent.Media.Kind) {
        switch kind {
        case .image: self = .image
        case .video: self = .video
        }
    }
}
