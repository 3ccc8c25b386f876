import Contracts
import RPC
import Storage
import Values

extension Catalog {
    static let deltaRange: ClosedRange<Int64> = -1_000_000...1_000_000
    static let deltaRule = "-1000000 to 1000000, not 0"
    static let adjustmentNoteLengths = TextLength(0...200)
    static let adjustmentIDRule = "1 to 64 of letters, digits and ._:-, starting with a letter or digit"

    /// Adds to a product's stock or takes from it, once for each adjustment id.
    ///
    /// Repeated, it answers with what was available right after the adjustment, whatever has been sold since.
    func adjustStock(
        _ request: CatalogAPI.AdjustStockRequest, _ call: Call
    ) async throws -> CatalogAPI.AdjustStockResponse {
        let business = try call.business()
        guard let adjustment = try? AdjustmentID(request.adjustmentID) else {
            throw CatalogError.adjustmentIDMalformed
        }
        guard request.delta != 0, Self.deltaRange.contains(request.delta) else {
            throw CatalogError.deltaInvalid(request.delta)
        }
        guard Self.adjustmentNoteLengths.allows(request.note) else { throw CatalogError.noteInvalid }
        guard let product = ProductID(request.productID) else {
            throw CatalogError.productNotFound(request.productID)
        }
        let movement = try await database.write { db in
            if let made = try StockMovement.find(adjustment, of: business, in: db) {
                if let field = made.difference(from: request) { throw CatalogError.idReused(field: field) }
                return made
            }
            return try Inventory.adjust(
                product, of: business, by: request.delta, as: adjustment, note: request.note, in: db)
        }
        return CatalogAPI.AdjustStockResponse(
            productID: movement.product.text, available: movement.availableAfter)
    }
}

extension StockMovement {
    /// The first field in which a repeated request says something else.
    fileprivate func difference(from request: CatalogAPI.AdjustStockRequest) -> String? {
        if product.text != request.productID { return "product_id" }
        if quantity != request.delta { return "delta" }
        return note == request.note ? nil : "note"
    }
}
