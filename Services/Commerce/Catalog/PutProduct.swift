import Contracts
import RPC
import Storage
import Values

extension Catalog {
    /// Writes a product of the caller's business: new, or in place of the one with the same id.
    ///
    /// The same content changes nothing, so a call whose answer got lost can be sent again. The stock of a
    /// product that exists is never touched.
    func putProduct(
        _ request: CatalogAPI.PutProductRequest, _ call: Call
    ) async throws -> CatalogAPI.PutProductResponse {
        let business = try call.business()
        let initialStock = request.initialStock
        let content = try ProductContent(request.product, initialStock: initialStock, of: business)
        let product = try await database.write { db in
            try Product.put(content, initialStock: initialStock, of: business, in: db).product
        }
        return CatalogAPI.PutProductResponse(product: product.message)
    }
}
