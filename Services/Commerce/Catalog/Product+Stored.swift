import RPC
import Storage
import Values

// MARK: - Found in `products` and the tables of its parts

extension Product {
    static func find(_ id: ProductID, of business: BusinessID, in db: Connection) throws -> Product? {
        let rows = try db.rows("SELECT * FROM products WHERE business_id = \(business) AND id = \(id)")
        return try load(rows, of: business, in: db).first
    }

    /// The product as this viewer may see it: to others than its business one that is not active does not
    /// exist.
    static func get(
        _ id: ProductID, of business: BusinessID, for viewer: Viewer, in db: Connection
    ) throws -> Product {
        guard let product = try find(id, of: business, in: db),
            viewer == .owner || product.status == .active
        else { throw Refusal.productNotFound(id.text) }
        return product
    }

    /// A business's products by id, from after the given one; nil for all statuses.
    static func list(
        of business: BusinessID, in status: ProductStatus?, after id: String, limit: Int, in db: Connection
    ) throws -> [Product] {
        let rows =
            if let status {
                try db.rows(
                    """
                    SELECT * FROM products
                    WHERE business_id = \(business) AND status = \(status) AND id > \(id)
                    ORDER BY id LIMIT \(limit)
                    """)
            } else {
                try db.rows(
                    """
                    SELECT * FROM products WHERE business_id = \(business) AND id > \(id)
                    ORDER BY id LIMIT \(limit)
                    """)
            }
        return try load(rows, of: business, in: db)
    }

    /// The products of a collection by id, from after the given one, in one of the statuses.
    static func list(
        in collection: CollectionID, of business: BusinessID, in statuses: [ProductStatus], after id: String,
        limit: Int, in db: Connection
    ) throws -> [Product] {
        let ids = try statuses.flatMap { status in
            try db.rows(
                """
                SELECT product_id FROM collection_products
                WHERE business_id = \(business) AND collection_id = \(collection) AND status = \(status)
                    AND product_id > \(id)
                ORDER BY product_id LIMIT \(limit)
                """
            ).map { row -> ProductID in try row["product_id"] }
        }
        let page = Array(ids.sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }.prefix(limit))
        let rows = try db.rows(
            "SELECT * FROM products WHERE business_id = \(business) AND id IN \(list: page) ORDER BY id")
        return try load(rows, of: business, in: db)
    }

    /// The products of these numbers, which are all of one business, in their order.
    static func list(
        numbered numbers: [Int64], of business: BusinessID, in db: Connection
    ) throws -> [Product] {
        let rows = try db.rows("SELECT * FROM products WHERE number IN \(list: numbers)")
        let order = Dictionary(zip(numbers, numbers.indices), uniquingKeysWith: { first, _ in first })
        let placed = try rows.map { row in (try order[row["number"]] ?? 0, row) }
        return try load(placed.sorted { $0.0 < $1.0 }.map(\.1), of: business, in: db)
    }

    /// Whether the business has ever had a product or a collection.
    static func existsAny(of business: BusinessID, in db: Connection) throws -> Bool {
        try db.row("SELECT 1 AS found FROM shops WHERE business_id = \(business)") != nil
    }
}

// MARK: - With its parts

extension Product {
    /// Rows of `products` with what the other tables hold of them: three statements for a whole page.
    static func load(_ rows: [Row], of business: BusinessID, in db: Connection) throws -> [Product] {
        guard !rows.isEmpty else { return [] }
        let ids: [ProductID] = try rows.map { try $0["id"] }
        let media = try grouped(
            db.rows(
                """
                SELECT * FROM product_media WHERE business_id = \(business) AND product_id IN \(list: ids)
                ORDER BY product_id, position
                """))
        let collections = try grouped(
            db.rows(
                """
                SELECT product_id, collection_id FROM collection_products
                WHERE business_id = \(business) AND product_id IN \(list: ids)
                ORDER BY product_id, collection_id
                """))
        let variants = try grouped(
            db.rows(
                """
                SELECT * FROM variants
                WHERE business_id = \(business) AND product_id IN \(list: ids) AND status <> 'archived'
                ORDER BY product_id, position
                """))
        return try zip(ids, rows).map { id, row in
            try Product(
                row: row, of: business, media: media[id] ?? [], collections: collections[id] ?? [],
                variants: variants[id] ?? [])
        }
    }

    private static func grouped(_ rows: [Row]) throws -> [ProductID: [Row]] {
        var groups: [ProductID: [Row]] = [:]
        for row in rows { groups[try row["product_id"], default: []].append(row) }
        return groups
    }

    private init(
        row: Row, of business: BusinessID, media: [Row], collections: [Row], variants: [Row]
    ) throws {
        var available: [VariantID?: Int64] = [:]
        for variant in variants {
            let received: Int64 = try variant["received"]
            let reserved: Int64 = try variant["reserved"]
            let sold: Int64 = try variant["sold"]
            available[try VariantID?(column: try variant["id"])] = received - reserved - sold
        }
        self.init(
            business: business,
            content: try ProductContent(
                row: row, media: media.map { try ProductContent.Media(row: $0) },
                collections: collections.map { try $0["collection_id"] }, variants: variants),
            status: try row["status"], available: available, updatedAt: try row["updated_at"],
            sequence: try row["sequence"])
    }
}
