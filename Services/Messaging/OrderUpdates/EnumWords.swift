import Contracts

/// The words under which values of the contract's enums are stored.
///
/// Once used, a word keeps its meaning for ever, however the contract's names and numbers change. A value
/// that this program does not know is stored and read as unspecified.
struct EnumWords<Value: ContractEnum>: Sendable {
    private let words: [Value: String]
    private let values: [String: Value]

    fileprivate init(_ pairs: [(Value, String)]) {
        words = Dictionary(uniqueKeysWithValues: pairs)
        values = Dictionary(uniqueKeysWithValues: pairs.map { ($1, $0) })
    }

    subscript(value: Value) -> String { words[value] ?? "" }
    subscript(word: String) -> Value { values[word] ?? Value(rawValue: 0) }
}

/// The words of an order's states and changes.
enum OrderWords {
    static let state = EnumWords<OrdersAPI.OrderState>([
        (.placed, "placed"), (.accepted, "accepted"), (.completed, "completed"), (.cancelled, "cancelled"),
    ])

    static let payment = EnumWords<OrdersAPI.PaymentState>([
        (.awaiting, "awaiting"), (.authorised, "authorised"), (.captured, "captured"),
        (.partlyRefunded, "partly_refunded"), (.refunded, "refunded"), (.voided, "voided"),
        (.refused, "refused"),
    ])

    static let fulfilment = EnumWords<OrdersAPI.FulfilmentState>([
        (.none, "none"), (.packed, "packed"), (.partlyShipped, "partly_shipped"), (.shipped, "shipped"),
        (.delivered, "delivered"), (.returned, "returned"),
    ])

    static let endReason = EnumWords<OrdersAPI.EndReason>([
        (.paymentRefused, "payment_refused"), (.cancelledByBuyer, "cancelled_by_buyer"),
        (.declinedByBusiness, "declined_by_business"), (.unanswered, "unanswered"),
        (.paymentTimedOut, "payment_timed_out"), (.notShipped, "not_shipped"),
    ])

    static let change = EnumWords<OrdersAPI.OrderChange>([
        (.placed, "placed"), (.authorised, "authorised"), (.accepted, "accepted"), (.packed, "packed"),
        (.shipped, "shipped"), (.delivered, "delivered"), (.completed, "completed"),
        (.cancelled, "cancelled"), (.refunded, "refunded"), (.returned, "returned"), (.captured, "captured"),
        (.refundRefused, "refund_refused"),
    ])
}
