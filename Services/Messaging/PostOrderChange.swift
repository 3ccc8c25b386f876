import Contracts
import Storage
import Values

extension Messenger {
    /// Tells both sides what became of an order: its card when it is paid, then one status for each state
    /// they should see.
    ///
    /// Each post has an id made of the order's and the state's, so an event that is offered again changes
    /// nothing. An order that was never paid has no card, and then no status either.
    static func postOrderChange(_ change: OrdersAPI.OrderChanged, at time: Timestamp, in db: Connection)
        throws
    {
        let order = change.order ?? OrdersAPI.Order()
        guard let state = order.state.shownAs else { return }
        let content = order.state == .paid ? order.card : order.status
        let draft = Message.Draft(
            id: "order:\(order.id):\(state)", sender: .system, time: time, content: content)

        if let conversation = try OrderPlace.conversation(of: order.id, in: db) {
            _ = try Message.post(draft, to: conversation, in: db)
        } else if order.state == .paid {
            let conversation = try Conversation.open(
                AccountID(order.buyerAccountID), with: BusinessID(order.businessID),
                as: CustomerID(order.customerID), in: db)
            _ = try Message.post(draft, to: conversation, in: db)
            try OrderPlace.insert(order.id, in: conversation, in: db)
            try postWaitingRefunds(of: order.id, to: conversation, in: db)
        }
    }
}

extension OrdersAPI.OrderState {
    /// The word for a state in a message's id; nil for states that pass by themselves or show nothing.
    fileprivate var shownAs: String? {
        switch self {
        case .paid: "paid"
        case .accepted: "accepted"
        case .shipped: "shipped"
        case .completed: "completed"
        case .cancelled: "cancelled"
        case .unspecified, .awaitingPayment, .accepting, .cancelling, .unrecognized: nil
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
