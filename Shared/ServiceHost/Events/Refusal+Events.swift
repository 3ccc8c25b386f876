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
            remedy: "Restore the consumer and the source from backups of one moment."))

    static func cursorAhead(_ sequence: Int64, head: Int64) -> Self {
        Self(
            .failedPrecondition, "CURSOR_AHEAD",
            "The cursor is beyond the last event: the log was restored from a backup.",
            .init(
                field: "after", rule: "up to the last event", limit: "\(head)", current: "\(sequence)",
                remedy: "Restore the consumer and the source from backups of one moment."))
    }

    static func cursorExpired(_ sequence: Int64, oldest: Int64) -> Self {
        Self(
            .failedPrecondition, "CURSOR_EXPIRED", "Events after the cursor have been deleted.",
            .init(
                field: "after", rule: "not before the oldest event that is kept", limit: "\(oldest)",
                current: "\(sequence)",
                remedy: "Restore the consumer from a backup that is not older than the events kept."))
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
