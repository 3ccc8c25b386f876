import Contracts
import RPC
import Storage
import Values

extension Catalog {
    /// Shows, hides or archives a product and changes nothing else of it.
    ///
    /// The status it has already changes nothing, so the call can be repeated.
    func setProductStatus(
        _ request: CatalogAPI.SetProductStatusRequest, _ call: Call
    ) async throws -> CatalogAPI.SetProductStatusResponse {
        let business = try call.business()
        let id = try ProductID(request.productID, field: "product_id")
        guard let status = ProductStatus(request.status) else {
            throw Refusal.productInvalid(
                "status", rule: "active, hidden or archived", current: "\(request.status.rawValue)")
        }
        let product = try await database.write { db in
            try Product.setStatus(status, of: id, of: business, in: db)
        }
        return CatalogAPI.SetProductStatusResponse(product: CatalogAPI.Product(product, for: .owner))
    }
}
