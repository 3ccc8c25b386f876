import Contracts
import RPC
import Requests
import Storage
import Values

extension Catalog {
    /// A business's products by id, all or those of one collection, a page at a time.
    ///
    /// A business nobody knows has none.
    func listProducts(
        _ request: CatalogAPI.ListProductsRequest, _ call: Call
    ) async throws -> CatalogAPI.ListProductsResponse {
        let business = try BusinessID(request.businessID, field: "business_id")
        let collection =
            request.collectionID.isEmpty
            ? nil : try CollectionID(request.collectionID, field: "collection_id")
        let wanted = try Self.wantedStatus(request.status)
        let list = "products of \(business) in \(collection?.text ?? "all") as \(wanted?.rawValue ?? "any")"
        let page = try PageRequest(
            size: request.pageSize, token: request.pageToken, of: list, signedBy: pageTokens)
        let viewer = Viewer(actingFor: call.actingFor, at: business)
        // To others only what is active exists.
        if viewer == .other, wanted != nil, wanted != .active { return CatalogAPI.ListProductsResponse() }
        let status = viewer == .other ? .active : wanted
        let found = try await database.read { db in
            guard let collection else {
                return try Product.list(
                    of: business, in: status, after: page.position ?? "", limit: page.fetchLimit, in: db)
            }
            guard try ProductCollection.exists(collection, of: business, in: db) else {
                throw Refusal.collectionNotFound(collection.text, field: "collection_id")
            }
            return try Product.list(
                in: collection, of: business, in: status.map { [$0] } ?? ProductStatus.allCases,
                after: page.position ?? "", limit: page.fetchLimit, in: db)
        }
        let messages = found.map { CatalogAPI.Product($0, for: viewer) }
        let cut = page.cut(to: PageBytes.fitting(messages))
        let (products, next) = cut.paginate(messages) { $0.id }
        return CatalogAPI.ListProductsResponse(products: products, nextPageToken: next)
    }

    private static func wantedStatus(_ status: CatalogAPI.ProductStatus) throws -> ProductStatus? {
        if status == .unspecified { return nil }
        guard let known = ProductStatus(status) else {
            throw Refusal.productInvalid(
                "status", rule: "active, hidden or archived", current: "\(status.rawValue)")
        }
        return known
    }
}
