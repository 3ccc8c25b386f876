import Contracts
import CoreMetrics
import RPC
import Storage
import Values

extension EventConsumer {
    func reach(_ sequence: Int64) {
        progress.withLock { $0.reached = max($0.reached, sequence) }
    }

    /// Reads one stream to its end.
    func readStream(_ answered: () -> Void) async throws {
        let source = self.source
        let (start, after) = try await database.read { db in
            (try db.cursor(of: source), try db.cursorText(of: source))
        }
        var cursor = start
        reach(cursor)
        var options = CallOptions.none
        options.timeout = Self.streamTimeout
        // Who has seen nothing yet begins with what is still kept; who has, must not miss anything.
        let request = EventsAPI.TailRequest(
            after: after, types: handlers.keys.sorted(), notBefore: cursor == 0 ? .earliest : nil)
        var (seen, hasSkipped) = (cursor, false)
        for try await answer in try await client.tail(request, options) {
            answered()
            statusLog.found()
            if answer.events.isEmpty {
                // Events that are not for us move the cursor too, or it would fall behind what the source
                // keeps; a few of them only once a stream, which spares a write for each.
                let skipped = answer.head - cursor
                if skipped >= Self.skippedMax || (skipped > 0 && !hasSkipped) {
                    try await database.write { db in
                        try db.moveCursor(of: source, to: answer.head, text: answer.headCursor)
                    }
                    cursor = answer.head
                }
                hasSkipped = true
                reach(answer.head)
            } else {
                let events = try StoredEvent.rising(answer.events, after: seen)
                guard let last = events.last else { continue }
                seen = last.sequence
                if try await apply(events) {
                    cursor = last.sequence
                } else if last.sequence - cursor >= Self.skippedMax || !hasSkipped {
                    try await database.write { db in
                        try db.moveCursor(of: source, to: last.sequence, text: last.cursor)
                    }
                    cursor = last.sequence
                    hasSkipped = true
                }
                reach(last.sequence)
            }
            let behind = progress.withLock { progress in
                progress.head = answer.head
                return answer.head - progress.reached
            }
            lag.set(max(0, behind))
        }
    }
}

extension StoredEvent {
    /// Events as another service tells them; out of order they show a source that is not to be believed.
    fileprivate static func rising(_ events: [EventsAPI.Event], after cursor: Int64) throws -> [StoredEvent] {
        var last = cursor
        return try events.map { event in
            guard event.sequence > last, !event.type.isEmpty, !event.cursor.isEmpty else {
                throw RPCError(
                    .dataLoss, "event \(event.sequence) came after \(last), or without a type or cursor")
            }
            last = event.sequence
            return StoredEvent(
                sequence: event.sequence, type: event.type, key: event.key,
                business: try event.businessID.isEmpty ? nil : BusinessID(event.businessID),
                time: event.time ?? .earliest, payload: event.payload, cursor: event.cursor)
        }
    }
}
