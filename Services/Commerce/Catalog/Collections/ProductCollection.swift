import Contracts
import Storage
import Values

/// A group of products that a business shows together.
struct ProductCollection: Equatable, Sendable {
    let business: BusinessID
    let id: CollectionID
    let title: String
    let description: String
    let updatedAt: Timestamp
    let sequence: Int64

    /// The most collections a business has.
    static let perBusinessMax = 1_000
}

extension CatalogAPI.Collection {
    init(_ collection: ProductCollection) {
        self.init(
            businessID: collection.business.text, id: collection.id.text, title: collection.title,
            description: collection.description, updatedAt: collection.updatedAt,
            sequence: collection.sequence)
    }
}

// MARK: - Stored in `collections`

extension ProductCollection {
    private init(row: Row) throws {
        self.init(
            business: try row["business_id"], id: try row["id"], title: try row["title"],
            description: try row["description"], updatedAt: try row["updated_at"],
            sequence: try row["sequence"])
    }

    static func find(_ id: CollectionID, of business: BusinessID, in db: Connection) throws
        -> ProductCollection?
    {
        try db.row("SELECT * FROM collections WHERE business_id = \(business) AND id = \(id)")
            .map(ProductCollection.init(row:))
    }

    static func exists(_ id: CollectionID, of business: BusinessID, in db: Connection) throws -> Bool {
        try db.row("SELECT 1 AS found FROM collections WHERE business_id = \(business) AND id = \(id)") != nil
    }

    /// A business's collections by id, from after the given one.
    static func list(
        of business: BusinessID, after id: String, limit: Int, in db: Connection
    ) throws -> [ProductCollection] {
        try db.rows(
            """
            SELECT * FROM collections WHERE business_id = \(business) AND id > \(id)
            ORDER BY id LIMIT \(limit)
            """
        ).map(ProductCollection.init(row:))
    }

    /// Writes a collection, new or in place of the one with the same id; the same content changes nothing.
    static func put(
        _ id: CollectionID, title: String, description: String, of business: BusinessID, in db: Connection
    ) throws -> ProductCollection {
        let sequence: Int64
        if let known = try find(id, of: business, in: db) {
            if known.title == title, known.description == description { return known }
            sequence = try Shop.nextSequence(of: business, in: db)
        } else {
            sequence = try Shop.countCollection(of: business, in: db)
        }
        try db.run(
            """
            INSERT INTO collections (business_id, id, title, description, sequence, updated_at)
            VALUES (\(business), \(id), \(title), \(description), \(sequence), \(db.now))
            ON CONFLICT (business_id, id) DO UPDATE SET
                title = excluded.title, description = excluded.description, sequence = excluded.sequence,
                updated_at = excluded.updated_at
            """)
        return ProductCollection(
            business: business, id: id, title: title, description: description, updatedAt: db.now,
            sequence: sequence)
    }

    /// The most memberships that one transaction deletes: nobody's order waits long behind it.
    static let deletedPerTransactionMax = 500

    /// Takes products out of the collection, and the collection away once none is left; true when that is
    /// done.
    static func deleteSome(_ id: CollectionID, of business: BusinessID, in db: Connection) throws -> Bool {
        let rows = try db.rows(
            """
            SELECT product_id FROM collection_products
            WHERE business_id = \(business) AND collection_id = \(id) LIMIT \(deletedPerTransactionMax)
            """)
        let products: [ProductID] = try rows.map { try $0["product_id"] }
        try db.run(
            """
            DELETE FROM collection_products
            WHERE business_id = \(business) AND collection_id = \(id) AND product_id IN \(list: products)
            """)
        guard products.count < deletedPerTransactionMax else { return false }
        let deleted = try db.run("DELETE FROM collections WHERE business_id = \(business) AND id = \(id)")
        if deleted == 1 {
            try db.run(
                """
                UPDATE shops SET collection_count = collection_count - 1, sequence = sequence + 1
                WHERE business_id = \(business)
                """)
        }
        return true
    }
}
