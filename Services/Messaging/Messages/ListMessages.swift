import Contracts
import RPC
import Storage
import Values

extension Messaging {
    static let messagesPerPage = 50

    /// A conversation's messages after a sequence number, oldest first.
    func listMessages(
        _ request: MessagingAPI.ListMessagesRequest, _ call: Call
    ) async throws -> MessagingAPI.ListMessagesResponse {
        let participant = try Participant(of: call)
        let size = try Self.pageSize(request.pageSize, usual: Self.messagesPerPage)
        guard let id = try? ConversationID(request.conversationID) else {
            throw MessagingError.conversationNotFound(request.conversationID)
        }

        let found = try await database.read { db in
            let conversation = try Conversation.get(id, of: participant, in: db)
            return try Message.page(of: conversation, after: request.after, limit: size + 1, in: db)
        }
        return MessagingAPI.ListMessagesResponse(
            messages: found.prefix(size).map(\.answer), more: found.count > size)
    }
}
