import Contracts
import RPC
import Requests
import Storage
import Values

extension Messaging {
    /// Moves the caller's read position forward, never back, and tells both sides by a receipt.
    func markRead(
        _ request: MessagingAPI.MarkReadRequest, _ call: Call
    ) async throws -> MessagingAPI.MarkReadResponse {
        let caller = try call.party()
        let id = try ConversationID(request.conversationID, field: "conversation_id")
        let sequence = request.sequence

        let read = try await database.write { db in
            let participant = try Participant.get(id, of: caller, in: db)
            guard sequence >= 1, sequence <= participant.lastSequence else {
                throw Refusal.sequenceInvalid(sequence, in: 1...max(1, participant.lastSequence))
            }
            guard sequence > participant.readSequence else { return participant }
            try participant.moveRead(to: sequence, in: db)
            try InboxEntry.append(
                .receipt(reader: caller, member: call.member), of: sequence, to: participant, in: db)
            return try Participant.get(id, of: caller, in: db)
        }
        return MessagingAPI.MarkReadResponse(readSequence: read.readSequence, unread: read.unread)
    }
}

extension Participant {
    fileprivate func moveRead(to sequence: Int64, in db: Connection) throws {
        // Everything read, the usual case, needs no counting; otherwise each message is counted once ever.
        var left: Int64 = 0
        if sequence < lastSequence {
            left =
                unread
                - (try Message.countOfOthers(
                    than: party, in: conversation, after: readSequence, upTo: sequence, in: db))
        }
        try db.run(
            """
            UPDATE participants SET read_sequence = \(sequence), unread = \(left)
            WHERE party = \(party) AND conversation_id = \(conversation)
            """)
        try db.run(
            """
            UPDATE participants SET other_read_sequence = \(sequence)
            WHERE party = \(other) AND conversation_id = \(conversation)
            """)
    }
}
