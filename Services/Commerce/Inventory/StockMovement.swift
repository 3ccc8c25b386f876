import Storage
import Values

typealias AdjustmentID = ID<StockMovement>

/// Pieces of one variant that moved, and why.
///
/// What is written is never changed: the counts of a variant are the sums of its movements.
struct StockMovement: Equatable, Sendable {
    let business: BusinessID
    let product: ProductID
    /// Nil for a product without variants.
    let variant: VariantID?
    let kind: Kind
    /// More than zero, but for a correction downwards, which is received less.
    let quantity: Int64
    var order: OrderID?
    /// The refund or shipment that pieces came back with; else empty.
    var part = ""
    var adjustment: AdjustmentID?
    var note = ""
    /// How many could be ordered right after it.
    let availableAfter: Int64

    enum Kind: String, SQLConvertible {
        /// Came in, or went out other than by an order.
        case received
        /// Kept for an order.
        case reserved
        /// Free again: the order was cancelled.
        case released
        /// Left with its order, which the business accepted.
        case sold
        /// Came back from an order that had bought it.
        case returned
    }
}

// MARK: - Stored in `stock_movements`

extension StockMovement {
    /// Returns how many rows it wrote: none if the business has an adjustment of the id.
    @discardableResult
    func insert(in db: Connection) throws -> Int {
        try db.run(
            """
            INSERT INTO stock_movements (
                business_id, product_id, variant_id, kind, quantity, order_id, part, adjustment_id, note,
                available_after, at)
            VALUES (
                \(business), \(product), \(variant.column), \(kind), \(quantity), \(order), \(part),
                \(adjustment), \(note), \(availableAfter), \(db.now))
            ON CONFLICT (business_id, adjustment_id) WHERE adjustment_id IS NOT NULL DO NOTHING
            """)
    }

    static func find(_ adjustment: AdjustmentID, of business: BusinessID, in db: Connection) throws -> Self? {
        let row = try db.row(
            """
            SELECT * FROM stock_movements
            WHERE business_id = \(business) AND adjustment_id = \(adjustment)
            """)
        return try row.map(StockMovement.init(row:))
    }

    private init(row: Row) throws {
        self.init(
            business: try row["business_id"], product: try row["product_id"],
            variant: try VariantID?(column: try row["variant_id"]), kind: try row["kind"],
            quantity: try row["quantity"], order: try row["order_id"], part: try row["part"],
            adjustment: try row["adjustment_id"], note: try row["note"],
            availableAfter: try row["available_after"])
    }
}
