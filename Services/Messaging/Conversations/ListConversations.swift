import Contracts
import RPC
import Requests
import Storage
import Values

extension Messaging {
    /// The caller's conversations, the one with the newest message first.
    ///
    /// A conversation that gets a message while the caller turns pages moves to the front and is then on no
    /// later page: Subscribe after the first page's cursor brings its message.
    func listConversations(
        _ request: MessagingAPI.ListConversationsRequest, _ call: Call
    ) async throws -> MessagingAPI.ListConversationsResponse {
        let caller = try call.party()
        let page = try PageRequest(
            size: request.pageSize, token: request.pageToken, of: "conversations of \(caller)",
            signedBy: tokenKey)
        let before = try page.number() ?? .max

        let (found, end) = try await database.read { db in
            let participants = try Participant.page(
                of: caller, before: before, limit: page.fetchLimit, in: db)
            let found = try participants.map { ($0, try Message.newest(of: $0, in: db)) }
            return (found, try InboxEntry.lastPosition(of: caller, in: db))
        }
        let (shown, next) = page.paginate(found) { last in "\(last.0.lastPosition)" }
        return MessagingAPI.ListConversationsResponse(
            conversations: shown.map { MessagingAPI.Conversation($0, newest: $1) }, nextPageToken: next,
            cursor: InboxCursor(caller, signedBy: tokenKey).text(at: end))
    }
}
