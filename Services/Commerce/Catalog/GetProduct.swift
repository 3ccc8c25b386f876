import Contracts
import RPC
import Storage

extension Catalog {
    /// One product with its price and stock of this moment.
    func getProduct(
        _ request: CatalogAPI.GetProductRequest, _ call: Call
    ) async throws -> CatalogAPI.GetProductResponse {
        let product = try await database.read { db in
            try Product.get(request.productID, of: request.businessID, in: db)
        }
        return CatalogAPI.GetProductResponse(product: product.message)
    }
}
