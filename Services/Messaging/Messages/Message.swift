import Contracts
import RPC
import Requests
import Storage
import Values

/// One thing said in a conversation, with its place in it.
///
/// Only its text changes, by edits.
struct Message: Hashable, Sendable {
    /// What somebody wants to say, before it has a place.
    struct Draft: Sendable {
        /// Unique for this author in the conversation.
        let id: String
        let author: Party
        /// Who writes for a business; nil for others, and for an API key.
        var member: AccountID? = nil
        let time: Timestamp
        let content: MessageContent
        /// What a message of the platform is about; nil for all others.
        var topic: OrderTopic? = nil
    }

    let id: String
    let conversation: ConversationID
    let sequence: Int64
    let author: Party
    let member: AccountID?
    let time: Timestamp
    let content: MessageContent
    /// What was first sent; nil unless it was edited.
    let original: MessageContent?
    let edits: Int
    let editedAt: Timestamp?
    /// How long the stored content is.
    let contentBytes: Int

    /// What was sent under the message's id, whatever it says by now.
    var contentSent: MessageContent { original ?? content }
}

// MARK: - Posted

extension Message {
    /// Puts a participant's draft at the end of their conversation and into both inboxes.
    ///
    /// One that is there already is answered as it is now, if it was sent with the same content; otherwise
    /// its id refuses. `participant` is as it was after the conversation's newest message. Throws ID_REUSED
    /// and RECIPIENT_BLOCKED.
    static func post(_ draft: Draft, as participant: Participant, in db: Connection) throws -> Message {
        let stored = try StoredContent(draft.content)
        let wanted = Message(draft, stored, after: participant)
        let (message, isNew) = try createOnce(
            wanted, in: db, insert: { db in try wanted.insert(stored, about: nil, into: db) },
            existing: { db in
                try find(draft.id, by: draft.author, in: participant.conversation, in: db)
            },
            difference: { $0.contentSent == draft.content ? nil : "text" })
        guard isNew else { return message }
        try Block.refuse(participant, in: db)
        try message.deliver(to: participant, in: db)
        return message
    }

    /// Puts a draft of the platform's at the end whose id is known to be new.
    static func insert(_ draft: Draft, as participant: Participant, in db: Connection) throws {
        let stored = try StoredContent(draft.content)
        let message = Message(draft, stored, after: participant)
        guard try message.insert(stored, about: draft.topic, into: db) == 1 else {
            throw Refusal.idReused(nil)
        }
        try message.deliver(to: participant, in: db)
    }

    private init(_ draft: Draft, _ stored: StoredContent, after participant: Participant) {
        self.init(
            id: draft.id, conversation: participant.conversation, sequence: participant.lastSequence + 1,
            author: draft.author, member: draft.member, time: draft.time, content: draft.content,
            original: nil, edits: 0, editedAt: nil, contentBytes: stored.bytes)
    }

    /// Returns how many rows it wrote: none when the author used the id before.
    private func insert(
        _ stored: StoredContent, about topic: OrderTopic?, into db: Connection
    ) throws -> Int {
        try db.run(
            """
            INSERT INTO messages (conversation_id, sequence, author, id, member, sent_at, kind, format,
                content, order_id, order_change, part_id)
            VALUES (\(conversation), \(sequence), \(author), \(id), \(member), \(time), \(stored.kind),
                \(stored.format), \(stored.body), \(topic?.order), \(topic?.change), \(topic?.part))
            ON CONFLICT (conversation_id, author, id) DO NOTHING
            """)
    }

    /// Puts a message that was inserted into both inboxes, and counts it.
    private func deliver(to participant: Participant, in db: Connection) throws {
        try db.run("UPDATE conversations SET last_sequence = \(sequence) WHERE id = \(conversation)")
        try InboxEntry.append(.message, of: sequence, to: participant, in: db)
        try db.run(Participant.countQuery(of: self, for: participant.parties))
    }
}

extension Participant {
    /// Takes a new message into account on both sides, after it was put into their inboxes.
    static func countQuery(of message: Message, for parties: [Party]) -> SQL {
        """
        UPDATE participants SET last_sequence = \(message.sequence),
            last_position = (SELECT MAX(e.position) FROM inbox_entries e WHERE e.party = participants.party),
            unread = unread + CASE WHEN party = \(message.author) THEN 0 ELSE 1 END
        WHERE conversation_id = \(message.conversation) AND party IN \(list: parties)
        """
    }
}

// MARK: - Stored in `messages`

extension Message {
    /// Whether there is such a message, without reading its content.
    static func exists(
        _ id: String, by author: Party, in conversation: ConversationID, in db: Connection
    ) throws -> Bool {
        try db.row(existsQuery(id, by: author, in: conversation)) != nil
    }

    static func find(
        _ id: String, by author: Party, in conversation: ConversationID, in db: Connection
    ) throws -> Message? {
        try db.row(query(id, by: author, in: conversation)).map(Message.init(row:))
    }

    static func find(
        _ sequence: Int64, in conversation: ConversationID, in db: Connection
    ) throws -> Message? {
        try db.row(query(sequence, in: conversation)).map(Message.init(row:))
    }

    static func newest(of participant: Participant, in db: Connection) throws -> Message? {
        try find(participant.lastSequence, in: participant.conversation, in: db)
    }

    /// How many were not written by a party, after one sequence number and up to another.
    static func countOfOthers(
        than party: Party, in conversation: ConversationID, after: Int64, upTo: Int64, in db: Connection
    ) throws -> Int64 {
        try db.row(countQuery(than: party, in: conversation, after: after, upTo: upTo))?["count"] ?? 0
    }

    init(row: Row) throws {
        id = try row["id"]
        conversation = try row["conversation_id"]
        sequence = try row["sequence"]
        author = try row["author"]
        member = try row["member"]
        time = try row["sent_at"]
        let stored = try StoredContent(row: row)
        content = try stored.content()
        contentBytes = stored.bytes
        original = (try row["original"] as String?).map { .text($0) }
        edits = try row["edits"]
        editedAt = try row["edited_at"]
    }
}

// MARK: - Statements

extension Message {
    static func existsQuery(_ id: String, by author: Party, in conversation: ConversationID) -> SQL {
        "SELECT 1 FROM messages WHERE conversation_id = \(conversation) AND author = \(author) AND id = \(id)"
    }

    static func query(_ id: String, by author: Party, in conversation: ConversationID) -> SQL {
        "SELECT * FROM messages WHERE conversation_id = \(conversation) AND author = \(author) AND id = \(id)"
    }

    static func query(_ sequence: Int64, in conversation: ConversationID) -> SQL {
        "SELECT * FROM messages WHERE conversation_id = \(conversation) AND sequence = \(sequence)"
    }

    static func countQuery(
        than party: Party, in conversation: ConversationID, after: Int64, upTo: Int64
    ) -> SQL {
        """
        SELECT count(*) AS count FROM messages
        WHERE conversation_id = \(conversation) AND sequence > \(after) AND sequence <= \(upTo)
            AND author <> \(party)
        """
    }
}

// MARK: - As answered

extension MessagingAPI.Message {
    /// A message as a participant sees it: only the business's own side learns who wrote for it.
    init(_ message: Message, for participant: Participant) {
        self.init(
            id: message.id, conversationID: message.conversation.text, sequence: message.sequence,
            author: .init(participant.shown(message.author)),
            memberAccountID: message.author == participant.party ? message.member?.text ?? "" : "",
            time: message.time, edits: Int32(message.edits), editedAt: message.editedAt,
            content: .init(message.content))
    }
}
