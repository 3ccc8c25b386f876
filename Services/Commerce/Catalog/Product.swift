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

extension Product {
    func message(for viewer: Viewer) -> CatalogAPI.Product {
        let variants = content.variants.filter { viewer == .owner || $0.status == .active }
        let ordered = content.sold.filter { $0.status == .active }
        return CatalogAPI.Product(
            businessID: business.text, id: content.id.text, title: content.title,
            description: content.description, price: CommonAPI.Money(content.price),
            status: status.message, condition: content.condition.message, link: content.link,
            media: content.media.map {
                CatalogAPI.Media(kind: $0.kind.message, url: $0.url, altText: $0.altText)
            },
            brand: content.brand, category: content.category,
            collectionIDs: content.collections.map(\.text), taxRateID: content.taxRateID,
            optionNames: content.optionNames,
            variants: variants.map {
                $0.message(in: content.price.currency, available: available[$0.id] ?? 0)
            },
            available: ordered.reduce(0) { $0 + (available[$1.id] ?? 0) }, updatedAt: updatedAt,
            sequence: sequence)
    }
}
