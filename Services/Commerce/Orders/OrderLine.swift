import Values

/// One product of an order, as it was when the order was placed.
struct OrderLine: Hashable, Sendable {
    let product: ProductID
    /// Nil for a product without variants.
    let variant: VariantID?
    let title: String
    /// What the buyer chose or asked for.
    let options: [LineOption]
    let quantity: Int64
    /// For one piece, as the catalogue shows it.
    let price: Money
    /// Its part of the order's discount, for all pieces.
    let discount: Money
    /// Nil for what is not taxed.
    let taxRate: TaxRateID?
    let taxRateMicros: Int64
}

/// A choice of the buyer's: `engraving`: `M. K.`.
struct LineOption: Hashable, Sendable {
    let name: String
    let value: String
}

// MARK: - As text in a column

extension [LineOption] {
    /// A line for each option, name and value separated by a tab; neither can be in them.
    var column: String {
        map { "\($0.name)\t\($0.value)" }.joined(separator: "\n")
    }

    init(column: String) throws {
        self = try column.split(separator: "\n").map { line in
            let parts = line.split(separator: "\t", maxSplits: 1)
            guard parts.count == 2 else { throw OrderDataError("an option has no value") }
            return LineOption(name: String(parts[0]), value: String(parts[1]))
        }
    }
}

/// A stored order contradicts itself; the call fails as INTERNAL and nothing is written.
struct OrderDataError: Error, Equatable {
    let problem: String

    init(_ problem: String) {
        self.problem = problem
    }
}

extension StockLine {
    /// One entry for each product and variant, in the order of their first appearance.
    static func combined(_ lines: [StockLine]) -> [StockLine] {
        var combined: [StockLine] = []
        for line in lines {
            if let index = combined.firstIndex(where: {
                $0.product == line.product && $0.variant == line.variant
            }) {
                combined[index] = StockLine(
                    product: line.product, variant: line.variant,
                    quantity: combined[index].quantity + line.quantity)
            } else {
                combined.append(line)
            }
        }
        return combined
    }
}
