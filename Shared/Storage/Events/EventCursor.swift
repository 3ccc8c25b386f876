public import Values

/// How far an event log was read, as consumers carry it: the log's history, and the last event's sequence and
/// time.
///
/// Its text is opaque to consumers. A cursor counts in its own history alone: in a file that was replaced by
/// another, the same sequence is another event. The time tells apart two futures of one file: after a restore
/// from a backup, sequences that were given out before are given out again, to other events.
public struct EventCursor: Hashable, Sendable {
    public static let textBytesMax = 100

    public let history: String
    /// 0 before the first event.
    public let sequence: Int64
    public let time: Timestamp

    public init(history: String, sequence: Int64, time: Timestamp) {
        self.history = history
        self.sequence = sequence
        self.time = time
    }

    /// Nil for a text that no log has given out.
    public init?(text: String) {
        guard text.utf8.count <= Self.textBytesMax else { return nil }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, !parts[0].isEmpty, let sequence = Int64(parts[1]), sequence >= 0,
            let microseconds = Int64(parts[2])
        else { return nil }
        self.init(
            history: String(parts[0]), sequence: sequence, time: Timestamp(microseconds: microseconds))
        guard self.text == text else { return nil }
    }

    public var text: String { "\(history).\(sequence).\(time.microseconds)" }
}

extension Connection {
    /// Goes on after this sequence of the log of this history, whether or not its event is still kept.
    public func eventCursor(after sequence: Int64, in history: String) throws -> EventCursor {
        let event = try row("SELECT at FROM events WHERE sequence = \(sequence)")
        return EventCursor(
            history: history, sequence: sequence, time: try event?["at"] ?? Timestamp(microseconds: 0))
    }

    /// What is wrong with reading the log of this history on from a cursor, nil when nothing is.
    public func problem(with cursor: EventCursor, in history: String) throws -> CursorProblem? {
        guard cursor.history == history else { return .foreign }
        let log = try events(after: 0, limit: 0)
        if let problem = log.problem(after: cursor.sequence) { return problem }
        // The event before the oldest is gone, so that its time cannot be compared any more.
        guard cursor.sequence >= log.oldest else { return nil }
        let event = try row("SELECT at FROM events WHERE sequence = \(cursor.sequence)")
        return try event?["at"] == cursor.time ? nil : .foreign
    }
}

extension Database {
    /// Goes on after this event of the log.
    public func cursor(after event: StoredEvent) -> EventCursor {
        EventCursor(history: historyID, sequence: event.sequence, time: event.time)
    }

    /// Goes on from the end of the log as the page saw it.
    public func headCursor(of page: EventPage) -> EventCursor {
        EventCursor(history: historyID, sequence: page.head, time: page.headTime)
    }
}
