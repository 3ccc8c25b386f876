// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// Calls `souk.catalog.v1.Catalog` over a channel.
public struct CatalogClient: Sendable {
    private let channel: any RPCChannel

    public init(_ channel: any RPCChannel) { self.channel = channel }

    /// Writes a product of the caller's business: new, or in place of the one with the same id.
    ///
    /// The same content changes nothing. It never touches stock of a product that exists. Refused:
    /// PRODUCT_INVALID naming the field, CURRENCY_CHANGED (a product keeps its currency), TOO_MANY_PRODUCTS
    /// (100,000 a business).
    public func putProduct(
        _ request: CatalogAPI.PutProductRequest,
        _ options: CallOptions = .none
    ) async throws -> CatalogAPI.PutProductResponse {
        try await channel.unary(CatalogMethods.putProduct, request, options)
    }

    /// Writes many products: one message a row.
    ///
    /// Good rows go in although others are refused; each refused row is named by the line the caller gave.
    /// Repeating it changes nothing more. Refused: TOO_MANY_ROWS (more than 100,000 a call; the rows before
    /// are written). Each row is refused for the reasons of PutProduct.
    public func importProducts(
        _ options: CallOptions = .none,
        _ body: @escaping @Sendable (MessageWriter<CatalogAPI.ImportProductsRequest>) async throws -> Void
    ) async throws -> CatalogAPI.ImportProductsResponse {
        try await channel.clientStreaming(CatalogMethods.importProducts, options, body)
    }

    /// One product with its price and stock of this moment.
    ///
    /// Refused: PRODUCT_NOT_FOUND.
    public func getProduct(
        _ request: CatalogAPI.GetProductRequest,
        _ options: CallOptions = .none
    ) async throws -> CatalogAPI.GetProductResponse {
        try await channel.unary(CatalogMethods.getProduct, request, options)
    }

    /// A business's products by id, a page at a time.
    ///
    /// Refused: PAGE_SIZE_INVALID, PAGE_TOKEN_INVALID.
    public func listProducts(
        _ request: CatalogAPI.ListProductsRequest,
        _ options: CallOptions = .none
    ) async throws -> CatalogAPI.ListProductsResponse {
        try await channel.unary(CatalogMethods.listProducts, request, options)
    }

    /// A business's products whose title, brand or description has all the words, or words that begin so;
    /// best match first.
    ///
    /// Refused: QUERY_INVALID (1 to 200 characters), PAGE_SIZE_INVALID, PAGE_TOKEN_INVALID.
    public func searchProducts(
        _ request: CatalogAPI.SearchProductsRequest,
        _ options: CallOptions = .none
    ) async throws -> CatalogAPI.SearchProductsResponse {
        try await channel.unary(CatalogMethods.searchProducts, request, options)
    }

    /// Adds to a product's stock or takes from it.
    ///
    /// The caller names the adjustment: the same id and content answers as before. Refused:
    /// PRODUCT_NOT_FOUND, ID_MALFORMED (`adjustment_id`), ID_REUSED, DELTA_INVALID, NOTE_INVALID,
    /// STOCK_TOO_LOW (more than is free to take).
    public func adjustStock(
        _ request: CatalogAPI.AdjustStockRequest,
        _ options: CallOptions = .none
    ) async throws -> CatalogAPI.AdjustStockResponse {
        try await channel.unary(CatalogMethods.adjustStock, request, options)
    }
}
