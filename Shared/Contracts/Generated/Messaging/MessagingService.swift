// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// Any rpc that takes ids also refuses with ID_MALFORMED, naming the field.
/// What answers `souk.messaging.v1.Messaging`: a function for each method.
public protocol MessagingService: RPCService {
    /// Writes a message at the end of a conversation.
    ///
    /// The first message to a person or a business opens the conversation with them. A person writes to a
    /// person, to a business, or into a conversation; a business to another business, to a customer who has a
    /// conversation with it, or into a conversation. The sender chooses the message's id, which is unique for
    /// this sender in this conversation: the same id and content answers with the message as it is now.
    /// Refused: TO_INVALID (nobody, oneself, or a party that cannot be written to), CONTENT_MISSING,
    /// TEXT_INVALID (1 to 4,096 characters, not blank), CONVERSATION_NOT_FOUND (also for anybody else's),
    /// BUSINESS_NOT_FOUND, ACCOUNT_NOT_FOUND, RECIPIENT_BLOCKED (the person has blocked the business),
    /// ID_REUSED, ACCOUNTS_UNAVAILABLE (nothing was written; send the same message again in a while).
    func sendMessage(
        _ request: MessagingAPI.SendMessageRequest,
        _ call: Call
    ) async throws -> MessagingAPI.SendMessageResponse

    /// Changes the text of a message that the caller has sent; whoever may write for a business may edit what
    /// was written for it.
    ///
    /// Earlier texts are kept: see ListEdits. The caller chooses the edit's id, unique within the message:
    /// the same id and text answers with the message as it is now. Refused: TEXT_INVALID,
    /// CONVERSATION_NOT_FOUND, MESSAGE_NOT_FOUND (also for a message of another author), MESSAGE_NOT_EDITABLE
    /// (it is not a text), EDIT_TOO_LATE (15 minutes after it was sent), TOO_MANY_EDITS (20 a message),
    /// RECIPIENT_BLOCKED, ID_REUSED.
    func editMessage(
        _ request: MessagingAPI.EditMessageRequest,
        _ call: Call
    ) async throws -> MessagingAPI.EditMessageResponse

    /// All texts that a message has had, oldest first: the one first sent, then one for each edit; at most
    /// 21, and none for what is not a text.
    ///
    /// Both sides see them. Refused: CONVERSATION_NOT_FOUND, MESSAGE_NOT_FOUND.
    func listEdits(
        _ request: MessagingAPI.ListEditsRequest,
        _ call: Call
    ) async throws -> MessagingAPI.ListEditsResponse

    /// Says that the caller's side has read the conversation up to a message; both sides are told by a
    /// receipt.
    ///
    /// It never goes back: an earlier sequence number answers with the later one. Refused:
    /// CONVERSATION_NOT_FOUND, SEQUENCE_INVALID (there is no message with this number).
    func markRead(
        _ request: MessagingAPI.MarkReadRequest,
        _ call: Call
    ) async throws -> MessagingAPI.MarkReadResponse

    /// Tells whoever is subscribed that the caller is writing.
    ///
    /// Nothing is stored; send it again every 3 seconds while it is true. More than one in 2 seconds for one
    /// conversation is answered and not passed on. Refused: CONVERSATION_NOT_FOUND, RECIPIENT_BLOCKED.
    func sendTyping(
        _ request: MessagingAPI.SendTypingRequest,
        _ call: Call
    ) async throws -> MessagingAPI.SendTypingResponse

    /// The caller's conversations, the one with the newest message first, a page at a time; a page ends early
    /// at 2 MiB of messages.
    ///
    /// Refused: PAGE_SIZE_INVALID, PAGE_TOKEN_INVALID.
    func listConversations(
        _ request: MessagingAPI.ListConversationsRequest,
        _ call: Call
    ) async throws -> MessagingAPI.ListConversationsResponse

    /// One conversation of the caller's, by its id or by whom it is with.
    ///
    /// Refused: CONVERSATION_NOT_FOUND (also for anybody else's), TO_INVALID (`of` is missing or a party that
    /// has no conversations).
    func getConversation(
        _ request: MessagingAPI.GetConversationRequest,
        _ call: Call
    ) async throws -> MessagingAPI.GetConversationResponse

    /// Messages of a conversation before or after a sequence number, those nearest to it; always oldest first
    /// in the answer, which ends early at 2 MiB of messages.
    ///
    /// Refused: CONVERSATION_NOT_FOUND, SEQUENCE_INVALID (less than 0), PAGE_SIZE_INVALID.
    func listMessages(
        _ request: MessagingAPI.ListMessagesRequest,
        _ call: Call
    ) async throws -> MessagingAPI.ListMessagesResponse

    /// Streams the caller's inbox after a cursor, in order, then what comes.
    ///
    /// A reader that lags too far behind is ended with RESOURCE_EXHAUSTED and goes on from its cursor. Like
    /// every stream it ends with its token; renew that or refresh it and go on. Refused: CURSOR_INVALID (not
    /// given to this participant, or newer than their inbox), TOO_MANY_SUBSCRIPTIONS (100 a participant).
    func subscribe(
        _ request: MessagingAPI.SubscribeRequest,
        to stream: MessageWriter<MessagingAPI.SubscribeResponse>,
        _ call: Call
    ) async throws
}

extension MessagingService {
    public var methods: [MethodHandler] { MessagingMethods.handlers(for: self) }
}

extension MessagingMethods {
    /// For a type that answers several services: its `methods` are the sum of theirs.
    public static func handlers(for service: some MessagingService) -> [MethodHandler] {
        [
            .unary(sendMessage, service.sendMessage),
            .unary(editMessage, service.editMessage),
            .unary(listEdits, service.listEdits),
            .unary(markRead, service.markRead),
            .unary(sendTyping, service.sendTyping),
            .unary(listConversations, service.listConversations),
            .unary(getConversation, service.getConversation),
            .unary(listMessages, service.listMessages),
            .serverStreaming(subscribe, service.subscribe),
        ]
    }
}
