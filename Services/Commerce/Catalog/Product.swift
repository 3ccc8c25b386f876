import Contracts
import Storage
import Values

/// What a business sells: what it says of it, who sees it, and how much can be ordered now.
struct Product: Equatable, Sendable {
    let business: BusinessID
    let content: ProductContent
    let status: ProductStatus
    /// How many can be ordered of each variant that is not archived; under nil for a product without options.
    let available: [VariantID?: Int64]
    let updatedAt: Timestamp
    /// Rises with every change of a product or a collection of the business.
    let sequence: Int64

    /// The most products a business has.
    static let perBusinessMax = 100_000
}

/// Who looks at a catalogue: a business sees all of its own, anybody else what is active.
enum Viewer: Equatable, Sendable {
    case owner, other

    init(actingFor: BusinessID?, at business: BusinessID) {
        self = actingFor == business ? .owner : .other
    }
}

extension CatalogAPI.Product {
    /// The product with the variants that the viewer may see.
    init(_ product: Product, for viewer: Viewer) {
        let content = product.content
        let variants = content.variants.filter { viewer == .owner || $0.status == .active }
        let ordered = content.sold.filter { $0.status == .active }
        self.init(
            businessID: product.business.text, id: content.id.text, title: content.title,
            description: content.description, price: CommonAPI.Money(content.price),
            status: .init(product.status), condition: .init(content.condition), link: content.link,
            media: content.media.map {
                CatalogAPI.Media(kind: .init($0.kind), url: $0.url, altText: $0.altText)
            },
            brand: content.brand, category: content.category,
            collectionIDs: content.collections.map(\.text), taxRateID: content.taxRateID,
            optionNames: content.optionNames,
            variants: variants.map {
                .init($0, in: content.price.currency, available: product.available[$0.id] ?? 0)
            },
            available: ordered.reduce(0) { $0 + (product.available[$1.id] ?? 0) },
            updatedAt: product.updatedAt, sequence: product.sequence)
    }
}
