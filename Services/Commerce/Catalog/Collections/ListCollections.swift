import Contracts
import RPC
import Requests
import Storage
import Values

extension Collections {
    /// A business's collections by id, a page at a time.
    ///
    /// A business nobody knows has none.
    func listCollections(
        _ request: CatalogAPI.ListCollectionsRequest, _ call: Call
    ) async throws -> CatalogAPI.ListCollectionsResponse {
        let business = try BusinessID(request.businessID, field: "business_id")
        let page = try PageRequest(
            size: request.pageSize, token: request.pageToken, of: "collections of \(business)",
            signedBy: pageTokens)
        let found = try await database.read { db in
            try ProductCollection.list(
                of: business, after: page.position ?? "", limit: page.fetchLimit, in: db)
        }
        let (collections, next) = page.paginate(found) { $0.id.text }
        return CatalogAPI.ListCollectionsResponse(
            collections: collections.map { .init($0) }, nextPageToken: next)
    }
}
