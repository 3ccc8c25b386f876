import RPC
import Values

/// Why the orders service says no.
enum OrdersError: RefusalError, Equatable {
    case orderIDInvalid
    case approvalIDMalformed
    case linesInvalid(field: String, rule: String, current: String)
    case quantityInvalid(line: Int, Int64)
    case noteInvalid
    case reasonInvalid
    case trackingInvalid(field: String, TextLength)
    case currenciesMixed(line: Int, Currency, Currency)
    case totalTooLarge(Currency)
    case productNotFound(line: Int, String)
    case priceChanged(line: Int, from: Money, to: Money)
    case outOfStock(line: Int, wanted: Int64, available: Int64)
    /// `field` is nil when the id is another buyer's.
    case idReused(field: String?)
    case paymentRefused(String)
    case paymentsUnavailable(Order.State)
    case accountsUnavailable(String)
    case orderNotFound(String)
    case orderState(Order.State, needed: Order.State)
    case trackingDiffers(String)

    var code: RPCCode {
        switch self {
        case .orderIDInvalid, .approvalIDMalformed, .linesInvalid, .quantityInvalid, .noteInvalid,
            .reasonInvalid, .trackingInvalid, .currenciesMixed, .totalTooLarge:
            .invalidArgument
        case .productNotFound, .orderNotFound: .notFound
        case .idReused: .alreadyExists
        case .priceChanged, .outOfStock, .paymentRefused, .orderState, .trackingDiffers: .failedPrecondition
        case .paymentsUnavailable, .accountsUnavailable: .unavailable
        }
    }

    var reason: String {
        switch self {
        case .orderIDInvalid: "ORDER_ID_INVALID"
        case .approvalIDMalformed: "ID_MALFORMED"
        case .linesInvalid: "LINES_INVALID"
        case .quantityInvalid: "QUANTITY_INVALID"
        case .noteInvalid: "NOTE_INVALID"
        case .reasonInvalid: "REASON_INVALID"
        case .trackingInvalid: "TRACKING_INVALID"
        case .currenciesMixed: "CURRENCIES_MIXED"
        case .totalTooLarge: "TOTAL_TOO_LARGE"
        case .productNotFound: "PRODUCT_NOT_FOUND"
        case .priceChanged: "PRICE_CHANGED"
        case .outOfStock: "OUT_OF_STOCK"
        case .idReused: "ID_REUSED"
        case .paymentRefused: "PAYMENT_REFUSED"
        case .paymentsUnavailable: "PAYMENTS_UNAVAILABLE"
        case .accountsUnavailable: "ACCOUNTS_UNAVAILABLE"
        case .orderNotFound: "ORDER_NOT_FOUND"
        case .orderState: "ORDER_STATE"
        case .trackingDiffers: "TRACKING_DIFFERS"
        }
    }
}

// MARK: - In words

extension OrdersError {
    static let idRule = "1 to 64 of letters, digits and ._:-, starting with a letter or digit"

