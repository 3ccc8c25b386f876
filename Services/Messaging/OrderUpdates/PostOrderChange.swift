import Contracts
import RPC
import Storage
import Values

extension Messaging {
    /// Tells both sides what became of an order: its card once the payment is authorised, then each later
    /// change once.
    ///
    /// Each message has an id made of the order's and the change's, so an event that is offered again changes
    /// nothing. An order that was never authorised has no card, and then nothing else either. If the event
    /// that authorised it was put aside, the next one that shows it authorised brings the card.
    static func postOrderChange(
        _ change: OrdersAPI.OrderChanged, at time: Timestamp, in db: Connection
    ) throws {
        guard let order = change.order else { throw IncompleteEvent("order") }
        let id = try OrderID(order.id)
        let buyer = try order.buyer.party(field: "order.buyer")
        let business = try BusinessID(order.businessID)
        guard case .person(let account) = buyer,
            case .customer(let customer, business) = try change.customer.party(field: "customer")
        else { throw IncompleteEvent("its buyer, as a person and as a customer") }

        guard change.change != .placed else { return }
        let card = OrderTopic(order: id, change: .card)
        let known = try Participant.find(buyer, with: .business(business), in: db)
        if let known, try isPosted(card, in: known.conversation, db) {
            return try postUpdate(of: order, change, id, at: time, as: known, in: db)
        }
        guard order.payment.isAuthorised else { return }
        let participant =
            try known
            ?? Conversation.open(
                Conversation.Pair(account, as: customer, of: business), for: buyer, in: db)
        try post(card, .orderCard(OrderCard(order)), at: time, as: participant, in: db)
        guard change.change.told != nil else { return }
        let informed = try Participant.get(participant.conversation, of: buyer, in: db)
        try postUpdate(of: order, change, id, at: time, as: informed, in: db)
    }

    /// Posts what the change itself has to say, if anything.
    private static func postUpdate(
        of order: OrdersAPI.Order, _ change: OrdersAPI.OrderChanged, _ id: OrderID, at time: Timestamp,
        as participant: Participant, in db: Connection
    ) throws {
        guard let told = change.change.told else { return }
        var topic = OrderTopic(order: id, change: told)
        let content: MessageContent
        switch told {
        case .refunded:
            guard let refund = order.refunds.first(where: { $0.id == change.partID }) else {
                throw IncompleteEvent("the refund of its part_id")
            }
            guard refund.state == .done else { return }
            topic.part = refund.id
            content = .refund(try RefundNotice(refund, of: order))
        case .shipped:
            guard let shipment = order.shipments.first(where: { $0.id == change.partID }) else {
                throw IncompleteEvent("the shipment of its part_id")
            }
            topic.part = shipment.id
            content = .orderStatus(OrderStatus(order, after: change.change, shipment: shipment))
        default: content = .orderStatus(OrderStatus(order, after: change.change, shipment: nil))
        }
        if try isPosted(topic, in: participant.conversation, db) { return }
        try post(topic, content, at: time, as: participant, in: db)
    }

    private static func isPosted(
        _ topic: OrderTopic, in conversation: ConversationID, _ db: Connection
    ) throws -> Bool {
        try Message.exists(topic.messageID, by: .platform, in: conversation, in: db)
    }

    private static func post(
        _ topic: OrderTopic, _ content: MessageContent, at time: Timestamp, as participant: Participant,
        in db: Connection
    ) throws {
        let draft = Message.Draft(
            id: topic.messageID, author: .platform, time: time, content: content, topic: topic)
        try Message.insert(draft, as: participant, in: db)
    }
}

extension OrdersAPI.PaymentState {
    /// Whether an order in this state has certainly been authorised.
    fileprivate var isAuthorised: Bool {
        switch self {
        case .authorised, .captured, .partlyRefunded, .refunded: true
        case .unspecified, .awaiting, .voided, .refused, .unrecognized: false
        }
    }
}

extension OrdersAPI.OrderChange {
    /// What both sides are told about; nil where the card says it or nobody needs to know.
    fileprivate var told: OrderTopic.Change? {
        switch self {
        case .accepted: .accepted
        case .packed: .packed
        case .shipped: .shipped
        case .delivered: .delivered
        case .completed: .completed
        case .cancelled: .cancelled
        case .returned: .returned
        case .refunded: .refunded
        case .unspecified, .placed, .authorised, .captured, .refundRefused, .unrecognized: nil
        }
    }
}
