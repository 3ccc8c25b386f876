import Contracts
import RPC
import Requests
import Storage
import Values

extension Messaging {
    static let messagesPerPage = 50

    /// Messages of a conversation before or after a sequence number, those nearest to it, oldest first.
    func listMessages(
        _ request: MessagingAPI.ListMessagesRequest, _ call: Call
    ) async throws -> MessagingAPI.ListMessagesResponse {
        let caller = try call.party()
        let id = try ConversationID(request.conversationID, field: "conversation_id")
        let page = try PageRequest(
            size: request.pageSize, token: "", of: "messages", signedBy: tokenKey,
            defaultSize: Self.messagesPerPage)
        let range = try MessageRange(checking: request.from)

        let (found, more) = try await database.read { db in
            let participant = try Participant.get(id, of: caller, in: db)
            let (found, more) = try range.messages(of: id, upTo: page.size, in: db)
            return (found.map { MessagingAPI.Message($0, for: participant) }, more)
        }
        return MessagingAPI.ListMessagesResponse(
            messages: range.isOldestFirst ? found : found.reversed(), more: more)
    }
}

/// Which of a conversation's messages are asked for.
enum MessageRange: Hashable, Sendable {
    case newest
    case before(Int64)
    case after(Int64)

    /// The most messages read from the file at a time: cards may be large.
    static let chunkMax = 20

    /// Throws SEQUENCE_INVALID naming the field.
    init(checking from: MessagingAPI.ListMessagesRequest.OneOf_From?) throws {
        switch from {
        case .before(let sequence): self = .before(try Self.check(sequence, field: "before"))
        case .after(let sequence): self = .after(try Self.check(sequence, field: "after"))
        case nil: self = .newest
        }
    }

    var isOldestFirst: Bool { if case .after = self { true } else { false } }

    /// Those nearest to the point first, and whether there are more.
    func messages(
        of conversation: ConversationID, upTo count: Int, in db: Connection
    ) throws -> (messages: [Message], more: Bool) {
        var (range, budget, found) = (self, PageBudget(), [Message]())
        while true {
            let chunk = try db.rows(range.query(of: conversation, limit: Self.chunkMax))
                .map(Message.init(row:))
            for message in chunk {
                guard found.count < count, budget.takes(message) else { return (found, true) }
                found.append(message)
            }
            guard chunk.count == Self.chunkMax, let last = chunk.last else { return (found, false) }
            range = isOldestFirst ? .after(last.sequence) : .before(last.sequence)
        }
    }

    func query(of conversation: ConversationID, limit: Int) -> SQL {
        switch self {
        case .newest: MessageRange.before(.max).query(of: conversation, limit: limit)
        case .before(let sequence):
            """
            SELECT * FROM messages WHERE conversation_id = \(conversation) AND sequence < \(sequence)
            ORDER BY sequence DESC LIMIT \(limit)
            """
        case .after(let sequence):
            """
            SELECT * FROM messages WHERE conversation_id = \(conversation) AND sequence > \(sequence)
            ORDER BY sequence LIMIT \(limit)
            """
        }
    }

    private static func check(_ sequence: Int64, field: String) throws -> Int64 {
        guard sequence >= 0 else { throw Refusal.sequenceInvalid(sequence, in: 0...Int64.max, field: field) }
        return sequence
    }
}
