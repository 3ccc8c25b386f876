import Storage
import Testing

/// What is true of the catalogue's tables at any moment.
extension CatalogFixture {
    func expectSound(_ location: SourceLocation = #_sourceLocation) async throws {
        let broken = try await database.read { db in
            try Self.claims.flatMap { claim, statement in
                try db.rows(statement).map { "\(claim): \($0)" }
            }
        }
        #expect(broken == [], sourceLocation: location)
    }

    /// Each statement finds what breaks the claim.
    private static let claims: [(String, SQL)] = [
        (
            "stock is the sum of its movements",
            """
            SELECT * FROM variants WHERE (received, reserved, sold) <> (
                SELECT coalesce(sum(CASE WHEN kind = 'received' THEN quantity ELSE 0 END), 0),
                    coalesce(sum(CASE kind WHEN 'reserved' THEN quantity
                        WHEN 'released' THEN -quantity WHEN 'sold' THEN -quantity ELSE 0 END), 0),
                    coalesce(sum(CASE kind WHEN 'sold' THEN quantity
                        WHEN 'returned' THEN -quantity ELSE 0 END), 0)
                FROM stock_movements
                WHERE stock_movements.business_id = variants.business_id
                    AND stock_movements.product_id = variants.product_id
                    AND stock_movements.variant_id = variants.id)
            """
        ),
        (
            "a shop counts its products and collections",
            """
            SELECT * FROM shops WHERE (product_count, collection_count) <> (
                (SELECT count(*) FROM products WHERE products.business_id = shops.business_id),
                (SELECT count(*) FROM collections WHERE collections.business_id = shops.business_id))
            """
        ),
        (
            "a sequence is given once and the shop knows the last",
            """
            SELECT business_id FROM (
                SELECT business_id, sequence FROM products
                UNION ALL SELECT business_id, sequence FROM collections) AS changes
            GROUP BY business_id, sequence
            HAVING count(*) > 1 OR sequence > (
                SELECT sequence FROM shops WHERE shops.business_id = changes.business_id)
            """
        ),
        (
            "a product in a collection has the status that stands there",
            """
            SELECT products.id FROM collection_products JOIN products
                ON products.business_id = collection_products.business_id
                AND products.id = collection_products.product_id
            WHERE products.status <> collection_products.status
            """
        ),
        (
            "each word of a product is indexed, and no other",
            """
            SELECT products.id FROM products
            WHERE length(search_terms) - length(replace(search_terms, ' ', '')) <>
                CASE search_terms WHEN '' THEN 0 ELSE 6 END + (
                    SELECT count(*) FROM product_terms WHERE product_number = number)
                - (SELECT count(DISTINCT field) FROM product_terms WHERE product_number = number)
            """
        ),
        (
            "a product has variants or the one without an id, never both",
            """
            SELECT product_id FROM variants WHERE status <> 'archived'
            GROUP BY business_id, product_id HAVING min(id) = '' AND count(*) > 1
            """
        ),
    ]
}
