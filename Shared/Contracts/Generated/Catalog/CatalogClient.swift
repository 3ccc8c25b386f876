// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// Calls `souk.catalog.v1.Catalog` over a channel.
public struct CatalogClient: Sendable {
    private let channel: any RPCChannel

    public init(_ channel: any RPCChannel) { self.channel = channel }

    /// Writes a product of the caller's business: new, or in place of the one with the same id.
    ///
    /// The same content changes nothing. Variants that are left out are archived: they keep their stock and
    /// come back when they are listed again. Stock of what exists is never touched. Refused, naming the
    /// field: ID_MALFORMED, TEXT_INVALID, AMOUNT_INVALID, CURRENCY_MIXED (a variant's price), LINK_INVALID,
    /// PRODUCT_INVALID (any other rule), CURRENCY_CHANGED (a product keeps its currency),
    /// COLLECTION_NOT_FOUND, TAX_RATE_NOT_FOUND, TOO_MANY_PRODUCTS (100,000 a business), TOO_MANY_VARIANTS
    /// (100 at once, 1,000 with those archived).
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
    /// are written). Each row is refused for the reasons of PutProduct: ID_MALFORMED, TEXT_INVALID,
    /// AMOUNT_INVALID, CURRENCY_MIXED, LINK_INVALID, PRODUCT_INVALID, CURRENCY_CHANGED, COLLECTION_NOT_FOUND,
    /// TAX_RATE_NOT_FOUND, TOO_MANY_PRODUCTS, TOO_MANY_VARIANTS.
    public func importProducts(
        _ options: CallOptions = .none,
        _ body: @escaping @Sendable (MessageWriter<CatalogAPI.ImportProductsRequest>) async throws -> Void
    ) async throws -> CatalogAPI.ImportProductsResponse {
        try await channel.clientStreaming(CatalogMethods.importProducts, options, body)
    }

    /// Shows, hides or archives a product and changes nothing else of it.
    ///
    /// The state it has already changes nothing. Refused: ID_MALFORMED, PRODUCT_NOT_FOUND, PRODUCT_INVALID
    /// (`status` is unspecified or unknown).
    public func setProductStatus(
        _ request: CatalogAPI.SetProductStatusRequest,
        _ options: CallOptions = .none
    ) async throws -> CatalogAPI.SetProductStatusResponse {
        try await channel.unary(CatalogMethods.setProductStatus, request, options)
    }

    /// One product with its price and stock of this moment.
    ///
    /// Its business sees it in any status and all its variants that are not archived, others only what is
    /// active. Refused: ID_MALFORMED, PRODUCT_NOT_FOUND.
    public func getProduct(
        _ request: CatalogAPI.GetProductRequest,
        _ options: CallOptions = .none
    ) async throws -> CatalogAPI.GetProductResponse {
        try await channel.unary(CatalogMethods.getProduct, request, options)
    }

    /// A business's products by id, all or those of one collection, a page at a time; a page of large
    /// products may hold fewer than asked for.
    ///
    /// Only their business sees those that are not active. Refused: ID_MALFORMED, COLLECTION_NOT_FOUND,
    /// PRODUCT_INVALID (`status` is unknown), PAGE_SIZE_INVALID, PAGE_TOKEN_INVALID.
    public func listProducts(
        _ request: CatalogAPI.ListProductsRequest,
        _ options: CallOptions = .none
    ) async throws -> CatalogAPI.ListProductsResponse {
        try await channel.unary(CatalogMethods.listProducts, request, options)
    }

    /// A business's active products that have all the words of the query, or words that begin so, best match
    /// first: a word in the title counts more than one in the brand, the category or the options, and that
    /// more than one in the description; whole words count more than beginnings.
    ///
    /// Upper and lower case and accents make no difference. Words of one letter are left out, but a Chinese
    /// or Japanese character is a word. It costs the same however many other businesses there are, and is
    /// bounded: of a query whose every word is in more than 2,000 products of the business, 2,000 products
    /// with its rarest word are looked through, those with it in the title first. Refused: ID_MALFORMED,
    /// TEXT_INVALID (`query`), QUERY_INVALID (no word of two letters, or more than eight words),
    /// PAGE_SIZE_INVALID, PAGE_TOKEN_INVALID.
    public func searchProducts(
        _ request: CatalogAPI.SearchProductsRequest,
        _ options: CallOptions = .none
    ) async throws -> CatalogAPI.SearchProductsResponse {
        try await channel.unary(CatalogMethods.searchProducts, request, options)
    }

    /// Adds to the stock of a product or of one of its variants, or takes from it.
    ///
    /// The caller names the adjustment: the same id and content answers as before. Refused: ID_MALFORMED,
    /// PRODUCT_NOT_FOUND, VARIANT_NOT_FOUND (also when a product with variants is adjusted without one),
    /// ID_REUSED, DELTA_INVALID, TEXT_INVALID (`note`), STOCK_TOO_LOW (more than is free to take),
    /// STOCK_TOO_HIGH (more than 1,000,000,000 received in all).
    public func adjustStock(
        _ request: CatalogAPI.AdjustStockRequest,
        _ options: CallOptions = .none
    ) async throws -> CatalogAPI.AdjustStockResponse {
        try await channel.unary(CatalogMethods.adjustStock, request, options)
    }
}
