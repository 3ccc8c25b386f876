import Contracts
import Storage
import Values

/// Something that happened in one of a party's conversations, with its place in the party's inbox.
///
/// It only points at what happened: a message is read where it stands, as it is by then.
struct InboxEntry: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case message, edit
        /// Read up to the entry's sequence number; `member` is who read it for a business.
        case receipt(reader: Party, member: AccountID?)

        fileprivate var stateText: String {
            switch self {
            case .message: "message"
            case .edit: "edit"
            case .receipt: "receipt"
            }
        }

        fileprivate var reader: Party? { if case .receipt(let reader, _) = self { reader } else { nil } }
        fileprivate var member: AccountID? { if case .receipt(_, let member) = self { member } else { nil } }
    }

    /// The most entries read from the file at a time.
    static let pageMax = 100

    let position: Int64
    let conversation: ConversationID
    let kind: Kind
    /// Of the message that it is about.
    let sequence: Int64
    let time: Timestamp
}

// MARK: - Stored in `inbox_entries`

extension InboxEntry {
    /// Puts an entry at the end of the inboxes of both participants.
    static func append(
        _ kind: Kind, of sequence: Int64, to participant: Participant, in db: Connection
    ) throws {
        for party in participant.parties {
            try db.run(
                insertQuery(kind, of: sequence, in: participant.conversation, to: party, at: db.now))
        }
    }

    /// The position of a party's newest entry; 0 when there is none.
    static func lastPosition(of party: Party, in db: Connection) throws -> Int64 {
        try db.row(lastPositionQuery(of: party))?["newest"] ?? 0
    }

    /// A party's entries after a position, oldest first.
    static func page(of party: Party, after position: Int64, in db: Connection) throws -> [InboxEntry] {
        try db.rows(pageQuery(of: party, after: position)).map(InboxEntry.init(row:))
    }

    private init(row: Row) throws {
        position = try row["position"]
        conversation = try row["conversation_id"]
        sequence = try row["sequence"]
        time = try row["at"]
        let stateText: String = try row["kind"]
        switch stateText {
        case "message": kind = .message
        case "edit": kind = .edit
        default: kind = .receipt(reader: try row["reader"], member: try row["member"])
        }
    }
}

// MARK: - Statements

extension InboxEntry {
    static func insertQuery(
        _ kind: Kind, of sequence: Int64, in conversation: ConversationID, to party: Party, at time: Timestamp
    ) -> SQL {
        """
        INSERT INTO inbox_entries (party, position, conversation_id, kind, sequence, reader, member, at)
        VALUES (
            \(party),
            (SELECT COALESCE(MAX(position), 0) + 1 FROM inbox_entries WHERE party = \(party)),
            \(conversation), \(kind.stateText), \(sequence), \(kind.reader), \(kind.member), \(time))
        """
    }

    static func lastPositionQuery(of party: Party) -> SQL {
        "SELECT COALESCE(MAX(position), 0) AS newest FROM inbox_entries WHERE party = \(party)"
    }

    static func pageQuery(of party: Party, after position: Int64) -> SQL {
        """
        SELECT * FROM inbox_entries WHERE party = \(party) AND position > \(position)
        ORDER BY position LIMIT \(pageMax)
        """
    }
}

// MARK: - As answered

extension MessagingAPI.SubscribeResponse {
    /// An entry as a participant sees it; `message` is the one it is about.
    init(_ entry: InboxEntry, _ message: Message?, for participant: Participant, cursor: InboxCursor) {
        let shown = message.map { MessagingAPI.Message($0, for: participant) }
        let event: OneOf_Event? =
            switch entry.kind {
            case .message: shown.map { .message($0) }
            case .edit: shown.map { .edit($0) }
            case .receipt(let reader, let member):
                .receipt(
                    .init(
                        conversationID: entry.conversation.text, reader: .init(participant.shown(reader)),
                        readSequence: entry.sequence, time: entry.time,
                        memberAccountID: reader == participant.party ? member?.text ?? "" : ""))
            }
        self.init(cursor: cursor.text(at: entry.position), sequence: entry.position, event: event)
    }
}
