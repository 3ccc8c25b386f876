import Contracts
import Storage
import Values

/// Who wrote a message.
enum Sender: String, SQLConvertible, Sendable {
    case person, business
    /// Souk itself: order cards, statuses, refunds.
    case system

    var answer: MessagingAPI.Sender {
        switch self {
        case .person: .person
        case .business: .business
        case .system: .system
        }
    }
}

/// One thing said in a conversation, with its place among all others.
///
/// It never changes.
struct Message: Sendable {
    typealias Content = MessagingAPI.Message.OneOf_Content

    /// What somebody wants to say, before it has a place.
    struct Draft: Sendable {
        /// Unique within its conversation, whoever wrote it.
        let id: String
        let sender: Sender
        let time: Timestamp
        let content: Content
    }

    /// The most messages read from the file at a time.
    static let pageMax = 100

    let id: String
    let conversation: ConversationID
    let sequence: Int64
    let cursor: Int64
    let sender: Sender
    let time: Timestamp
    let content: Content?

    var answer: MessagingAPI.Message {
        MessagingAPI.Message(
            id: id, conversationID: conversation.text, sequence: sequence, cursor: cursor,
            sender: sender.answer, time: time, content: content)
    }

    /// Whether this is what the draft would have become: then a repeated request is answered with it.
    func isSameRequest(_ draft: Draft) -> Bool {
        sender == draft.sender && content == draft.content
    }
}

// MARK: - Stored in `messages`

extension Message {
    /// Puts a draft at the end of its conversation and gives it the next cursor of all.
    ///
    /// One that is there already, by the same sender and with the same content, is answered as it was first
    /// posted; any other message under its id refuses.
    static func post(_ draft: Draft, to conversation: Conversation, in db: Connection) throws -> Message {
        if let posted = try find(draft.id, in: conversation, in: db) {
            guard posted.isSameRequest(draft) else { throw MessagingError.idReused(draft.id) }
            return posted
        }
        let cursor = try newestCursor(in: db) + 1
        let advanced = try db.row(
            """
            UPDATE conversations SET last_sequence = last_sequence + 1, last_cursor = \(cursor)
            WHERE id = \(conversation.id) RETURNING last_sequence
            """)
        guard let sequence: Int64 = try advanced?["last_sequence"] else {
            throw MessagingError.conversationNotFound(conversation.id)
        }
        let message = Message(
            id: draft.id, conversation: conversation.id, sequence: sequence, cursor: cursor,
            sender: draft.sender, time: draft.time, content: draft.content)
        try message.insert(to: conversation, in: db)
        return message
    }

    /// The cursor of the newest message of all; 0 when there is none.
    static func newestCursor(in db: Connection) throws -> Int64 {
        try db.row("SELECT COALESCE(MAX(cursor), 0) AS newest FROM messages")?["newest"] ?? 0
    }

    static func find(_ id: String, in conversation: Conversation, in db: Connection) throws -> Message? {
        try db.row("SELECT * FROM messages WHERE conversation_id = \(conversation.id) AND id = \(id)")
            .map(Message.init(row:))
    }

    /// A conversation's messages after a sequence number, oldest first.
    static func page(
        of conversation: Conversation, after sequence: Int64, limit: Int, in db: Connection
    ) throws -> [Message] {
        try db.rows(
            """
            SELECT * FROM messages WHERE conversation_id = \(conversation.id) AND sequence > \(sequence)
            ORDER BY sequence LIMIT \(limit)
            """
        ).map(Message.init(row:))
    }

    /// The messages of all of a participant's conversations after a cursor, oldest first.
    static func page(
        for participant: Participant, after cursor: Int64, limit: Int, in db: Connection
    ) throws -> [Message] {
        let rows =
            switch participant {
            case .person(let account):
                try db.rows(
                    """
                    SELECT * FROM messages WHERE account_id = \(account) AND cursor > \(cursor)
                    ORDER BY cursor LIMIT \(limit)
                    """)
            case .business(let business):
                try db.rows(
                    """
                    SELECT * FROM messages WHERE business_id = \(business) AND cursor > \(cursor)
                    ORDER BY cursor LIMIT \(limit)
                    """)
            }
        return try rows.map(Message.init(row:))
    }

    private func insert(to conversation: Conversation, in db: Connection) throws {
        let encoded = try MessagingAPI.Message(content: content).bytes()
        try db.run(
            """
            INSERT INTO messages
                (cursor, conversation_id, sequence, id, account_id, business_id, sender, sent_at, content)
            VALUES (\(cursor), \(self.conversation), \(sequence), \(id), \(conversation.account),
                \(conversation.business), \(sender), \(time), \(encoded))
            """)
    }

    init(row: Row) throws {
        id = try row["id"]
        conversation = try row["conversation_id"]
        sequence = try row["sequence"]
        cursor = try row["cursor"]
        sender = try row["sender"]
        time = try row["sent_at"]
        content = try MessagingAPI.Message(bytes: row["content"]).content
    }
}
