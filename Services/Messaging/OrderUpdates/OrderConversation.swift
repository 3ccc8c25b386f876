import Contracts
import Storage
import Values

typealias OrderID = ID<OrderConversation>

/// Which conversation an order is spoken of in; known from the moment its card is there.
enum OrderConversation {
    // MARK: - Stored in `orders`

    static func conversation(of order: OrderID, in db: Connection) throws -> Conversation? {
        try db.row(
            """
            SELECT c.id, c.account_id, c.business_id, c.customer_id
            FROM orders o JOIN conversations c ON c.id = o.conversation_id WHERE o.order_id = \(order)
            """
        ).map(Conversation.init(row:))
    }

    static func insert(_ order: OrderID, in conversation: Conversation, in db: Connection) throws {
        try db.run("INSERT INTO orders (order_id, conversation_id) VALUES (\(order), \(conversation.id))")
    }
}
