import RPC
import Storage
import Values

/// Writes the variants of a product to `variants`, where their stock is counted.
enum VariantStock {
    /// Writes the variants of a new product and puts their first pieces into stock.
    static func insert(
        _ variants: [Variant], of product: ProductID, of business: BusinessID,
        initialStock: [VariantID?: Int64], in db: Connection
    ) throws {
        for (position, variant) in variants.enumerated() {
            let received = initialStock[variant.id] ?? 0
            try db.run(
                """
                INSERT INTO variants (
                    business_id, product_id, id, position, status, option_1, option_2, option_3,
                    price_minor, sku, received)
                VALUES (
                    \(business), \(product), \(variant.id.column), \(position), \(variant.status),
                    \(variant.option(0)), \(variant.option(1)), \(variant.option(2)),
                    \(variant.priceMinor), \(variant.sku), \(received))
                """)
            guard received > 0 else { continue }
            try StockMovement(
                business: business, product: product, variant: variant.id, kind: .received,
                quantity: received, note: "initial stock", availableAfter: received
            ).insert(in: db)
        }
    }

    /// Brings the variants of a product that exists to these; the others are archived and keep their stock.
    ///
    /// Throws TOO_MANY_VARIANTS, before anything is written.
    static func replace(
        by variants: [Variant], of product: ProductID, of business: BusinessID,
        initialStock: [VariantID?: Int64], in db: Connection
    ) throws {
        let known = Set(
            try db.rows(
                """
                SELECT id FROM variants WHERE business_id = \(business) AND product_id = \(product)
                LIMIT \(Variant.everMax + 1)
                """
            ).map { row -> String in try row["id"] })
        let new = variants.filter { !known.contains($0.id.column) }
        guard known.count + new.count <= Variant.everMax else {
            throw Refusal.tooManyVariants(known.count + new.count, limit: Variant.everMax)
        }
        let kept = Set(variants.map(\.id.column))
        if !known.isSubset(of: kept) {
            try db.run(
                """
                UPDATE variants SET status = 'archived'
                WHERE business_id = \(business) AND product_id = \(product) AND status <> 'archived'
                """)
        }
        try insert(new, of: product, of: business, initialStock: initialStock, in: db)
        for (position, variant) in variants.enumerated() {
            try db.run(
                """
                UPDATE variants SET
                    position = \(position), status = \(variant.status), option_1 = \(variant.option(0)),
                    option_2 = \(variant.option(1)), option_3 = \(variant.option(2)),
                    price_minor = \(variant.priceMinor), sku = \(variant.sku)
                WHERE business_id = \(business) AND product_id = \(product) AND id = \(variant.id.column)
                """)
        }
    }
}
