import RPC

extension Refusal {
    static let cursorInvalid = Self(
        .invalidArgument, "CURSOR_INVALID", "The cursor is not one of the caller's inbox.",
        RefusalDetail(
            field: "cursor", rule: "empty, or from an answer to the same participant",
            remedy: "Start from a cursor of ListConversations, or empty for everything."))

    static let tooManySubscriptions = Self(
        .resourceExhausted, "TOO_MANY_SUBSCRIPTIONS",
        "The participant has \(MessageNotifier.subscribersMax) streams open, which is the most.",
        RefusalDetail(
            rule: "up to \(MessageNotifier.subscribersMax) streams of a participant",
            limit: "\(MessageNotifier.subscribersMax)", remedy: "Close a stream that is not read."))
}
