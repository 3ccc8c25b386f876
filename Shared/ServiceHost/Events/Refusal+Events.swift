import RPC
import Storage

extension Refusal {
    static let cursorInvalid = Self(
        .invalidArgument, "CURSOR_INVALID", "The cursor is not one that this log has given.",
        .init(
            field: "after", rule: "the cursor of an event, as it came",
            remedy: "Send the cursor of the last event seen, or none."))

    static let cursorForeign = Self(
        .failedPrecondition, "CURSOR_FOREIGN",
        "The cursor counts another history: the log was replaced, or restored from a backup and written on.",
        .init(
            field: "after", rule: "a cursor of this log's history",
            remedy: Self.otherHistory))

    static func cursorAhead(_ sequence: Int64, head: Int64) -> Self {
        Self(
            .failedPrecondition, "CURSOR_AHEAD",
            "The cursor is beyond the last event: the log was restored from a backup.",
            .init(
                field: "after", rule: "up to the last event", limit: "\(head)", current: "\(sequence)",
                remedy: Self.otherHistory))
    }

    private static let otherHistory =
        "Restore the consumer and the source from backups of one moment; or have the consumer go on in the "
        + "new history: souk events reread, or souk events skip."

    static func cursorExpired(_ sequence: Int64, oldest: Int64) -> Self {
        Self(
            .failedPrecondition, "CURSOR_EXPIRED", "Events after the cursor have been deleted.",
            .init(
                field: "after", rule: "not before the oldest event that is kept", limit: "\(oldest)",
                current: "\(sequence)",
                remedy: "Restore the consumer from a backup that is not older than the events kept; or go on "
                    + "without what was deleted: souk events reread, from the oldest that is kept."))
    }

    static func sequenceInvalid(_ field: String) -> Self {
        Self(
            .invalidArgument, "SEQUENCE_INVALID", "There is no such sequence number.",
            .init(field: field, rule: "0 or more", remedy: "Send the number of an event, or 0."))
    }

    static func eventsFailing(_ source: String, _ reason: String) -> Self {
        Self(
            .failedPrecondition, "EVENTS_FAILING",
            "\(EventConsumer.parkedInRowMax) events of \(source) in a row could not be applied, the last: "
                + reason,
            .init(
                rule: "fewer than \(EventConsumer.parkedInRowMax) parked in a row",
                remedy: "Mend the program and start it again; or souk events retry."))
    }

    static func consumerNotFound(_ source: String) -> Self {
        Self(
            .notFound, "CONSUMER_NOT_FOUND", "This program does not follow \(source).",
            .init(field: "source", current: source, remedy: "Name one of those that ListConsumers lists."))
    }

    static func skipBackwards(_ sequence: Int64, cursor: Int64) -> Self {
        Self(
            .invalidArgument, "SEQUENCE_INVALID",
            "The events up to \(cursor) are applied already: there is nothing to skip up to \(sequence).",
            .init(
                field: "through_sequence", rule: "not before the cursor", limit: "\(cursor)",
                current: "\(sequence)", remedy: "To go back, call RereadEvents."))
    }

    static let tooManyTypes = Self(
        .resourceExhausted, "TOO_MANY_TYPES", "At most \(EventsServer.typesMax) types can be asked for.",
        .init(
            field: "types", rule: "at most \(EventsServer.typesMax)", limit: "\(EventsServer.typesMax)",
            remedy: "Ask for fewer types, or for all."))

    static let tooManyBusinesses = Self(
        .resourceExhausted, "TOO_MANY_BUSINESSES",
        "At most \(EventsServer.businessesMax) businesses can be asked for.",
        .init(
            field: "business_ids", rule: "at most \(EventsServer.businessesMax)",
            limit: "\(EventsServer.businessesMax)", remedy: "Ask for fewer businesses, or for all."))

    /// Why the log cannot be read on after this sequence; `page` says how far it reaches.
    init(_ problem: CursorProblem, after sequence: Int64, _ page: EventPage) {
        self =
            switch problem {
            case .foreign: .cursorForeign
            case .ahead: .cursorAhead(sequence, head: page.head)
            case .expired: .cursorExpired(sequence, oldest: page.oldest)
            }
    }
}
