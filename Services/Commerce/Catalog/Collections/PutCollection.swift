import Contracts
import RPC
import Requests
import Storage
import Values

extension Collections {
    static let titleLength = TextLength(1...100)
    static let descriptionLength = TextLength(0...1_000, lines: true)

    /// Writes a collection of the caller's business: new, or in place of the one with the same id.
    ///
    /// The same content changes nothing, so a call whose answer got lost can be sent again.
    func putCollection(
        _ request: CatalogAPI.PutCollectionRequest, _ call: Call
    ) async throws -> CatalogAPI.PutCollectionResponse {
        let business = try call.business()
        guard let given = request.collection else {
            throw Refusal.collectionInvalid("collection", rule: "given")
        }
        guard given.businessID.isEmpty || given.businessID == business.text else {
            throw Refusal.collectionInvalid(
                "collection.business_id", rule: "the caller's own business, or empty")
        }
        let id = try CollectionID(given.id, field: "collection.id")
        let title = try Self.titleLength.check(given.title, field: "collection.title")
        let description = try Self.descriptionLength.check(
            given.description, field: "collection.description")
        let collection = try await database.write { db in
            try ProductCollection.put(id, title: title, description: description, of: business, in: db)
        }
        return CatalogAPI.PutCollectionResponse(collection: CatalogAPI.Collection(collection))
    }
}