    var message: String {
        switch self {
        case .orderIDInvalid: "order_id must be \(Self.idRule)."
        case .approvalIDMalformed: "approval_id must be \(Self.idRule)."
        case .linesInvalid(let field, let rule, _): "\(field) breaks the rule: \(rule)."
        case .quantityInvalid(let line, let quantity):
            "lines[\(line)].quantity is \(quantity), but must be 1 to 1000."
        case .noteInvalid: "note must be \(Cart.noteLengths)."
        case .reasonInvalid: "reason must be \(Orders.endNoteLengths)."
        case .trackingInvalid(let field, let rule): "\(field) must be \(rule)."
        case .currenciesMixed(let line, let other, let currency):
            "lines[\(line)] is priced in \(other) and the lines before in \(currency)."
        case .totalTooLarge(let currency):
            "The total must not exceed \(Money(Cart.totalMinorMax, currency))."
        case .productNotFound(let line, let id):
            "lines[\(line)]: the business has no product \"\(id.prefix(100))\"."
        case .priceChanged(let line, let old, let new): "lines[\(line)] costs \(new) now, not \(old)."
        case .outOfStock(let line, let wanted, let available):
            "lines[\(line)] asks for \(wanted), but only \(available) can be ordered."
        case .idReused(nil): "order_id is taken; choose another."
        case .idReused(let field?): "The order was placed before with another \(field)."
        case .paymentRefused(let reason): "Payments refused to hold the money: \(reason)."
        case .paymentsUnavailable(let state):
            "Payments cannot be reached; the order is \(state.rawValue) and goes on by itself once it can."
        case .accountsUnavailable: "Accounts cannot be reached; nothing was done."
        case .orderNotFound(let id): "You have no order \"\(id.prefix(64))\"."
        case .orderState(let state, let needed):
            "The order is \(state.rawValue); this needs one that is \(needed.rawValue) and not expired."
        case .trackingDiffers(let number): "The order was shipped under the tracking number \(number)."
        }
    }

    var detail: RefusalDetail {
        switch self {
        case .orderIDInvalid: RefusalDetail(field: "order_id", rule: Self.idRule)
        case .approvalIDMalformed: RefusalDetail(field: "approval_id", rule: Self.idRule)
        case .linesInvalid(let field, let rule, let current):
            RefusalDetail(field: field, rule: rule, current: current)
        case .quantityInvalid(let line, let quantity):
            RefusalDetail(
                field: "lines[\(line)].quantity", rule: "1 to 1000", limit: "1000", current: "\(quantity)")
        case .noteInvalid: RefusalDetail(field: "note", rule: "\(Cart.noteLengths)", limit: "500")
        case .reasonInvalid: RefusalDetail(field: "reason", rule: "\(Orders.endNoteLengths)", limit: "500")
        case .trackingInvalid(let field, let rule):
            RefusalDetail(field: field, rule: "\(rule)", limit: "\(rule.lengths.upperBound)")
        case .currenciesMixed(let line, let other, _):
            RefusalDetail(
                field: "lines[\(line)].price", rule: "all lines in one currency", current: other.code,
                remedy: "Place one order for each currency.")
        case .totalTooLarge(let currency):
            RefusalDetail(
                field: "lines", rule: "the total of an order",
                limit: "\(Money(Cart.totalMinorMax, currency))", remedy: "Place several orders.")
        case .productNotFound(let line, _): RefusalDetail(field: "lines[\(line)].product_id")
        case .priceChanged(let line, _, let new):
            RefusalDetail(
                field: "lines[\(line)].price", rule: "the price of this moment", current: "\(new)",
                remedy: "Show the buyer the new price and place the order with it.")
        case .outOfStock(let line, _, let available):
            RefusalDetail(
                field: "lines[\(line)].quantity", rule: "no more than can be ordered", limit: "\(available)",
                current: "\(available)", remedy: "Order fewer, or wait until there are more.")
        case .idReused(let field):
            RefusalDetail(
                field: field ?? "order_id", rule: "the same id means the same order",
                remedy: "Choose a new order id.")
        case .paymentRefused(let reason):
            RefusalDetail(
                rule: reason,
                remedy: "The order is cancelled; put that right and place a new one, under a new id.")
        case .paymentsUnavailable(let state):
            RefusalDetail(
                current: state.rawValue, remedy: "Repeat the call to learn how it ended.")
        case .accountsUnavailable(let reason):
            RefusalDetail(current: reason, remedy: "Repeat the call in a moment.")
        case .orderNotFound: RefusalDetail(field: "order_id")
        case .orderState(let state, let needed):
            RefusalDetail(
                field: "order_id", rule: "an order that is \(needed.rawValue)", current: state.rawValue)
        case .trackingDiffers(let number):
            RefusalDetail(field: "tracking.number", rule: "an order is shipped once", current: number)
        }
    }
}
