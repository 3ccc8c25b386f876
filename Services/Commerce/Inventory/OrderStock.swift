import Storage
import Values

/// What the movements of one order say of it, read in one statement.
struct OrderStock {
    private var quantities: [Key: Int64] = [:]

    private struct Key: Hashable {
        let product: ProductID
        let variant: VariantID?
        let kind: StockMovement.Kind
        let part: String
    }

    /// An order has at most 100 lines, each of which is reserved, ended, and given back in at most 120 parts.
    private static let movementsMax = 12_200

    init(_ order: OrderID, in db: Connection) throws {
        for row in try db.rows(Self.statement(order)) {
            let key = Key(
                product: try row["product_id"], variant: try VariantID?(column: try row["variant_id"]),
                kind: try row["kind"], part: try row["part"])
            quantities[key] = try row["quantity"]
        }
    }

    static func statement(_ order: OrderID) -> SQL {
        """
        SELECT product_id, variant_id, kind, part, quantity FROM stock_movements
        WHERE order_id = \(order) LIMIT \(movementsMax)
        """
    }

    /// Whether the line has moved so already; throws `InventoryFault` if it has with another quantity.
    func has(_ kind: StockMovement.Kind, _ line: StockLine, part: String = "") throws -> Bool {
        guard let quantity = quantity(kind, line, part: part) else { return false }
        guard quantity == line.quantity else {
            throw InventoryFault("\(quantity) of \(line.product) were \(kind) before, not \(line.quantity)")
        }
        return true
    }

    /// Whether the line is reserved and neither released nor sold.
    func isReserved(_ line: StockLine) -> Bool {
        quantity(.reserved, line) == line.quantity && quantity(.released, line) == nil
            && quantity(.sold, line) == nil
    }

    func sold(_ line: StockLine) -> Int64 { quantity(.sold, line) ?? 0 }

    /// What came back of the line, in all parts.
    func returned(_ line: StockLine) -> Int64 {
        quantities.reduce(0) { sum, entry in
            let (key, quantity) = entry
            let isOfLine = key.kind == .returned && key.product == line.product && key.variant == line.variant
            return isOfLine ? sum + quantity : sum
        }
    }

    private func quantity(_ kind: StockMovement.Kind, _ line: StockLine, part: String = "") -> Int64? {
        quantities[Key(product: line.product, variant: line.variant, kind: kind, part: part)]
    }
}
