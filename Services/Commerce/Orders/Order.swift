import Storage
import Values

typealias OrderID = ID<Order>
/// The buyer's own id of the request that places an order; unique for that buyer alone.
typealias RequestID = ID<Cart>

/// Goods that a person buys from a business, and how far that has come.
///
/// A copy is true as long as the stored order has the same `sequence`, which rises with every change.
struct Order: Hashable, Sendable {
    let id: OrderID
    let request: RequestID
    let business: BusinessID
    /// The buyer, as the business knows them.
    let customer: CustomerID
    /// The buyer; a business is never told.
    let buyer: AccountID
    let lines: [OrderLine]
    let totals: Totals
    /// Nil when the business had no delivery options.
    let delivery: Delivery?
    let address: Address?
    /// Empty when none was used.
    let discountCode: String
    /// What the hold is asked with, each time the same.
    let authorisation: Authorisation
    let note: String
    let placedAt: Timestamp
    var state = State.placed
    var payment = PaymentState.awaiting
    var fulfilment = FulfilmentState.notStarted
    var step: Step? = .holding
    /// Nil until the business accepts.
    var captureMode: CaptureMode?
    var captured: Money
    var refunded: Money
    /// Set when the end is decided, which is before the money has gone back.
    var end: End?
    /// When the money was held; the business does not see the order before.
    var authorisedAt: Timestamp?
    var updatedAt: Timestamp
    var expiresAt: Timestamp?
    var sequence: Int64
    /// Why the order is parked; empty when it is not.
    var fault = ""
    /// Oldest first; they are asked for in this order, so that the final one is the last.
    var captures: [Capture] = []
    var shipments: [Shipment] = []
    var refunds: [Refund] = []
}

extension Order {
    enum State: String, CaseIterable, SQLConvertible {
        case placed, accepted, completed, cancelled

        /// Where an order may go from here; there is no way back.
        var next: Set<State> {
            switch self {
            case .placed: [.accepted, .cancelled]
            case .accepted: [.completed, .cancelled]
            case .completed, .cancelled: []
            }
        }
    }

    enum PaymentState: String, CaseIterable, SQLConvertible {
        case awaiting, authorised, captured
        case partlyRefunded = "partly_refunded"
        case refunded, voided, refused

        var next: Set<PaymentState> {
            switch self {
            case .awaiting: [.authorised, .voided, .refused]
            case .authorised: [.captured, .partlyRefunded, .refunded, .voided]
            case .captured: [.partlyRefunded, .refunded]
            case .partlyRefunded: [.refunded]
            case .refunded, .voided, .refused: []
            }
        }
    }

    enum FulfilmentState: String, CaseIterable, SQLConvertible {
        case notStarted = "none"
        case packed
        case partlyShipped = "partly_shipped"
        case shipped, delivered, returned

        var next: Set<FulfilmentState> {
            switch self {
            case .notStarted: [.packed, .partlyShipped, .shipped]
            case .packed: [.partlyShipped, .shipped]
            case .partlyShipped: [.shipped]
            case .shipped: [.delivered, .returned]
            case .delivered: [.returned]
            case .returned: []
            }
        }
    }

    /// Recovery point: the question to payments that has to be answered before anything else happens.
    ///
    /// Clients do not see it. Captures and refunds under way are rows of their own.
    enum Step: String, CaseIterable, SQLConvertible {
        case holding, voiding
    }

    enum CaptureMode: String, CaseIterable, SQLConvertible {
        case whole
        case asShipped = "as_shipped"
    }

    /// Why an order is not fulfilled, and what was said about it.
    struct End: Hashable, Sendable {
        let reason: Reason
        var note = ""

        enum Reason: String, CaseIterable, SQLConvertible {
            case paymentRefused = "payment_refused"
            case cancelledByBuyer = "cancelled_by_buyer"
            case declinedByBusiness = "declined_by_business"
            case unanswered
            case paymentTimedOut = "payment_timed_out"
            case notShipped = "not_shipped"
        }
    }

    /// The delivery option as it was when the order was placed.
    struct Delivery: Hashable, Sendable {
        let option: DeliveryOptionID
        let name: String
    }
}

// MARK: - What is under way

extension Order {
    /// The question that payments has to be asked next, nil when there is none.
    enum Question: Hashable, Sendable {
        case hold, void
        case capture(Capture)
        case refund(Refund)
    }

    var nextQuestion: Question? {
        switch step {
        case .holding: return .hold
        case .voiding: return .void
        case nil: break
        }
        if let capture = captures.first(where: { !$0.isDone }) { return .capture(capture) }
        return refunds.first { $0.state == .pending }.map { .refund($0) }
    }

    /// Whether the order is being ended, or captured whole; nobody else may decide about it then.
    var isBeingDecided: Bool {
        step == .voiding || (captureMode == .whole && captures.contains { !$0.isDone })
    }

    func isExpired(at now: Timestamp) -> Bool {
        expiresAt.map { $0 <= now } ?? false
    }

    /// An order whose money was never held does not exist for its business.
    func isVisible(to party: Party) -> Bool {
        switch party {
        case .person(let account): buyer == account
        case .business(let id): business == id && authorisedAt != nil
        case .customer, .platform, .bank: false
        }
    }

    /// What the payment's state is once nothing is held any more.
    var stateAfterFinalCapture: PaymentState {
        if refunded.isZero { return .captured }
        return refunded == captured ? .refunded : .partlyRefunded
    }

    /// The goods, one entry for each product and variant, in the order of the lines.
    var stockLines: [StockLine] {
        StockLine.combined(
            lines.map { StockLine(product: $0.product, variant: $0.variant, quantity: $0.quantity) })
    }

    /// Some pieces of some lines, one entry for each product and variant.
    func stockLines(of parts: [LineQuantity]) -> [StockLine] {
        StockLine.combined(
            parts.map { part in
                let line = lines[part.line]
                return StockLine(product: line.product, variant: line.variant, quantity: part.quantity)
            })
    }
}
