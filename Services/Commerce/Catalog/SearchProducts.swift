import Contracts
import RPC
import Storage
import Values

extension Catalog {
    static let queryLengths = TextLength(1...200)

    /// A business's products that have all the words, or words that begin so; best match first.
    ///
    /// What the query says is only ever words: quotes, operators and stars in it mean nothing.
    func searchProducts(
        _ request: CatalogAPI.SearchProductsRequest, _ call: Call
    ) async throws -> CatalogAPI.SearchProductsResponse {
        guard Self.queryLengths.allows(request.query) else { throw CatalogError.queryInvalid }
        let page = try Page(
            size: request.pageSize, token: request.pageToken,
            of: "products of \(request.businessID) with \(request.query)")
        let offset = page.position.flatMap { Int($0) } ?? 0
        guard let business = try? BusinessID(request.businessID),
            let match = SearchTerms(request.query)?.match(in: business)
        else { return CatalogAPI.SearchProductsResponse() }
        let found = try await database.read { db in
            try Product.search(match, offset: offset, limit: page.limit, in: db)
        }
        let (products, next) = page.paginate(found) { _, index in "\(offset + index + 1)" }
        return CatalogAPI.SearchProductsResponse(products: products.map(\.message), nextPageToken: next)
    }
}

/// The words of a query: runs of letters, digits and their marks.
///
/// Nothing else of it reaches the index.
private struct SearchTerms {
    private let words: [String]

    init?(_ query: String) {
        words = query.unicodeScalars
            .split { !Self.isPartOfWord($0) }
            .map { String(String.UnicodeScalarView($0)) }
        if words.isEmpty { return nil }
    }

    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
            true
        default: false
        }
    }

    /// The query in FTS5's own language: each word a quoted prefix, within the one business.
    func match(in business: BusinessID) -> String {
        let shop = business.text.utf8.map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
        let prefixes = words.map { "\"\($0)\"*" }.joined(separator: " AND ")
        return "shop_word : \"b\(shop.joined())\" AND {title brand description} : (\(prefixes))"
    }
}

extension Product {
    /// A title counts ten times as much as a description, a brand five times.
    fileprivate static func search(
        _ match: String, offset: Int, limit: Int, in db: Connection
    ) throws -> [Product] {
        let rows = try db.rows(
            """
            SELECT products.* FROM product_words JOIN products ON products.number = product_words.rowid
            WHERE product_words MATCH \(match)
            ORDER BY bm25(product_words, 0.0, 10.0, 5.0, 1.0), products.number
            LIMIT \(limit) OFFSET \(offset)
            """)
        return try rows.map(Product.init(row:))
    }
}
