import Contracts
import RPC
import Requests
import Storage
import Values

extension Messaging {
    /// Tells the streams of both sides that the caller is writing; stored nowhere.
    ///
    /// A person's own streams are not told. A business's are, so that the team sees who answers.
    func sendTyping(
        _ request: MessagingAPI.SendTypingRequest, _ call: Call
    ) async throws -> MessagingAPI.SendTypingResponse {
        let author = try call.party()
        let id = try ConversationID(request.conversationID, field: "conversation_id")

        let participant = try await database.read { db in
            let participant = try Participant.get(id, of: author, in: db)
            try Block.refuse(participant, in: db)
            return participant
        }
        let now = database.clock.now
        let typing = Typing(
            key: .init(conversation: id, author: author), member: call.member,
            until: now.adding(seconds: Typing.shownSeconds))
        if typingLimiter.admits(typing.key, at: now) {
            notifier.deliver(typing, to: author.business == nil ? [participant.other] : participant.parties)
        }
        return MessagingAPI.SendTypingResponse()
    }
}
