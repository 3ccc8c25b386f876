import Storage

/// What `souk verify` checks of the catalogue and its stock.
extension Catalog {
    static let audit = [products, variants, stockItems, stockMovements]

    private static let products = AuditRelation(
        name: "products",
        columns: [
            .init("business_id", .text), .init("id", .text), .init("status", .text),
            .init("currency", .text), .init("price_minor", .integer), .init("created_at", .integer),
        ],
        sql: """
            SELECT business_id, id, status, currency, price_minor, created_at
            FROM products ORDER BY business_id, id
            """)

    /// `price_minor` is what the variant is sold at.
    private static let variants = AuditRelation(
        name: "variants",
        columns: [
            .init("business_id", .text), .init("product_id", .text), .init("id", .text),
            .init("price_minor", .integer), .init("status", .text),
        ],
        sql: """
            SELECT variants.business_id, product_id, variants.id,
                coalesce(variants.price_minor, products.price_minor) AS price_minor, variants.status
            FROM variants JOIN products
                ON products.business_id = variants.business_id AND products.id = variants.product_id
            ORDER BY variants.business_id, product_id, variants.id
            """)

    private static let stockItems = AuditRelation(
        name: "stock_items",
        columns: [
            .init("business_id", .text), .init("product_id", .text), .init("variant_id", .text),
            .init("received", .integer), .init("reserved", .integer), .init("sold", .integer),
        ],
        sql: """
            SELECT business_id, product_id, id AS variant_id, received, reserved, sold
            FROM variants ORDER BY business_id, product_id, id
            """)

    private static let stockMovements = AuditRelation(
        name: "stock_movements",
        columns: [
            .init("sequence", .integer), .init("business_id", .text), .init("product_id", .text),
            .init("variant_id", .text), .init("kind", .text), .init("quantity", .integer),
            .init("order_id", .text), .init("part", .text), .init("adjustment_id", .text),
            .init("available_after", .integer), .init("at", .integer),
        ],
        sql: """
            SELECT sequence, business_id, product_id, variant_id, kind, quantity, order_id, part,
                adjustment_id, available_after, at
            FROM stock_movements ORDER BY sequence
            """)
}
