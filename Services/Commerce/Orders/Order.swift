import Values

typealias OrderID = ID<Order>
/// Names the approval a buyer gave payments for one order.
typealias ApprovalID = ID<Approval>
enum Approval {}

/// Goods that a person buys from a business, and how far that has come.
///
/// A copy is true as long as the stored order is in the same state: an order is never twice in one, and
/// nothing else of what is here ever changes.
struct Order: Hashable, Sendable {
    let id: OrderID
    let business: BusinessID
    /// The buyer, as the business knows them.
    let customer: CustomerID
    /// The buyer; a business is never told.
    let buyer: AccountID
    let lines: [OrderLine]
    let total: Money
    let approval: ApprovalID
    let note: String
    let placedAt: Timestamp
    private(set) var state: State
    private(set) var end: End?
    private(set) var tracking: Tracking?
    private(set) var updatedAt: Timestamp
    /// When it ends by itself; while it awaits payment or the business's answer.
    private(set) var expiresAt: Timestamp?

    enum State: String, CaseIterable {
        case awaitingPayment = "awaiting_payment"
        case paid, accepting, accepted, shipped, completed, cancelling, cancelled

        /// Where an order may go from here; there is no way back.
        var next: Set<State> {
            switch self {
            case .awaitingPayment: [.paid, .cancelling, .cancelled]
            case .paid: [.accepting, .cancelling]
            case .accepting: [.accepted]
            case .accepted: [.shipped]
            case .shipped: [.completed]
            case .cancelling: [.cancelled]
            case .completed, .cancelled: []
            }
        }

        /// Whether payments has to be asked to get it out of this state.
        var waitsForPayments: Bool {
            switch self {
            case .awaitingPayment, .accepting, .cancelling: true
            case .paid, .accepted, .shipped, .completed, .cancelled: false
            }
        }
    }

    /// Why an order is not fulfilled, and what was said about it.
    struct End: Hashable, Sendable {
        let reason: Reason
        var note = ""

        enum Reason: String, CaseIterable {
            case paymentRefused = "payment_refused"
            case cancelledByBuyer = "cancelled_by_buyer"
            case declinedByBusiness = "declined_by_business"
            case unanswered
            case paymentTimedOut = "payment_timed_out"
        }
    }

    struct Tracking: Hashable, Sendable {
        let carrier: String
        let number: String
    }

    func isExpired(at now: Timestamp) -> Bool {
        expiresAt.map { $0 <= now } ?? false
    }
}

extension Order {
    /// This order one state on.
    ///
    /// What is not said stays, but for the expiry, which ends with its state.
    func after(
        _ next: State, at now: Timestamp, end: End? = nil, tracking: Tracking? = nil,
        expiresAt: Timestamp? = nil
    ) -> Order {
        precondition(state.next.contains(next), "an order cannot go from \(state) to \(next)")
        var order = self
        order.state = next
        order.end = end ?? self.end
        order.tracking = tracking ?? self.tracking
        order.updatedAt = now
        order.expiresAt = expiresAt
        return order
    }
}

/// One product of an order, as it was when the order was placed.
struct OrderLine: Hashable, Sendable {
    let product: ProductID
    let title: String
    let quantity: Int64
    /// For one piece.
    let price: Money
}
