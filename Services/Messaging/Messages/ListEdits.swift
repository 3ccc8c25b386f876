import Contracts
import RPC
import Requests
import Storage
import Values

extension Messaging {
    /// All texts that a message has had, the one first sent at number 0.
    func listEdits(
        _ request: MessagingAPI.ListEditsRequest, _ call: Call
    ) async throws -> MessagingAPI.ListEditsResponse {
        let caller = try call.party()
        let id = try ConversationID(request.conversationID, field: "conversation_id")
        let sequence = request.sequence

        let (message, edits) = try await database.read { db in
            let participant = try Participant.get(id, of: caller, in: db)
            guard let message = try Message.find(sequence, in: participant.conversation, in: db) else {
                throw Refusal.messageNotFound
            }
            return (message, try MessageEdit.all(of: message, in: db))
        }
        let first = MessageEdit(
            number: 0, id: message.id, content: message.contentSent, member: message.member,
            time: message.time)
        let seesMembers = message.author == caller
        return MessagingAPI.ListEditsResponse(
            edits: ([first] + edits).compactMap { edit in
                guard case .text(let text) = edit.content else { return nil }
                return MessagingAPI.Edit(
                    number: Int32(edit.number), text: .init(body: text), time: edit.time,
                    memberAccountID: seesMembers ? edit.member?.text ?? "" : "")
            })
    }
}
