import Contracts
import RPC
import Requests
import Storage
import Values

extension Catalog {
    static let deltaRange: ClosedRange<Int64> = -1_000_000...1_000_000
    static let deltaRule = "-1000000 to 1000000, not 0"
    static let adjustmentNoteLength = TextLength(0...200)

    /// Adds to the stock of a product or of one of its variants, or takes from it, once for each adjustment
    /// id.
    ///
    /// Repeated, it answers with what was available right after the adjustment, whatever has been sold since.
    func adjustStock(
        _ request: CatalogAPI.AdjustStockRequest, _ call: Call
    ) async throws -> CatalogAPI.AdjustStockResponse {
        let business = try call.business()
        let adjustment = try AdjustmentID(request.adjustmentID, field: "adjustment_id")
        let product = try ProductID(request.productID, field: "product_id")
        let variant =
            request.variantID.isEmpty ? nil : try VariantID(request.variantID, field: "variant_id")
        guard request.delta != 0, Self.deltaRange.contains(request.delta) else {
            throw Refusal.deltaInvalid(request.delta)
        }
        try Self.adjustmentNoteLength.check(request.note, field: "note")
        let movement = try await database.write { db in
            // One that is known answers as before, whatever the stock allows by now.
            let asked =
                try StockMovement.find(adjustment, of: business, in: db)
                ?? Inventory.adjustment(
                    adjustment, of: product, variant: variant, of: business, by: request.delta,
                    note: request.note, in: db)
            let (movement, isNew) = try createOnce(
                asked, in: db, insert: asked.insert(in:),
                existing: { try StockMovement.find(adjustment, of: business, in: $0) },
                difference: { $0.difference(from: request) })
            if isNew { try Inventory.receive(movement, in: db) }
            return movement
        }
        return CatalogAPI.AdjustStockResponse(
            productID: movement.product.text, available: movement.availableAfter,
            variantID: movement.variant.column)
    }
}

extension Inventory {
    /// Decides an adjustment of a variant that is not archived; writes nothing.
    fileprivate static func adjustment(
        _ adjustment: AdjustmentID, of product: ProductID, variant: VariantID?, of business: BusinessID,
        by delta: Int64, note: String, in db: Connection
    ) throws -> StockMovement {
        let row = try db.row(
            """
            SELECT received, received - reserved - sold AS available FROM variants
            WHERE business_id = \(business) AND product_id = \(product) AND id = \(variant.column)
                AND status <> 'archived'
            """)
        guard let row else {
            _ = try Product.get(product, of: business, for: .owner, in: db)
            throw Refusal.variantNotFound(variant, of: product)
        }
        let received: Int64 = try row["received"]
        let available: Int64 = try row["available"]
        guard available + delta >= 0 else { throw Refusal.stockTooLow(delta: delta, available: available) }
        guard received + delta <= receivedMax else { throw Refusal.stockTooHigh(received: received) }
        return StockMovement(
            business: business, product: product, variant: variant, kind: .received, quantity: delta,
            adjustment: adjustment, note: note, availableAfter: available + delta)
    }

    /// Adds to what can be ordered, or takes from it, as the movement says.
    fileprivate static func receive(_ movement: StockMovement, in db: Connection) throws {
        try db.run(
            """
            UPDATE variants SET received = received + \(movement.quantity)
            WHERE business_id = \(movement.business) AND product_id = \(movement.product)
                AND id = \(movement.variant.column)
            """)
    }
}

extension StockMovement {
    /// The first field in which a repeated request says something else.
    fileprivate func difference(from request: CatalogAPI.AdjustStockRequest) -> String? {
        if product.text != request.productID { return "product_id" }
        if variant.column != request.variantID { return "variant_id" }
        if quantity != request.delta { return "delta" }
        return note == request.note ? nil : "note"
    }
}
