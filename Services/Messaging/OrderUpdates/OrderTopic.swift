import Contracts
import Storage
import Values

typealias OrderID = ID<OrderTopic>

/// What a message of the platform is about: one change of one order.
///
/// Its message id is made of these, so that each change is told once, whatever is repeated or replayed.
struct OrderTopic: Hashable, Sendable {
    enum Change: String, SQLConvertible, Sendable {
        case card, accepted, packed, shipped, delivered, completed, cancelled, returned, refunded
    }

    let order: OrderID
    let change: Change
    /// The shipment's or the refund's id; empty where the change is of the whole order.
    var part = ""

    /// `ord_1:card`, `ord_1:shipped:parcel-1`.
    var messageID: String { "\(order):\(change.rawValue)" + (part.isEmpty ? "" : ":\(part)") }
}
