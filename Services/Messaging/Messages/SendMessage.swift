import Contracts
import RPC
import Requests
import Storage
import Values

extension Messaging {
    /// Writes a message at the end of a conversation, and opens it if it is the first between the two.
    ///
    /// The sender picks the message's id, so a call whose answer got lost can be sent again: it answers with
    /// the message under the sequence number and time it got first. A repeat is answered even when the
    /// recipient has blocked the sender meanwhile.
    func sendMessage(
        _ request: MessagingAPI.SendMessageRequest, _ call: Call
    ) async throws -> MessagingAPI.SendMessageResponse {
        let author = try call.party()
        let id = try ID<Message>(request.messageID, field: "message_id")
        let content = try MessageContent(checking: request.content)
        let recipient = try await recipient(request.to, from: author)

        let message = try await database.write { db in
            let participant = try recipient.participant(author, in: db)
            let draft = Message.Draft(
                id: id.text, author: author, member: call.member, time: db.now, content: content)
            return MessagingAPI.Message(
                try Message.post(draft, as: participant, in: db), for: participant)
        }
        return MessagingAPI.SendMessageResponse(message: message)
    }
}

extension MessageContent {
    /// Throws CONTENT_MISSING and TEXT_INVALID.
    fileprivate init(checking content: MessagingAPI.SendMessageRequest.OneOf_Content?) throws {
        switch content {
        case .text(let text): try self.init(checking: text)
        case nil: throw Refusal.contentMissing
        }
    }
}
