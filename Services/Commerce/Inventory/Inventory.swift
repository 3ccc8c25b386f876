import Storage
import Values

/// Where stock is counted: the three counts of a product change here, with their movement, and nowhere else.
enum Inventory {
    /// Adds to what can be ordered, or takes from it.
    ///
    /// Refuses to take more than is there.
    static func adjust(
        _ id: ProductID, of business: BusinessID, by delta: Int64, as adjustment: AdjustmentID, note: String,
        in db: Connection
    ) throws -> StockMovement {
        let row = try db.row(
            """
            UPDATE products SET received = received + \(delta)
            WHERE business_id = \(business) AND id = \(id) AND received - reserved - sold + \(delta) >= 0
            RETURNING received - reserved - sold AS available
            """)
        guard let row else {
            let product = try Product.get(id.text, of: business.text, in: db)
            throw CatalogError.stockTooLow(delta: delta, available: product.available)
        }
        let movement = StockMovement(
            business: business, product: id, kind: .received, quantity: delta, adjustment: adjustment,
            note: note, availableAfter: try row["available"])
        try movement.insert(in: db)
        return movement
    }

    /// What came of setting pieces aside.
    enum Reservation {
        case reserved(title: String, availableAfter: Int64)
        /// There are too few, it costs something else, or it does not exist.
        case refused(Product?)
    }

    /// Sets pieces aside if the product costs this and has that many.
    ///
    /// Write the movement once the order exists.
    static func reserve(
        _ quantity: Int64, of id: ProductID, of business: BusinessID, at price: Money, in db: Connection
    ) throws -> Reservation {
        let row = try db.row(
            """
            UPDATE products SET reserved = reserved + \(quantity)
            WHERE business_id = \(business) AND id = \(id) AND received - reserved - sold >= \(quantity)
                AND price_minor = \(price.minor) AND currency = \(price.currency)
            RETURNING title, received - reserved - sold AS available
            """)
        guard let row else { return .refused(try Product.find(id, of: business, in: db)) }
        return .reserved(title: try row["title"], availableAfter: try row["available"])
    }

    /// Puts what an order had set aside back on the shelf.
    static func release(_ order: Order, in db: Connection) throws {
        for line in order.lines {
            let row = try db.row(
                """
                UPDATE products SET reserved = reserved - \(line.quantity)
                WHERE business_id = \(order.business) AND id = \(line.product)
                RETURNING received - reserved - sold AS available
                """)
            try record(.released, line, of: order, row, in: db)
        }
    }

    /// Lets what an order had set aside go with it.
    static func sell(_ order: Order, in db: Connection) throws {
        for line in order.lines {
            let row = try db.row(
                """
                UPDATE products SET reserved = reserved - \(line.quantity), sold = sold + \(line.quantity)
                WHERE business_id = \(order.business) AND id = \(line.product)
                RETURNING received - reserved - sold AS available
                """)
            try record(.sold, line, of: order, row, in: db)
        }
    }

    private static func record(
        _ kind: StockMovement.Kind, _ line: OrderLine, of order: Order, _ row: Row?, in db: Connection
    ) throws {
        // A product is never deleted, and a movement of the order refers to it.
        guard let row else { preconditionFailure("order \(order.id) has a product that is gone") }
        try StockMovement(
            business: order.business, product: line.product, kind: kind, quantity: line.quantity,
            order: order.id, availableAfter: try row["available"]
        ).insert(in: db)
    }
}
