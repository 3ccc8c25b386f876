import RPC
import Requests
import Values

// What the catalogue refuses; each is declared here whole.
extension Refusal {
    static func productIDMalformed(_ field: String) -> Self {
        invalid("ID_MALFORMED", field, rule: ProductID.rule)
    }

    /// A rule of the product's own that no shared word is for.
    static func productInvalid(
        _ field: String, rule: String, current: String = "", remedy: String = ""
    ) -> Self {
        invalid("PRODUCT_INVALID", field, rule: rule, current: current, remedy: remedy)
    }

    static func collectionInvalid(_ field: String, rule: String) -> Self {
        invalid("COLLECTION_INVALID", field, rule: rule)
    }

    static func variantCurrencyMixed(_ field: String, _ found: Currency, of product: Currency) -> Self {
        Self(
            .invalidArgument, "CURRENCY_MIXED", "The product is priced in \(product), \(field) in \(found).",
            RefusalDetail(
                field: field, rule: "all prices of a product in one currency", limit: product.code,
                current: found.code))
    }

    static func linkInvalid(_ field: String) -> Self {
        let rule = "an http or https address of up to \(ProductContent.linkBytesMax) characters"
        return invalid("LINK_INVALID", field, rule: rule)
    }

    static func currencyChanged(from currency: Currency) -> Self {
        Self(
            .failedPrecondition, "CURRENCY_CHANGED",
            "The product is priced in \(currency) and keeps its currency.",
            RefusalDetail(
                field: "product.price.currency", rule: "a product keeps its currency", current: currency.code,
                remedy: "Put it under a new id."))
    }

    static let tooManyProducts = Self(
        .resourceExhausted, "TOO_MANY_PRODUCTS",
        "A business has at most \(Product.perBusinessMax) products.",
        RefusalDetail(rule: "products a business has", limit: "\(Product.perBusinessMax)"))

    static func tooManyVariants(_ count: Int, limit: Int) -> Self {
        Self(
            .resourceExhausted, "TOO_MANY_VARIANTS", "A product has at most \(limit) variants.",
            RefusalDetail(
                field: "product.variants",
                rule: "\(Variant.perProductMax) at once, \(Variant.everMax) with those archived",
                limit: "\(limit)", current: "\(count)"))
    }

    static let tooManyRows = Self(
        .resourceExhausted, "TOO_MANY_ROWS",
        "An import has at most \(Catalog.importRowsMax) rows; those before are written.",
        RefusalDetail(
            rule: "rows of one import", limit: "\(Catalog.importRowsMax)",
            remedy: "Send the rest in another call."))

    static func productNotFound(_ id: String, field: String = "product_id") -> Self {
        Self(
            .notFound, "PRODUCT_NOT_FOUND", "The business has no product \"\(id.prefix(100))\".",
            RefusalDetail(field: field, current: String(id.prefix(100))))
    }

    static func queryInvalid(rule: String, current: String) -> Self {
        Self(
            .invalidArgument, "QUERY_INVALID", "query has to have \(rule).",
            RefusalDetail(field: "query", rule: rule, current: current))
    }

    static func collectionNotFound(_ id: String, field: String) -> Self {
        Self(
            .notFound, "COLLECTION_NOT_FOUND", "The business has no collection \"\(id)\".",
            RefusalDetail(
                field: field, rule: "one of the business's collections", current: id,
                remedy: "Write it with PutCollection first."))
    }

    static let tooManyCollections = Self(
        .resourceExhausted, "TOO_MANY_COLLECTIONS",
        "A business has at most \(ProductCollection.perBusinessMax) collections.",
        RefusalDetail(rule: "collections a business has", limit: "\(ProductCollection.perBusinessMax)"))
}
