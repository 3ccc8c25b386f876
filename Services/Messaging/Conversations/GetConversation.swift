import Contracts
import RPC
import Requests
import Storage
import Values

extension Messaging {
    /// One conversation of the caller's, by its id or by whom it is with.
    func getConversation(
        _ request: MessagingAPI.GetConversationRequest, _ call: Call
    ) async throws -> MessagingAPI.GetConversationResponse {
        let caller = try call.party()
        let find: @Sendable (Connection) throws -> Participant
        switch request.of {
        case .conversationID(let text):
            let id = try ConversationID(text, field: "conversation_id")
            find = { db in try Participant.get(id, of: caller, in: db) }
        case .party(let named):
            let party = try Self.checked(named, for: caller)
            find = { db in
                guard let found = try Participant.find(caller, with: party, in: db) else {
                    throw Refusal.noConversationWith(party)
                }
                return found
            }
        case nil: throw Refusal.toInvalid("of", "neither conversation_id nor party is set")
        }
        let found = try await database.read { db in
            let participant = try find(db)
            return MessagingAPI.Conversation(participant, newest: try Message.newest(of: participant, in: db))
        }
        return MessagingAPI.GetConversationResponse(conversation: found)
    }
}
