import RPC
import Storage
import Values

/// What the catalogue keeps once for each business, in `shops`: counts of what it has, and the sequence that
/// its products and collections share.
///
/// Each function returns the sequence of the change that it counts.
enum Shop {
    /// Counts a new product; throws TOO_MANY_PRODUCTS, before anything is written.
    static func countProduct(of business: BusinessID, in db: Connection) throws -> Int64 {
        let row = try db.row(
            """
            INSERT INTO shops (business_id, product_count, sequence) VALUES (\(business), 1, 1)
            ON CONFLICT (business_id) DO UPDATE SET
                product_count = shops.product_count + 1, sequence = shops.sequence + 1
            WHERE shops.product_count < \(Product.perBusinessMax)
            RETURNING sequence
            """)
        guard let row else { throw Refusal.tooManyProducts }
        return try row["sequence"]
    }

    /// Counts a new collection; throws TOO_MANY_COLLECTIONS, before anything is written.
    static func countCollection(of business: BusinessID, in db: Connection) throws -> Int64 {
        let row = try db.row(
            """
            INSERT INTO shops (business_id, collection_count, sequence) VALUES (\(business), 1, 1)
            ON CONFLICT (business_id) DO UPDATE SET
                collection_count = shops.collection_count + 1, sequence = shops.sequence + 1
            WHERE shops.collection_count < \(ProductCollection.perBusinessMax)
            RETURNING sequence
            """)
        guard let row else { throw Refusal.tooManyCollections }
        return try row["sequence"]
    }

    /// Counts a change of what exists.
    static func nextSequence(of business: BusinessID, in db: Connection) throws -> Int64 {
        let row = try db.row(
            "UPDATE shops SET sequence = sequence + 1 WHERE business_id = \(business) RETURNING sequence")
        guard let row else { throw InventoryFault("\(business) has products, but no shop") }
        return try row["sequence"]
    }
}
