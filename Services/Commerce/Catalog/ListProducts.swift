import Contracts
import RPC
import Storage
import Values

extension Catalog {
    /// A business's products by id, a page at a time.
    ///
    /// A business nobody knows has none.
    func listProducts(
        _ request: CatalogAPI.ListProductsRequest, _ call: Call
    ) async throws -> CatalogAPI.ListProductsResponse {
        let page = try Page(
            size: request.pageSize, token: request.pageToken, of: "products of \(request.businessID)")
        guard let business = try? BusinessID(request.businessID) else {
            return CatalogAPI.ListProductsResponse()
        }
        let found = try await database.read { db in
            try Product.list(of: business, after: page.position ?? "", limit: page.limit, in: db)
        }
        let (products, next) = page.paginate(found) { last, _ in last.content.id.text }
        return CatalogAPI.ListProductsResponse(products: products.map(\.message), nextPageToken: next)
    }
}
