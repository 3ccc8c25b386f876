import Contracts
import RPC
import Requests
import Storage
import Values

extension Messaging {
    /// Changes the text of a message of the caller's own, and keeps the earlier text.
    ///
    /// The caller picks the edit's id. A repeat answers with the message as it is now, also when the window
    /// has closed since or a later edit has changed the text again.
    func editMessage(
        _ request: MessagingAPI.EditMessageRequest, _ call: Call
    ) async throws -> MessagingAPI.EditMessageResponse {
        let author = try call.party()
        let conversation = try ConversationID(request.conversationID, field: "conversation_id")
        let id = try ID<Message>(request.messageID, field: "message_id")
        let editID = try ID<MessageEdit>(request.editID, field: "edit_id")
        let content = try MessageContent(checking: request.text)

        let message = try await database.write { db in
            let participant = try Participant.get(conversation, of: author, in: db)
            guard let message = try Message.find(id.text, by: author, in: conversation, in: db) else {
                throw Refusal.messageNotFound
            }
            let edit = MessageEdit(
                number: message.edits + 1, id: editID.text, content: content, member: call.member,
                time: db.now)
            let (_, isNew) = try createOnce(
                edit, in: db, insert: { db in try edit.insert(of: message, into: db) },
                existing: { db in try MessageEdit.find(edit.id, of: message, in: db) },
                difference: { $0.content == content ? nil : "text" })
            guard isNew else { return MessagingAPI.Message(message, for: participant) }
            try message.checkEditable(at: db.now)
            try Block.refuse(participant, in: db)
            try edit.apply(to: message, in: db)
            try InboxEntry.append(.edit, of: message.sequence, to: participant, in: db)
            return MessagingAPI.Message(
                try Message.find(message.sequence, in: conversation, in: db) ?? message, for: participant)
        }
        return MessagingAPI.EditMessageResponse(message: message)
    }
}

extension Message {
    fileprivate func checkEditable(at now: Timestamp) throws {
        guard case .text = content else { throw Refusal.messageNotEditable }
        let end = time.adding(seconds: MessageEdit.windowSeconds)
        guard now <= end else { throw Refusal.editTooLate(since: end) }
        guard edits < MessageEdit.numberMax else { throw Refusal.tooManyEdits }
    }
}
