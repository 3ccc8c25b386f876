// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// What answers `souk.catalog.v1.Catalog`: a function for each method.
public protocol CatalogService: RPCService {
    /// Writes a product of the caller's business: new, or in place of the one with the same id.
    ///
    /// The same content changes nothing. It never touches stock of a product that exists. Refused:
    /// PRODUCT_INVALID naming the field, CURRENCY_CHANGED (a product keeps its currency), TOO_MANY_PRODUCTS
    /// (100,000 a business).
    func putProduct(
        _ request: CatalogAPI.PutProductRequest,
        _ call: Call
    ) async throws -> CatalogAPI.PutProductResponse

    /// Writes many products: one message a row.
    ///
    /// Good rows go in although others are refused; each refused row is named by the line the caller gave.
    /// Repeating it changes nothing more. Refused: TOO_MANY_ROWS (more than 100,000 a call; the rows before
    /// are written). Each row is refused for the reasons of PutProduct.
    func importProducts(
        _ requests: RequestStream<CatalogAPI.ImportProductsRequest>,
        _ call: Call
    ) async throws -> CatalogAPI.ImportProductsResponse

    /// One product with its price and stock of this moment.
    ///
    /// Refused: PRODUCT_NOT_FOUND.
    func getProduct(
        _ request: CatalogAPI.GetProductRequest,
        _ call: Call
    ) async throws -> CatalogAPI.GetProductResponse

    /// A business's products by id, a page at a time.
    ///
    /// Refused: PAGE_SIZE_INVALID, PAGE_TOKEN_INVALID.
    func listProducts(
        _ request: CatalogAPI.ListProductsRequest,
        _ call: Call
    ) async throws -> CatalogAPI.ListProductsResponse

    /// A business's products whose title, brand or description has all the words, or words that begin so;
    /// best match first.
    ///
    /// Refused: QUERY_INVALID (1 to 200 characters), PAGE_SIZE_INVALID, PAGE_TOKEN_INVALID.
    func searchProducts(
        _ request: CatalogAPI.SearchProductsRequest,
        _ call: Call
    ) async throws -> CatalogAPI.SearchProductsResponse

    /// Adds to a product's stock or takes from it.
    ///
    /// The caller names the adjustment: the same id and content answers as before. Refused:
    /// PRODUCT_NOT_FOUND, ID_MALFORMED (`adjustment_id`), ID_REUSED, DELTA_INVALID, NOTE_INVALID,
    /// STOCK_TOO_LOW (more than is free to take).
    func adjustStock(
        _ request: CatalogAPI.AdjustStockRequest,
        _ call: Call
    ) async throws -> CatalogAPI.AdjustStockResponse
}

extension CatalogService {
    public var methods: [MethodHandler] { CatalogMethods.handlers(for: self) }
}

extension CatalogMethods {
    /// For a type that answers several services: its `methods` are the sum of theirs.
    public static func handlers(for service: some CatalogService) -> [MethodHandler] {
        [
            .unary(putProduct, service.putProduct),
            .clientStreaming(importProducts, service.importProducts),
            .unary(getProduct, service.getProduct),
            .unary(listProducts, service.listProducts),
            .unary(searchProducts, service.searchProducts),
            .unary(adjustStock, service.adjustStock),
        ]
    }
}
