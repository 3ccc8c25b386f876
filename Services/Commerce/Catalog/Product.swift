import Contracts
import Storage
import Values

/// What a business sells: what it says of it, and how much can be ordered now.
struct Product: Equatable, Sendable {
    let business: BusinessID
    let content: ProductContent
    let available: Int64
    let updatedAt: Timestamp

    /// The most products a business has.
    static let perBusinessMax = 100_000

    var message: CatalogAPI.Product {
        CatalogAPI.Product(
            businessID: business.text, id: content.id.text, title: content.title,
            description: content.description, price: CommonAPI.Money(content.price),
            condition: content.condition.rawValue, link: content.link, imageLink: content.imageLink,
            brand: content.brand, available: available, updatedAt: updatedAt)
    }
}

// MARK: - Stored in `products`

extension Product {
    init(row: Row) throws {
        let received: Int64 = try row["received"]
        let reserved: Int64 = try row["reserved"]
        let sold: Int64 = try row["sold"]
        self.init(
            business: try row["business_id"],
            content: try ProductContent(row: row),
            available: received - reserved - sold,
            updatedAt: try row["updated_at"])
    }

    static func find(_ id: ProductID, of business: BusinessID, in db: Connection) throws -> Product? {
        try db.row("SELECT * FROM products WHERE business_id = \(business) AND id = \(id)")
            .map(Product.init(row:))
    }

    static func get(_ id: String, of business: String, in db: Connection) throws -> Product {
        guard let product = ProductID(id), let business = try? BusinessID(business),
            let product = try find(product, of: business, in: db)
        else { throw CatalogError.productNotFound(id) }
        return product
    }

    /// A business's products by id, from after the given one.
    static func list(
        of business: BusinessID, after id: String, limit: Int, in db: Connection
    ) throws -> [Product] {
        let rows = try db.rows(
            """
            SELECT * FROM products WHERE business_id = \(business) AND id > \(id)
            ORDER BY id LIMIT \(limit)
            """)
        return try rows.map(Product.init(row:))
    }

    /// Whether the business has ever had a product.
    static func existsAny(of business: BusinessID, in db: Connection) throws -> Bool {
        try db.row("SELECT 1 AS found FROM shops WHERE business_id = \(business)") != nil
    }
}

// MARK: - Put

extension Product {
    enum UpsertOutcome: Equatable {
        case created, updated, unchanged
    }

    /// Writes a product, new or in place of the one with the same id; an existing one keeps its stock.
    ///
    /// A refusal is thrown before anything is written, so a batch may catch it and go on with its next row.
    static func put(
        _ content: ProductContent, initialStock: Int64, of business: BusinessID, in db: Connection
    ) throws -> (product: Product, outcome: UpsertOutcome) {
        guard let existing = try find(content.id, of: business, in: db) else {
            let product = Product(
                business: business, content: content, available: initialStock, updatedAt: db.now)
            try product.insert(in: db)
            return (product, .created)
        }
        if existing.content == content { return (existing, .unchanged) }
        guard existing.content.price.currency == content.price.currency else {
            throw CatalogError.currencyChanged(from: existing.content.price.currency)
        }
        let product = Product(
            business: business, content: content, available: existing.available, updatedAt: db.now)
        try product.update(in: db)
        return (product, .updated)
    }

    private func insert(in db: Connection) throws {
        let counted = try db.run(
            """
            INSERT INTO shops (business_id, product_count) VALUES (\(business), 1)
            ON CONFLICT (business_id) DO UPDATE SET product_count = shops.product_count + 1
            WHERE shops.product_count < \(Self.perBusinessMax)
            """)
        guard counted == 1 else { throw CatalogError.tooManyProducts }
        try db.run(
            """
            INSERT INTO products (
                business_id, id, title, description, price_minor, currency, condition, link, image_link,
                brand, received, created_at, updated_at)
            VALUES (
                \(business), \(content.id), \(content.title), \(content.description),
                \(content.price.minor), \(content.price.currency), \(content.condition), \(content.link),
                \(content.imageLink), \(content.brand), \(available), \(updatedAt), \(updatedAt))
            """)
        guard available > 0 else { return }
        try StockMovement(
            business: business, product: content.id, kind: .received, quantity: available,
            note: "initial stock", availableAfter: available
        ).insert(in: db)
    }

    private func update(in db: Connection) throws {
        try db.run(
            """
            UPDATE products SET
                title = \(content.title), description = \(content.description),
                price_minor = \(content.price.minor), condition = \(content.condition),
                link = \(content.link), image_link = \(content.imageLink), brand = \(content.brand),
                updated_at = \(updatedAt)
            WHERE business_id = \(business) AND id = \(content.id)
            """)
    }
}
