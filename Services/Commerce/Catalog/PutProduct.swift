import Contracts
import RPC
import Storage
import Values

extension Catalog {
    /// Writes a product of the caller's business: new, or in place of the one with the same id.
    ///
    /// The same content changes nothing, so a call whose answer got lost can be sent again. The stock of what
    /// exists is never touched.
    func putProduct(
        _ request: CatalogAPI.PutProductRequest, _ call: Call
    ) async throws -> CatalogAPI.PutProductResponse {
        let business = try call.business()
        let draft = try ProductDraft(request.product, initialStock: request.initialStock, of: business)
        let product = try await database.write { db in
            _ = try Product.put(draft, of: business, in: db)
            return try Product.get(draft.content.id, of: business, for: .owner, in: db)
        }
        return CatalogAPI.PutProductResponse(product: CatalogAPI.Product(product, for: .owner))
    }
}
