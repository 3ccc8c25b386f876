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
        func page(size: Int32) throws -> PageRequest {
            try PageRequest(
                size: size, token: request.pageToken, of: "conversations of \(caller)", signedBy: tokenKey)
        }
        let wanted = try page(size: request.pageSize)
        let before = try wanted.number() ?? .max

        let (found, shown, end) = try await database.read { db in
            let found = try Participant.page(of: caller, before: before, limit: wanted.fetchLimit, in: db)
            let shown = try Self.conversations(of: found.prefix(wanted.size), in: db)
            return (found, shown, try InboxEntry.lastPosition(of: caller, in: db))
        }
        let (_, next) = try page(size: Int32(max(1, shown.count))).paginate(found) { "\($0.lastPosition)" }
        return MessagingAPI.ListConversationsResponse(
            conversations: shown, nextPageToken: next,
            cursor: InboxCursor(caller, signedBy: tokenKey).text(at: end))
    }

    /// As many as one answer carries, each with its newest message.
    private static func conversations(
        of participants: some Sequence<Participant>, in db: Connection
    ) throws -> [MessagingAPI.Conversation] {
        var (budget, shown) = (PageBudget(), [MessagingAPI.Conversation]())
        for participant in participants {
            let newest = try Message.newest(of: participant, in: db)
            guard budget.takes(newest) else { break }
            shown.append(MessagingAPI.Conversation(participant, newest: newest))
        }
        return shown
    }
}
