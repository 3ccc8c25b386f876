import RPC
import Values

/// Why messaging says no.
enum MessagingError: RefusalError, Equatable {
    case messageIDInvalid
    case messageIDReserved(String)
    case textLengthOutOfRange(Int)
    case textBlank
    case toMissing
    case toBusinessByBusiness
    case toMalformed(String)
    case businessNotFound(BusinessID)
    /// What accounts answered instead of a name.
    case accountsUnavailable(String)
    case conversationNotFound(String)
    case idReused(String)
    case pageSizeInvalid(Int32)
    case pageTokenInvalid
    case cursorInvalid(Int64)

    static func conversationNotFound(_ id: ConversationID) -> Self { .conversationNotFound(id.text) }

    var code: RPCCode {
        switch self {
        case .messageIDInvalid, .messageIDReserved, .textLengthOutOfRange, .textBlank, .toMissing,
            .toBusinessByBusiness, .toMalformed, .pageSizeInvalid, .pageTokenInvalid, .cursorInvalid:
            .invalidArgument
        case .businessNotFound, .conversationNotFound: .notFound
        case .idReused: .alreadyExists
        case .accountsUnavailable: .unavailable
        }
    }

    var reason: String {
        switch self {
        case .messageIDInvalid, .messageIDReserved: "MESSAGE_ID_INVALID"
        case .textLengthOutOfRange, .textBlank: "TEXT_INVALID"
        case .toMissing, .toBusinessByBusiness, .toMalformed: "TO_INVALID"
        case .businessNotFound: "BUSINESS_NOT_FOUND"
        case .accountsUnavailable: "ACCOUNTS_UNAVAILABLE"
        case .conversationNotFound: "CONVERSATION_NOT_FOUND"
        case .idReused: "ID_REUSED"
        case .pageSizeInvalid: "PAGE_SIZE_INVALID"
        case .pageTokenInvalid: "PAGE_TOKEN_INVALID"
        case .cursorInvalid: "CURSOR_INVALID"
        }
    }
}

// MARK: - In words

extension MessagingError {
    var message: String {
        switch self {
        case .messageIDInvalid: "message_id is not \(rule)."
        case .messageIDReserved(let beginning): "message_id begins with \(beginning), which is Souk's own."
        case .textLengthOutOfRange(let count): "text has \(count) characters; it must have \(rule)."
        case .textBlank: "text has nothing but white space."
        case .toMissing: "neither business_id nor conversation_id says whom the message is for."
        case .toBusinessByBusiness: "a business names a conversation_id, not a business_id."
        case .toMalformed(let field): "\(field) is not an id."
        case .businessNotFound(let id): "there is no business \(id)."
        case .accountsUnavailable(let answer): "accounts cannot name the two to each other: \(answer)."
        case .conversationNotFound(let id): "you have no conversation \(id)."
        case .idReused(let id): "the conversation has another message under the id \(id)."
        case .pageSizeInvalid(let size): "page_size is \(size); it must be \(rule)."
        case .pageTokenInvalid: "page_token is none that this method has given out."
        case .cursorInvalid(let cursor): "after is \(cursor), a cursor that was never given out."
        }
    }

    var detail: RefusalDetail {
        switch self {
        case .messageIDInvalid, .messageIDReserved: RefusalDetail(field: "message_id", rule: rule)
        case .textLengthOutOfRange(let count):
            RefusalDetail(
                field: "text", rule: rule, limit: "\(MessageText.scalarsRange.upperBound)",
                current: "\(count)")
        case .textBlank: RefusalDetail(field: "text", rule: rule)
        case .toMissing, .toBusinessByBusiness: RefusalDetail(field: "to", rule: rule)
        case .toMalformed(let field): RefusalDetail(field: field, rule: rule)
        case .businessNotFound: RefusalDetail(field: "business_id")
        case .accountsUnavailable: RefusalDetail(remedy: "Send the same message again in a while.")
        case .conversationNotFound: RefusalDetail(field: "conversation_id")
        case .idReused:
            RefusalDetail(field: "message_id", rule: rule, remedy: "Choose a new id for a new message.")
        case .pageSizeInvalid(let size): RefusalDetail(field: "page_size", rule: rule, current: "\(size)")
        case .pageTokenInvalid:
            RefusalDetail(field: "page_token", rule: rule, remedy: "Begin again without a token.")
        case .cursorInvalid(let cursor):
            RefusalDetail(field: "after", rule: rule, current: "\(cursor)", remedy: "Begin again from 0.")
        }
    }

    private var rule: String {
        switch self {
        case .messageIDInvalid: "1 to 64 of letters, digits and ._:-"
        case .messageIDReserved: "no beginning of Souk's own: order: or refund:"
        case .textLengthOutOfRange: "1 to \(MessageText.scalarsRange.upperBound) characters"
        case .textBlank: "not blank"
        case .toMissing, .toBusinessByBusiness:
            "a person names a business_id or a conversation_id, a business a conversation_id"
        case .toMalformed: "1 to 64 of letters, digits and ._:-"
        case .idReused: "one id, one message of a conversation"
        case .pageSizeInvalid: "1 to \(Message.pageMax), or 0 for the usual size"
        case .pageTokenInvalid: "empty, or the next_page_token of the page before"
        case .cursorInvalid: "0, or the cursor of a message"
        case .businessNotFound, .accountsUnavailable, .conversationNotFound: ""
        }
    }
}
