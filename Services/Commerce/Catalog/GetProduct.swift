import Contracts
import RPC
import Requests
import Storage
import Values

extension Catalog {
    /// One product with its price and stock of this moment.
    func getProduct(
        _ request: CatalogAPI.GetProductRequest, _ call: Call
    ) async throws -> CatalogAPI.GetProductResponse {
        let business = try BusinessID(request.businessID, field: "business_id")
        let id = try ProductID(request.productID, field: "product_id")
        let viewer = Viewer(actingFor: call.actingFor, at: business)
        let product = try await database.read { db in
            try Product.get(id, of: business, for: viewer, in: db)
        }
        return CatalogAPI.GetProductResponse(product: CatalogAPI.Product(product, for: viewer))
    }
}
