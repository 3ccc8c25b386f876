import Contracts
import RPC
import Requests
import Storage
import Values

extension Collections {
    /// Takes a collection away, and its products out of it.
    ///
    /// A large one goes in several transactions; when the call is cut short, repeating it goes on.
    func deleteCollection(
        _ request: CatalogAPI.DeleteCollectionRequest, _ call: Call
    ) async throws -> CatalogAPI.DeleteCollectionResponse {
        let business = try call.business()
        let id = try CollectionID(request.collectionID, field: "collection_id")
        while try await !database.write({ db in try ProductCollection.deleteSome(id, of: business, in: db) })
        {
            try Task.checkCancellation()
        }
        return CatalogAPI.DeleteCollectionResponse()
    }
}
