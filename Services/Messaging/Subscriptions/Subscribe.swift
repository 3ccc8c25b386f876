import Contracts
import RPC
import Requests
import Storage
import Values

extension Messaging {
    typealias EventWriter = MessageWriter<MessagingAPI.SubscribeResponse>

    /// Streams the caller's inbox after a cursor, then new entries as they come.
    ///
    /// Each page is read from the file and sent before the next is read, so a reader that is slow costs no
    /// memory here. An entry gets its position in its commit, and a participant's positions have no gaps: a
    /// page that was empty has missed nothing.
    func subscribe(
        _ request: MessagingAPI.SubscribeRequest, to stream: EventWriter, _ call: Call
    ) async throws {
        let party = try call.party()
        let cursor = InboxCursor(party, signedBy: tokenKey)
        let start = try await position(in: request.cursor, cursor, of: party)
        try await notifier.subscribing(for: party) { subscriber in
            var wakeups = subscriber.wakeups.makeAsyncIterator()
            var position = start
            repeat {
                position = try await sendAll(of: party, after: position, cursor, to: stream)
                for typing in subscriber.takeTyping() {
                    try await send(typing, to: party, cursor: cursor.text(at: position), stream)
                }
            } while await wakeups.next() != nil
        }
        try Task.checkCancellation()
    }

    /// Sends what there is, a page at a time, and answers with the position of the last entry sent.
    private func sendAll(
        of party: Party, after position: Int64, _ cursor: InboxCursor, to stream: EventWriter
    ) async throws -> Int64 {
        var position = position
        while true {
            let after = position
            let (events, isAll) = try await database.read { db in
                try Self.events(of: party, after: after, cursor, in: db)
            }
            for event in events {
                try await stream.send(event)
                position = event.sequence
            }
            if isAll { return position }
        }
    }

    /// The next events, as many as may wait in memory, and whether they are all there are.
    private static func events(
        of party: Party, after position: Int64, _ cursor: InboxCursor, in db: Connection
    ) throws -> ([MessagingAPI.SubscribeResponse], isAll: Bool) {
        let entries = try InboxEntry.page(of: party, after: position, in: db)
        var (budget, events) = (PageBudget(), [MessagingAPI.SubscribeResponse]())
        for entry in entries {
            let message = try entry.message(in: db)
            guard budget.takes(message) else { return (events, false) }
            let participant = try Participant.get(entry.conversation, of: party, in: db)
            events.append(.init(entry, message, for: participant, cursor: cursor))
        }
        return (events, entries.count < InboxEntry.pageMax)
    }

    private func send(_ typing: Typing, to party: Party, cursor: String, _ stream: EventWriter) async throws {
        guard typing.until > database.clock.now else { return }
        let participant = try await database.read { db in
            try Participant.get(typing.key.conversation, of: party, in: db)
        }
        try await stream.send(
            .init(cursor: cursor, sequence: 0, event: .typing(.init(typing, for: participant))))
    }

    /// A cursor newer than the inbox would skip entries that are yet to get those positions.
    private func position(in text: String, _ cursor: InboxCursor, of party: Party) async throws -> Int64 {
        let newest = try await database.read { db in try InboxEntry.lastPosition(of: party, in: db) }
        guard let position = cursor.position(in: text), (0...newest).contains(position) else {
            throw Refusal.cursorInvalid
        }
        return position
    }
}

extension InboxEntry {
    /// The message that it is about; a receipt needs none.
    fileprivate func message(in db: Connection) throws -> Message? {
        if case .receipt = kind { return nil }
        return try Message.find(sequence, in: conversation, in: db)
    }
}
