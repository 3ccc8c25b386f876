import Contracts
import Requests
import Storage
import Values

typealias CollectionID = ID<ProductCollection>

/// What a business says of a product, checked against every rule that concerns the product alone.
///
/// Two contents are equal when putting one over the other would change nothing.
struct ProductContent: Equatable, Sendable {
    let id: ProductID
    let title: String
    let description: String
    let price: Money
    let condition: Condition
    let link: String
    let media: [Media]
    let brand: String
    let category: String
    /// Sorted, each once.
    let collections: [CollectionID]
    /// Empty for the business's default.
    let taxRateID: String
    let optionNames: [String]
    /// Those that are not archived; empty for a product without options.
    let variants: [Variant]

    static let titleLength = TextLength(1...200)
    static let descriptionLength = TextLength(0...9_999, lines: true)
    static let brandLength = TextLength(0...100)
    static let categoryLength = TextLength(0...200)
    static let altTextLength = TextLength(0...500)
    static let optionNameLength = TextLength(1...40)
    static let optionLength = TextLength(1...60)
    static let skuLength = TextLength(0...100)
    static let linkBytesMax = 2_048
    static let mediaMax = 10
    static let collectionsMax = 10
    static let priceRange: ClosedRange<Int64> = 1...1_000_000_000_000
    static let initialStockRange: ClosedRange<Int64> = 0...1_000_000

    enum Condition: String, SQLConvertible {
        case new, refurbished, used
    }

    struct Media: Equatable, Sendable {
        let kind: Kind
        let url: String
        let altText: String

        enum Kind: String, SQLConvertible {
            case image, video
        }
    }

    /// What is counted and ordered: the variants, or the one of a product without options.
    var sold: [Variant] { variants.isEmpty ? [.only] : variants }

    func optionName(_ index: Int) -> String { index < optionNames.count ? optionNames[index] : "" }
}

// MARK: - As stored

extension ProductContent {
    /// A row of `products` and what other tables hold of the same product.
    init(row: Row, media: [Media], collections: [CollectionID], variants: [Row]) throws {
        let names: [String] = [try row["option_name_1"], try row["option_name_2"], try row["option_name_3"]]
        let optionNames = Array(names.prefix { !$0.isEmpty })
        self.init(
            id: try row["id"], title: try row["title"], description: try row["description"],
            price: Money(try row["price_minor"], try row["currency"]), condition: try row["condition"],
            link: try row["link"], media: media, brand: try row["brand"], category: try row["category"],
            collections: collections, taxRateID: try row["tax_rate_id"], optionNames: optionNames,
            variants: try variants.map { try Variant(row: $0, optionCount: optionNames.count) }
                .filter { $0.id != nil })
    }
}

extension ProductContent.Media {
    init(row: Row) throws {
        self.init(kind: try row["kind"], url: try row["url"], altText: try row["alt_text"])
    }
}
