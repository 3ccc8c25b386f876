import RPC
import Values

/// Why the catalogue says no.
enum CatalogError: RefusalError, Equatable {
    case productInvalid(_ field: String, rule: String)
    case currencyChanged(from: Currency)
    case tooManyProducts
    case tooManyRows
    case productNotFound(String)
    case queryInvalid
    case adjustmentIDMalformed
    case noteInvalid
    case deltaInvalid(Int64)
    case stockTooLow(delta: Int64, available: Int64)
    case idReused(field: String)

    var code: RPCCode {
        switch self {
        case .productInvalid, .queryInvalid, .adjustmentIDMalformed, .noteInvalid, .deltaInvalid:
            .invalidArgument
        case .tooManyRows: .outOfRange
        case .productNotFound: .notFound
        case .currencyChanged, .tooManyProducts, .stockTooLow: .failedPrecondition
        case .idReused: .alreadyExists
        }
    }

    var reason: String {
        switch self {
        case .productInvalid: "PRODUCT_INVALID"
        case .currencyChanged: "CURRENCY_CHANGED"
        case .tooManyProducts: "TOO_MANY_PRODUCTS"
        case .tooManyRows: "TOO_MANY_ROWS"
        case .productNotFound: "PRODUCT_NOT_FOUND"
        case .queryInvalid: "QUERY_INVALID"
        case .adjustmentIDMalformed: "ID_MALFORMED"
        case .noteInvalid: "NOTE_INVALID"
        case .deltaInvalid: "DELTA_INVALID"
        case .stockTooLow: "STOCK_TOO_LOW"
        case .idReused: "ID_REUSED"
        }
    }

    var message: String {
        switch self {
        case .productInvalid(let field, let rule): "\(field) must be \(rule)."
        case .currencyChanged(let currency): "The product is priced in \(currency) and keeps its currency."
        case .tooManyProducts: "A business has at most \(Product.perBusinessMax) products."
        case .tooManyRows: "An import has at most \(Catalog.importRowsMax) rows; those before are written."
        case .productNotFound(let id): "The business has no product \"\(id.prefix(100))\"."
        case .queryInvalid: "query must be \(Catalog.queryLengths)."
        case .adjustmentIDMalformed: "adjustment_id must be \(Catalog.adjustmentIDRule)."
        case .noteInvalid: "note must be \(Catalog.adjustmentNoteLengths)."
        case .deltaInvalid(let delta): "delta is \(delta), but must be \(Catalog.deltaRule)."
        case .stockTooLow(let delta, let available):
            "\(delta.magnitude) cannot be taken: only \(available) of the product are free."
        case .idReused(let field): "The adjustment was made before with another \(field)."
        }
    }

    var detail: RefusalDetail {
        switch self {
        case .productInvalid(let field, let rule): RefusalDetail(field: field, rule: rule)
        case .currencyChanged(let currency):
            RefusalDetail(
                field: "product.price.currency", rule: "a product keeps its currency", current: currency.code,
                remedy: "Put it under a new id.")
        case .tooManyProducts:
            RefusalDetail(rule: "products a business has", limit: "\(Product.perBusinessMax)")
        case .tooManyRows:
            RefusalDetail(
                rule: "rows of one import", limit: "\(Catalog.importRowsMax)",
                remedy: "Send the rest in another call.")
        case .productNotFound: RefusalDetail(field: "product_id")
        case .queryInvalid: RefusalDetail(field: "query", rule: "\(Catalog.queryLengths)")
        case .adjustmentIDMalformed:
            RefusalDetail(field: "adjustment_id", rule: Catalog.adjustmentIDRule)
        case .noteInvalid: RefusalDetail(field: "note", rule: "\(Catalog.adjustmentNoteLengths)")
        case .deltaInvalid(let delta):
            RefusalDetail(field: "delta", rule: Catalog.deltaRule, current: "\(delta)")
        case .stockTooLow(_, let available):
            RefusalDetail(
                field: "delta", rule: "no more than is free to take", limit: "\(available)",
                current: "\(available)")
        case .idReused(let field):
            RefusalDetail(
                field: field, rule: "the same id means the same content", remedy: "Choose a new id.")
        }
    }
}
