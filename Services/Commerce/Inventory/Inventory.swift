import RPC
import Storage
import Values

/// Where stock is counted: the three counts of a variant change here, with their movement, and nowhere else.
enum Inventory {
    /// The most pieces of one variant that are ever received.
    static let receivedMax: Int64 = 1_000_000_000

    /// What came of reserving pieces.
    enum Reservation: Equatable, Sendable {
        case reserved(SellableItem)
        /// There are too few; or, with nil, there is no such product or variant on sale.
        case refused(SellableItem?)
    }

    /// What is sold under these names; nil when the product is unknown or not active, when the variant is, or
    /// when a product with variants is named without one.
    static func item(
        _ product: ProductID, variant: VariantID?, of business: BusinessID, in db: Connection
    ) throws -> SellableItem? {
        try db.row(itemStatement(product, variant, of: business)).map { row in
            try SellableItem(row: row, product: product, variant: variant)
        }
    }

    /// Takes pieces out of what can be ordered, for one order, if there are as many.
    ///
    /// The order may be written afterwards in the same transaction. A second reservation of the same variant
    /// by the same order breaks the unique key.
    static func reserve(
        _ quantity: Int64, product: ProductID, variant: VariantID?, of business: BusinessID, order: OrderID,
        in db: Connection
    ) throws -> Reservation {
        guard let item = try item(product, variant: variant, of: business, in: db) else {
            return .refused(nil)
        }
        let row = try db.row(
            """
            UPDATE variants SET reserved = reserved + \(quantity)
            WHERE business_id = \(business) AND product_id = \(product) AND id = \(variant.column)
                AND received - reserved - sold >= \(quantity)
            RETURNING received - reserved - sold AS available
            """)
        guard let row else { return .refused(item) }
        let available: Int64 = try row["available"]
        try StockMovement(
            business: business, product: product, variant: variant, kind: .reserved, quantity: quantity,
            order: order, availableAfter: available
        ).insert(in: db)
        return .reserved(item.leaving(available))
    }

    /// Makes pieces that an order had reserved free to be ordered again.
    ///
    /// Repeating it does nothing more. Throws `InventoryFault` unless the order has reserved exactly as many
    /// and has not sold them.
    static func release(
        _ lines: [StockLine], of business: BusinessID, order: OrderID, in db: Connection
    ) throws {
        try end(lines, as: .released, of: business, order: order, in: db) { line in
            """
            UPDATE variants SET reserved = reserved - \(line.quantity)
            WHERE business_id = \(business) AND product_id = \(line.product)
                AND id = \(line.variant.column)
            RETURNING received - reserved - sold AS available
            """
        }
    }

    /// Lets pieces that an order had reserved go with it.
    ///
    /// Repeating it does nothing more. Throws `InventoryFault` unless the order has reserved exactly as many
    /// and has not released them.
    static func sell(
        _ lines: [StockLine], of business: BusinessID, order: OrderID, in db: Connection
    ) throws {
        try end(lines, as: .sold, of: business, order: order, in: db) { line in
            """
            UPDATE variants SET reserved = reserved - \(line.quantity), sold = sold + \(line.quantity)
            WHERE business_id = \(business) AND product_id = \(line.product)
                AND id = \(line.variant.column)
            RETURNING received - reserved - sold AS available
            """
        }
    }

    /// Takes back pieces that an order had bought: they can be ordered again.
    ///
    /// `part` is the refund or the shipment that they came back with; repeating it does nothing more. Throws
    /// `InventoryFault` when more would come back than was sold.
    static func restock(
        _ lines: [StockLine], of business: BusinessID, order: OrderID, part: String, in db: Connection
    ) throws {
        let trail = try OrderStock(order, in: db)
        for line in lines where try !trail.has(.returned, line, part: part) {
            guard trail.sold(line) - trail.returned(line) >= line.quantity else {
                throw InventoryFault("order \(order) gives back more of \(line.product) than it bought")
            }
            let row = try db.row(
                """
                UPDATE variants SET sold = sold - \(line.quantity)
                WHERE business_id = \(business) AND product_id = \(line.product)
                    AND id = \(line.variant.column)
                RETURNING received - reserved - sold AS available
                """)
            try record(.returned, line, of: business, order: order, part: part, row, in: db)
        }
    }
}

// MARK: - Statements

extension Inventory {
    static func itemStatement(_ product: ProductID, _ variant: VariantID?, of business: BusinessID) -> SQL {
        """
        SELECT products.title, products.tax_rate_id, products.currency,
            coalesce(variants.price_minor, products.price_minor) AS price_minor,
            variants.option_1, variants.option_2, variants.option_3,
            variants.received - variants.reserved - variants.sold AS available
        FROM products JOIN variants
            ON variants.business_id = products.business_id AND variants.product_id = products.id
        WHERE products.business_id = \(business) AND products.id = \(product)
            AND variants.id = \(variant.column)
            AND products.status = 'active' AND variants.status = 'active'
        """
    }

    /// Ends the reservations of an order, each once.
    private static func end(
        _ lines: [StockLine], as kind: StockMovement.Kind, of business: BusinessID, order: OrderID,
        in db: Connection, statement: (StockLine) -> SQL
    ) throws {
        let trail = try OrderStock(order, in: db)
        for line in lines where try !trail.has(kind, line) {
            guard trail.isReserved(line) else {
                throw InventoryFault("order \(order) has not reserved \(line.quantity) of \(line.product)")
            }
            try record(kind, line, of: business, order: order, db.row(statement(line)), in: db)
        }
    }

    private static func record(
        _ kind: StockMovement.Kind, _ line: StockLine, of business: BusinessID, order: OrderID,
        part: String = "", _ row: Row?, in db: Connection
    ) throws {
        guard let row else { throw InventoryFault("order \(order) has a product that is gone") }
        try StockMovement(
            business: business, product: line.product, variant: line.variant, kind: kind,
            quantity: line.quantity, order: order, part: part, availableAfter: try row["available"]
        ).insert(in: db)
    }
}

extension SellableItem {
    fileprivate init(row: Row, product: ProductID, variant: VariantID?) throws {
        let options = [try row["option_1"], try row["option_2"], try row["option_3"]]
            .filter { (option: String) in !option.isEmpty }
        let title: String = try row["title"]
        self.init(
            product: product, variant: variant,
            title: options.isEmpty ? title : "\(title) (\(options.joined(separator: ", ")))",
            price: Money(try row["price_minor"], try row["currency"]), taxRateID: try row["tax_rate_id"],
            available: try row["available"])
    }

    fileprivate func leaving(_ available: Int64) -> SellableItem {
        SellableItem(
            product: product, variant: variant, title: title, price: price, taxRateID: taxRateID,
            available: available)
    }
}
