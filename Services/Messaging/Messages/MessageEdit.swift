import Contracts
import Storage
import Values

/// One change of a message's text.
struct MessageEdit: Hashable, Sendable {
    /// How long a message can be edited.
    static let windowSeconds: Int64 = 15 * 60
    /// The most edits of a message.
    static let numberMax = 20

    /// Counts a message's edits from 1.
    let number: Int
    /// Chosen by the author, unique within the message.
    let id: String
    let content: MessageContent
    let member: AccountID?
    let time: Timestamp
}

// MARK: - Stored in `message_edits`

extension MessageEdit {
    static func find(_ id: String, of message: Message, in db: Connection) throws -> MessageEdit? {
        try db.row(query(id, of: message)).map(MessageEdit.init(row:))
    }

    /// All of a message, oldest first: at most `numberMax`.
    static func all(of message: Message, in db: Connection) throws -> [MessageEdit] {
        try db.rows(allQuery(of: message)).map(MessageEdit.init(row:))
    }

    /// Returns how many rows it wrote: none when the id was used for another edit of the message.
    func insert(of message: Message, into db: Connection) throws -> Int {
        try db.run(
            """
            INSERT INTO message_edits (conversation_id, sequence, number, id, text, member, edited_at)
            VALUES (\(message.conversation), \(message.sequence), \(number), \(id),
                \(StoredContent(content).body), \(member), \(time))
            ON CONFLICT (conversation_id, sequence, id) DO NOTHING
            """)
    }

    /// Puts the text of an edit that was inserted in the place of the message's.
    func apply(to message: Message, in db: Connection) throws {
        let text = try StoredContent(content).body
        try db.run(
            """
            UPDATE messages SET original = COALESCE(original, content), content = \(text),
                edits = \(number), edited_at = \(time)
            WHERE conversation_id = \(message.conversation) AND sequence = \(message.sequence)
            """)
    }

    private init(row: Row) throws {
        number = try row["number"]
        id = try row["id"]
        content = .text(try row["text"])
        member = try row["member"]
        time = try row["edited_at"]
    }

    static func query(_ id: String, of message: Message) -> SQL {
        """
        SELECT * FROM message_edits
        WHERE conversation_id = \(message.conversation) AND sequence = \(message.sequence) AND id = \(id)
        """
    }

    static func allQuery(of message: Message) -> SQL {
        """
        SELECT * FROM message_edits
        WHERE conversation_id = \(message.conversation) AND sequence = \(message.sequence) ORDER BY number
        """
    }
}
