// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// Groups of products that a business shows together: `Gifts`, `New this week`.
/// What answers `souk.catalog.v1.Collections`: a function for each method.
public protocol CollectionsService: RPCService {
    /// Writes a collection: new, or in place of the one with the same id; products join it through
    /// PutProduct.
    ///
    /// The same content changes nothing. Refused: ID_MALFORMED, TEXT_INVALID (`collection.title`,
    /// `collection.description`), COLLECTION_INVALID (no collection, or another's), TOO_MANY_COLLECTIONS
    /// (1,000 a business).
    func putCollection(
        _ request: CatalogAPI.PutCollectionRequest,
        _ call: Call
    ) async throws -> CatalogAPI.PutCollectionResponse

    /// Takes a collection away, and its products out of it; the products stay.
    ///
    /// Repeating it does nothing more, and finishes one that was cut short. Refused: ID_MALFORMED.
    func deleteCollection(
        _ request: CatalogAPI.DeleteCollectionRequest,
        _ call: Call
    ) async throws -> CatalogAPI.DeleteCollectionResponse

    /// A business's collections by id, a page at a time; ListProducts lists the products in one.
    ///
    /// Refused: ID_MALFORMED, PAGE_SIZE_INVALID, PAGE_TOKEN_INVALID.
    func listCollections(
        _ request: CatalogAPI.ListCollectionsRequest,
        _ call: Call
    ) async throws -> CatalogAPI.ListCollectionsResponse
}

extension CollectionsService {
    public var methods: [MethodHandler] { CollectionsMethods.handlers(for: self) }
}

extension CollectionsMethods {
    /// For a type that answers several services: its `methods` are the sum of theirs.
    public static func handlers(for service: some CollectionsService) -> [MethodHandler] {
        [
            .unary(putCollection, service.putCollection),
            .unary(deleteCollection, service.deleteCollection),
            .unary(listCollections, service.listCollections),
        ]
    }
}
