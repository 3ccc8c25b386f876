import Contracts
import RPC
import Requests
import Storage
import Values

extension Catalog {
    static let queryLength = TextLength(1...200)

    /// A business's active products that have all the words, or words that begin so; best match first.
    ///
    /// What the query says is only ever words: quotes, operators and stars in it mean nothing.
    func searchProducts(
        _ request: CatalogAPI.SearchProductsRequest, _ call: Call
    ) async throws -> CatalogAPI.SearchProductsResponse {
        let business = try BusinessID(request.businessID, field: "business_id")
        try Self.queryLength.check(request.query, field: "query")
        let search = try ProductSearch(request.query, in: business)
        let list = "products of \(business) with \(search.words.joined(separator: " "))"
        let page = try PageRequest(
            size: request.pageSize, token: request.pageToken, of: list, signedBy: pageTokens)
        let after = try page.position.map { try ProductSearch.Match(position: $0) }
        let viewer = Viewer(actingFor: call.actingFor, at: business)
        let (matches, found) = try await database.read { db in
            let matches = try search.matches(after: after, limit: page.fetchLimit, in: db)
            return (matches, try Product.list(numbered: matches.map(\.number), of: business, in: db))
        }
        let messages = found.map { CatalogAPI.Product($0, for: viewer) }
        let size = min(page.size, PageBytes.fitting(messages))
        let cut = try PageRequest(size: Int32(size), token: "", of: list, signedBy: pageTokens)
        let (products, next) = cut.paginate(Array(zip(matches, messages))) { $0.0.position }
        return CatalogAPI.SearchProductsResponse(products: products.map(\.1), nextPageToken: next)
    }
}
