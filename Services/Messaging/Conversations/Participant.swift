import Contracts
import RPC
import Storage
import Values

/// A party's part in a conversation: with whom it is, and how much of it the party has read.
struct Participant: Hashable, Sendable {
    let party: Party
    let conversation: ConversationID
    /// Who the other one really is.
    let other: Party
    /// The other one as this party sees it: a business sees a customer.
    let counterpart: Party
    let readSequence: Int64
    let otherReadSequence: Int64
    /// Messages of others after `readSequence`.
    let unread: Int64
    /// The conversation's newest message, and its place in this party's inbox.
    let lastSequence: Int64
    let lastPosition: Int64

    /// Nothing has been written yet.
    init(_ party: Party, in conversation: ConversationID, with other: Party, shownAs counterpart: Party) {
        self.party = party
        self.conversation = conversation
        self.other = other
        self.counterpart = counterpart
        (readSequence, otherReadSequence, unread, lastSequence, lastPosition) = (0, 0, 0, 0, 0)
    }

    var parties: [Party] { [party, other] }

    /// How this party sees whoever did something in the conversation.
    func shown(_ actor: Party) -> Party { actor == other ? counterpart : actor }
}

// MARK: - Stored in `participants`

extension Participant {
    /// The party's part in a conversation: to anyone else the conversation does not exist.
    static func get(_ id: ConversationID, of party: Party, in db: Connection) throws -> Participant {
        guard let row = try db.row(query(id, of: party)) else { throw Refusal.conversationNotFound(id) }
        return try Participant(row: row)
    }

    /// The party's part in its conversation with another, named as the party sees them; nil before their
    /// first message.
    static func find(_ party: Party, with counterpart: Party, in db: Connection) throws -> Participant? {
        try db.row(query(party, with: counterpart)).map(Participant.init(row:))
    }

    /// Those of a party whose newest message came before an inbox position, newest first.
    static func page(
        of party: Party, before position: Int64, limit: Int, in db: Connection
    ) throws -> [Participant] {
        try db.rows(pageQuery(of: party, before: position, limit: limit)).map(Participant.init(row:))
    }

    /// Inserts it unless the two have a conversation; returns how many rows that made.
    func insert(_ db: Connection) throws -> Int {
        try db.run(
            """
            INSERT INTO participants (party, conversation_id, other_party, counterpart, read_sequence,
                other_read_sequence, unread, last_sequence, last_position)
            VALUES (\(party), \(conversation), \(other), \(counterpart), 0, 0, 0, 0, 0)
            ON CONFLICT (party, counterpart) DO NOTHING
            """)
    }

    init(row: Row) throws {
        party = try row["party"]
        conversation = try row["conversation_id"]
        other = try row["other_party"]
        counterpart = try row["counterpart"]
        readSequence = try row["read_sequence"]
        otherReadSequence = try row["other_read_sequence"]
        unread = try row["unread"]
        lastSequence = try row["last_sequence"]
        lastPosition = try row["last_position"]
    }
}

// MARK: - Statements

extension Participant {
    static func query(_ id: ConversationID, of party: Party) -> SQL {
        "SELECT * FROM participants WHERE party = \(party) AND conversation_id = \(id)"
    }

    static func query(_ party: Party, with counterpart: Party) -> SQL {
        "SELECT * FROM participants WHERE party = \(party) AND counterpart = \(counterpart)"
    }

    static func pageQuery(of party: Party, before position: Int64, limit: Int) -> SQL {
        """
        SELECT * FROM participants WHERE party = \(party) AND last_position < \(position)
        ORDER BY last_position DESC LIMIT \(limit)
        """
    }
}

// MARK: - As answered

extension MessagingAPI.Conversation {
    /// A conversation as one of its participants sees it.
    init(_ participant: Participant, newest: Message?) {
        self.init(
            id: participant.conversation.text,
            kind: .init(Conversation.Kind(participant.party, participant.other)),
            participants: [
                .init(party: .init(participant.party), readSequence: participant.readSequence),
                .init(party: .init(participant.counterpart), readSequence: participant.otherReadSequence),
            ],
            lastMessage: newest.map { MessagingAPI.Message($0, for: participant) },
            unread: participant.unread)
    }
}
