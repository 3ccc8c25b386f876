import Contracts
import Storage
import Values

typealias VariantID = ID<Variant>

/// One combination of a product's options, with a price and a stock of its own.
///
/// A product without options has exactly one, without an id: what is counted and ordered is always a variant.
struct Variant: Equatable, Sendable {
    /// Nil for the one of a product without options.
    let id: VariantID?
    /// A value for each of the product's option names.
    let options: [String]
    /// Nil for the product's.
    let priceMinor: Int64?
    let sku: String
    let status: ProductStatus

    /// The most variants a product has at once.
    static let perProductMax = 100
    /// The most it ever had, those archived included.
    static let everMax = 1_000
    static let optionsMax = 3

    /// The one of a product without options.
    static let only = Variant(id: nil, options: [], priceMinor: nil, sku: "", status: .active)

    /// The option values for as many columns.
    func option(_ index: Int) -> String { index < options.count ? options[index] : "" }
}

// MARK: - Columns

extension VariantID? {
    /// The text for a column: empty for a product without variants, so that unique indexes cover it.
    var column: String { self?.text ?? "" }

    /// Reads what `column` wrote.
    init(column: String) throws {
        self = column.isEmpty ? nil : try VariantID(column)
    }
}

extension Variant {
    init(row: Row, optionCount: Int) throws {
        let options: [String] = [try row["option_1"], try row["option_2"], try row["option_3"]]
        self.init(
            id: try VariantID?(column: try row["id"]), options: Array(options.prefix(optionCount)),
            priceMinor: try row["price_minor"], sku: try row["sku"], status: try row["status"])
    }
}
