// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// Calls `souk.catalog.v1.Collections` over a channel.
public struct CollectionsClient: Sendable {
    private let channel: any RPCChannel

    public init(_ channel: any RPCChannel) { self.channel = channel }

    /// Writes a collection: new, or in place of the one with the same id; products join it through
    /// PutProduct.
    ///
    /// The same content changes nothing. Refused: ID_MALFORMED, TEXT_INVALID (`collection.title`,
    /// `collection.description`), COLLECTION_INVALID (no collection, or another's), TOO_MANY_COLLECTIONS
    /// (1,000 a business).
    public func putCollection(
        _ request: CatalogAPI.PutCollectionRequest,
        _ options: CallOptions = .none
    ) async throws -> CatalogAPI.PutCollectionResponse {
        try await channel.unary(CollectionsMethods.putCollection, request, options)
    }

    /// Takes a collection away, and its products out of it; the products stay.
    ///
    /// Repeating it does nothing more, and finishes one that was cut short. Refused: ID_MALFORMED.
    public func deleteCollection(
        _ request: CatalogAPI.DeleteCollectionRequest,
        _ options: CallOptions = .none
    ) async throws -> CatalogAPI.DeleteCollectionResponse {
        try await channel.unary(CollectionsMethods.deleteCollection, request, options)
    }

    /// A business's collections by id, a page at a time; ListProducts lists the products in one.
    ///
    /// Refused: ID_MALFORMED, PAGE_SIZE_INVALID, PAGE_TOKEN_INVALID.
    public func listCollections(
        _ request: CatalogAPI.ListCollectionsRequest,
        _ options: CallOptions = .none
    ) async throws -> CatalogAPI.ListCollectionsResponse {
        try await channel.unary(CollectionsMethods.listCollections, request, options)
    }
}
