import Contracts
import Storage
import Values

typealias ConversationID = ID<Conversation>

/// What one person and one business have to say to each other; it exists from its first message on.
struct Conversation: Hashable, Sendable {
    let id: ConversationID
    let account: AccountID
    let business: BusinessID
    let customer: CustomerID

    func concerns(_ participant: Participant) -> Bool {
        switch participant {
        case .person(let account): account == self.account
        case .business(let business): business == self.business
        }
    }
}

// MARK: - Stored in `conversations`

extension Conversation {
    /// The participant's own conversation: to anyone else it does not exist.
    static func get(
        _ id: ConversationID, of participant: Participant, in db: Connection
    ) throws -> Conversation {
        let row = try db.row(
            "SELECT id, account_id, business_id, customer_id FROM conversations WHERE id = \(id)")
        guard let conversation = try row.map(Conversation.init(row:)), conversation.concerns(participant)
        else {
            throw MessagingError.conversationNotFound(id)
        }
        return conversation
    }

    /// The conversation of the two, nil before their first word.
    static func find(
        _ account: AccountID, with business: BusinessID, in db: Connection
    ) throws -> Conversation? {
        try db.row(
            """
            SELECT id, account_id, business_id, customer_id FROM conversations
            WHERE account_id = \(account) AND business_id = \(business)
            """
        ).map(Conversation.init(row:))
    }

    /// The conversation of the two, opened if it is their first word.
    ///
    /// Its first message must follow in the same transaction.
    static func open(
        _ account: AccountID, with business: BusinessID, as customer: CustomerID, in db: Connection
    ) throws -> Conversation {
        if let known = try find(account, with: business, in: db) { return known }
        let conversation = Conversation(
            id: ConversationID(timeOrdered: "cnv", now: db.now), account: account, business: business,
            customer: customer)
        try db.run(
            """
            INSERT INTO conversations
                (id, account_id, business_id, customer_id, last_sequence, last_cursor, opened_at)
            VALUES (\(conversation.id), \(account), \(business), \(customer), 0, 0, \(db.now))
            """)
        return conversation
    }

    init(row: Row) throws {
        id = try row["id"]
        account = try row["account_id"]
        business = try row["business_id"]
        customer = try row["customer_id"]
    }
}

// MARK: - A page of them, each with its newest message

extension Conversation {
    /// The participant's conversations whose newest message came before `cursor`, newest first, in one query.
    static func page(
        of participant: Participant, before cursor: Int64, limit: Int, in db: Connection
    ) throws -> [(conversation: Conversation, newest: Message)] {
        let rows =
            switch participant {
            case .person(let account):
                try db.rows(
                    """
                    SELECT m.*, c.customer_id
                    FROM conversations c JOIN messages m ON m.cursor = c.last_cursor
                    WHERE c.account_id = \(account) AND c.last_cursor < \(cursor)
                    ORDER BY c.last_cursor DESC LIMIT \(limit)
                    """)
            case .business(let business):
                try db.rows(
                    """
                    SELECT m.*, c.customer_id
                    FROM conversations c JOIN messages m ON m.cursor = c.last_cursor
                    WHERE c.business_id = \(business) AND c.last_cursor < \(cursor)
                    ORDER BY c.last_cursor DESC LIMIT \(limit)
                    """)
            }
        return try rows.map { row in
            let conversation = Conversation(
                id: try row["conversation_id"], account: try row["account_id"],
                business: try row["business_id"], customer: try row["customer_id"])
            return (conversation, try Message(row: row))
        }
    }
}
