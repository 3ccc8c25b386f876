import RPC
import Values

extension Refusal {
    static let contentMissing = Self(
        .invalidArgument, "CONTENT_MISSING", "The message says nothing.",
        RefusalDetail(field: "content", rule: "one kind of content", remedy: "Set text."))

    static let messageNotFound = Self(
        .notFound, "MESSAGE_NOT_FOUND", "The conversation has no such message.",
        RefusalDetail(remedy: "Take id and sequence from ListMessages."))

    static let messageNotEditable = Self(
        .failedPrecondition, "MESSAGE_NOT_EDITABLE", "This message is not a text.",
        RefusalDetail(field: "message_id", rule: "only texts are edited", remedy: "Send a new message."))

    static func editTooLate(since end: Timestamp) -> Self {
        Self(
            .failedPrecondition, "EDIT_TOO_LATE", "The message could be edited until \(end).",
            RefusalDetail(
                rule: "within \(MessageEdit.windowSeconds / 60) minutes of sending",
                limit: "\(end)", remedy: "Send a new message."))
    }

    static let tooManyEdits = Self(
        .resourceExhausted, "TOO_MANY_EDITS",
        "The message was edited \(MessageEdit.numberMax) times, which is the most.",
        RefusalDetail(
            rule: "up to \(MessageEdit.numberMax) edits of a message", limit: "\(MessageEdit.numberMax)",
            remedy: "Send a new message."))

    static func sequenceInvalid(_ sequence: Int64, in range: ClosedRange<Int64>, field: String = "sequence")
        -> Self
    {
        let rule =
            range.upperBound == .max
            ? "\(range.lowerBound) or more" : "\(range.lowerBound) to \(range.upperBound)"
        return Self(
            .invalidArgument, "SEQUENCE_INVALID", "\(field) is \(sequence); it has to be \(rule).",
            RefusalDetail(
                field: field, rule: rule, current: "\(sequence)", remedy: "Take it from ListMessages."))
    }
}
