import Contracts
import Storage
import Values

extension Messaging {
    /// Tells both sides what became of an order: its card when it is paid, then one status for each state
    /// they should see.
    ///
    /// Each post has an id made of the order's and the state's, so an event that is offered again changes
    /// nothing. An order that was never paid has no card, and then no status either. If the event of its
    /// payment was put aside, the next one that says it was paid brings the card.
    static func postOrderChange(
        _ change: OrdersAPI.OrderChanged, at time: Timestamp, in db: Connection
    ) throws {
        let order = change.order ?? OrdersAPI.Order()
        let id = try OrderID(order.id)
        let known = try OrderConversation.conversation(of: id, in: db)
        guard let conversation = try known ?? place(order, id, at: time, in: db) else { return }
        guard let state = order.state.shownAfterPaid else { return }
        let status = Message.Draft(
            id: "order:\(id):\(state)", sender: .system, time: time, content: order.status)
        _ = try Message.post(status, to: conversation, in: db)
    }

    /// Finds a paid order its conversation, and puts the card there; nil for an order that is not paid.
    private static func place(
        _ order: OrdersAPI.Order, _ id: OrderID, at time: Timestamp, in db: Connection
    ) throws -> Conversation? {
        guard order.state.isPaid else { return nil }
        let conversation = try Conversation.open(
            AccountID(order.buyerAccountID), with: BusinessID(order.businessID),
            as: CustomerID(order.customerID), in: db)
        let card = Message.Draft(id: "order:\(id):paid", sender: .system, time: time, content: order.card)
        _ = try Message.post(card, to: conversation, in: db)
        try OrderConversation.insert(id, in: conversation, in: db)
        try postWaitingRefunds(of: id, to: conversation, in: db)
        return conversation
    }
}

extension OrdersAPI.OrderState {
    /// Whether an order in this state has certainly been paid.
    fileprivate var isPaid: Bool {
        switch self {
        case .paid, .accepting, .accepted, .shipped, .completed: true
        case .unspecified, .awaitingPayment, .cancelling, .cancelled, .unrecognized: false
        }
    }

    /// The word for a state in its status message's id; nil for those that have none.
    fileprivate var shownAfterPaid: String? {
        switch self {
        case .accepted: "accepted"
        case .shipped: "shipped"
        case .completed: "completed"
        case .cancelled: "cancelled"
        case .unspecified, .awaitingPayment, .paid, .accepting, .cancelling, .unrecognized: nil
        }
    }
}

extension OrdersAPI.Order {
    fileprivate var card: Message.Content {
        .orderCard(MessagingAPI.OrderCard(orderID: id, lines: lines, total: total, note: note))
    }

    fileprivate var status: Message.Content {
        .orderStatus(
            MessagingAPI.OrderStatus(
                orderID: id, state: state, endReason: endReason, endNote: endNote, tracking: tracking))
    }
}
