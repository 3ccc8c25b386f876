import RPC
import Storage
import Values

// MARK: - Put

extension Product {
    enum UpsertOutcome: Equatable {
        case created, updated, unchanged
    }

    /// Writes a product, new or in place of the one with the same id; what exists keeps its stock.
    ///
    /// A refusal is thrown before anything is written, so a batch may catch it and go on with its next row.
    static func put(
        _ draft: ProductDraft, of business: BusinessID, in db: Connection
    ) throws -> UpsertOutcome {
        let content = draft.content
        let known = try find(content.id, of: business, in: db)
        let status = draft.status ?? known?.status ?? .active
        if let known {
            if known.content == content, known.status == status { return .unchanged }
            guard known.content.price.currency == content.price.currency else {
                throw Refusal.currencyChanged(from: known.content.price.currency)
            }
        }
        try checkReferences(of: content, unlessIn: known?.content, business, in: db)
        if known == nil {
            try insert(content, status, of: business, in: db)
            try VariantStock.insert(
                content.sold, of: content.id, of: business, initialStock: draft.initialStock, in: db)
        } else {
            try VariantStock.replace(
                by: content.sold, of: content.id, of: business, initialStock: draft.initialStock, in: db)
            try update(content, status, of: business, in: db)
        }
        try replaceParts(of: known, by: content, status, of: business, in: db)
        return known == nil ? .created : .updated
    }

    /// Shows, hides or archives a product; the status it has already changes nothing.
    static func setStatus(
        _ status: ProductStatus, of id: ProductID, of business: BusinessID, in db: Connection
    ) throws -> Product {
        let known = try get(id, of: business, for: .owner, in: db)
        if known.status == status { return known }
        try update(known.content, status, of: business, in: db)
        try replaceParts(of: known, by: known.content, status, of: business, in: db)
        return try get(id, of: business, for: .owner, in: db)
    }

    /// What the content names has to exist; what the product named before is not looked up again.
    private static func checkReferences(
        of content: ProductContent, unlessIn known: ProductContent?, _ business: BusinessID, in db: Connection
    ) throws {
        if !content.taxRateID.isEmpty, content.taxRateID != known?.taxRateID,
            try !TaxRate.exists(content.taxRateID, of: business, in: db)
        {
            throw Refusal.taxRateNotFound(content.taxRateID, field: "product.tax_rate_id")
        }
        for collection in content.collections where known?.collections.contains(collection) != true {
            guard try ProductCollection.exists(collection, of: business, in: db) else {
                throw Refusal.collectionNotFound(collection.text, field: "product.collection_ids")
            }
        }
    }
}

// MARK: - Written to `products`

extension Product {
    private static func insert(
        _ content: ProductContent, _ status: ProductStatus, of business: BusinessID, in db: Connection
    ) throws {
        let sequence = try Shop.countProduct(of: business, in: db)
        let terms = ProductTerms(of: content, status)
        let row = try db.row(
            """
            INSERT INTO products (
                business_id, id, status, title, description, price_minor, currency, condition, link, brand,
                category, tax_rate_id, option_name_1, option_name_2, option_name_3, search_terms, sequence,
                created_at, updated_at)
            VALUES (
                \(business), \(content.id), \(status), \(content.title), \(content.description),
                \(content.price.minor), \(content.price.currency), \(content.condition), \(content.link),
                \(content.brand), \(content.category), \(content.taxRateID), \(content.optionName(0)),
                \(content.optionName(1)), \(content.optionName(2)), \(terms.text), \(sequence),
                \(db.now), \(db.now))
            RETURNING number
            """)
        guard let row else { throw InventoryFault("the product \(content.id) was not written") }
        try terms.insert(of: try row["number"], of: business, in: db)
    }

    private static func update(
        _ content: ProductContent, _ status: ProductStatus, of business: BusinessID, in db: Connection
    ) throws {
        let known = try db.row(
            "SELECT number, search_terms FROM products WHERE business_id = \(business) AND id = \(content.id)"
        )
        guard let known else { throw InventoryFault("the product \(content.id) is gone") }
        let terms = ProductTerms(of: content, status)
        try terms.replace(
            ProductTerms(text: try known["search_terms"]), of: try known["number"], of: business, in: db)
        let sequence = try Shop.nextSequence(of: business, in: db)
        try db.run(
            """
            UPDATE products SET
                status = \(status), title = \(content.title), description = \(content.description),
                price_minor = \(content.price.minor), condition = \(content.condition),
                link = \(content.link), brand = \(content.brand), category = \(content.category),
                tax_rate_id = \(content.taxRateID), option_name_1 = \(content.optionName(0)),
                option_name_2 = \(content.optionName(1)), option_name_3 = \(content.optionName(2)),
                search_terms = \(terms.text), sequence = \(sequence), updated_at = \(db.now)
            WHERE business_id = \(business) AND id = \(content.id)
            """)
    }

    /// Its media and its place in collections, where they differ.
    private static func replaceParts(
        of known: Product?, by content: ProductContent, _ status: ProductStatus, of business: BusinessID,
        in db: Connection
    ) throws {
        if content.media != known?.content.media ?? [] {
            try db.run(
                "DELETE FROM product_media WHERE business_id = \(business) AND product_id = \(content.id)")
            for (position, media) in content.media.enumerated() {
                try db.run(
                    """
                    INSERT INTO product_media (business_id, product_id, position, kind, url, alt_text)
                    VALUES (
                        \(business), \(content.id), \(position), \(media.kind), \(media.url),
                        \(media.altText))
                    """)
            }
        }
        guard content.collections != known?.content.collections ?? [] || status != known?.status else {
            return
        }
        if known != nil {
            try db.run(
                """
                DELETE FROM collection_products
                WHERE business_id = \(business) AND product_id = \(content.id)
                """)
        }
        for collection in content.collections {
            try db.run(
                """
                INSERT INTO collection_products (business_id, collection_id, status, product_id)
                VALUES (\(business), \(collection), \(status), \(content.id))
                """)
        }
    }
}
