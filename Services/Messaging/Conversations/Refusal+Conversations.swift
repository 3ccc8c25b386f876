import RPC
import Values

extension Refusal {
    static func conversationNotFound(_ id: ConversationID) -> Self {
        Self(
            .notFound, "CONVERSATION_NOT_FOUND", "The caller has no conversation \(id).",
            RefusalDetail(field: "conversation_id", remedy: "Take the id from ListConversations."))
    }

    static func noConversationWith(_ party: Party) -> Self {
        Self(
            .notFound, "CONVERSATION_NOT_FOUND", "The caller has no conversation with \(party).",
            RefusalDetail(
                field: "party", remedy: "Wait for their first message, or send one if the caller may."))
    }

    static func toInvalid(_ field: String, _ problem: String) -> Self {
        Self(
            .invalidArgument, "TO_INVALID", "\(field) cannot be used: \(problem).",
            RefusalDetail(
                field: field,
                rule: "a person names a person or a business, a business a business or its customer",
                remedy: "Set another party, or conversation_id."))
    }

    static let businessNotFound = Self(
        .notFound, "BUSINESS_NOT_FOUND", "There is no such business.",
        RefusalDetail(field: "party.business", remedy: "Check the id: it is what customers type."))

    static let accountNotFound = Self(
        .notFound, "ACCOUNT_NOT_FOUND", "There is no such account.",
        RefusalDetail(field: "party.person", remedy: "Ask the person for their account id."))

    /// `answer` is what accounts said instead.
    static func accountsUnavailable(_ answer: String) -> Self {
        Self(
            .unavailable, "ACCOUNTS_UNAVAILABLE", "Accounts cannot confirm the recipient: \(answer).",
            RefusalDetail(remedy: "Send the same message again in a while."))
    }

    static let recipientBlocked = Self(
        .permissionDenied, "RECIPIENT_BLOCKED", "The person has blocked this business.",
        RefusalDetail(
            rule: "a business writes to people who have not blocked it",
            remedy: "Wait until the person takes the block back."))
}
