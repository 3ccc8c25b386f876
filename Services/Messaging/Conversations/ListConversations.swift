import Contracts
import RPC
import Storage
import Values

extension Messaging {
    static let conversationsPerPage = 20

    /// The caller's conversations, the one with the newest message first.
    ///
    /// A page token is the cursor of the last message shown. A conversation that gets a message while the
    /// caller turns pages moves to the front and is then on no later page: Subscribe brings its message.
    func listConversations(
        _ request: MessagingAPI.ListConversationsRequest, _ call: Call
    ) async throws -> MessagingAPI.ListConversationsResponse {
        let participant = try Participant(of: call)
        let size = try Self.pageSize(request.pageSize, usual: Self.conversationsPerPage)
        let before = try Self.cursor(fromPageToken: request.pageToken)

        let found = try await database.read { db in
            try Conversation.page(of: participant, before: before, limit: size + 1, in: db)
        }
        let page = found.prefix(size)
        let token = found.count > size ? page.last.map { String($0.newest.cursor) } : nil
        return MessagingAPI.ListConversationsResponse(
            conversations: page.map { conversation, newest in
                MessagingAPI.Conversation(
                    id: conversation.id.text, businessID: conversation.business.text,
                    customerID: conversation.customer.text, lastMessage: newest.answer)
            },
            nextPageToken: token ?? "")
    }

    /// The size asked for, or the usual one for 0.
    static func pageSize(_ asked: Int32, usual: Int) throws -> Int {
        guard asked != 0 else { return usual }
        guard (1...Message.pageMax).contains(Int(asked)) else {
            throw MessagingError.pageSizeInvalid(asked)
        }
        return Int(asked)
    }

    private static func cursor(fromPageToken token: String) throws -> Int64 {
        guard !token.isEmpty else { return .max }
        guard let cursor = Int64(token), cursor > 0, String(cursor) == token else {
            throw MessagingError.pageTokenInvalid
        }
        return cursor
    }
}
