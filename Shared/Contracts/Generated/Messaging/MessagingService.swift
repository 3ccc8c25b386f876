// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// What answers `souk.messaging.v1.Messaging`: a function for each method.
public protocol MessagingService: RPCService {
    /// Writes a text into a conversation.
    ///
    /// A person names the business and so opens the conversation; a business names a conversation that
    /// exists. The sender chooses the message's id: the same id and content answers as before. Refused:
    /// MESSAGE_ID_INVALID, TEXT_INVALID (1 to 4,096 characters, not blank), TO_INVALID, BUSINESS_NOT_FOUND,
    /// CONVERSATION_NOT_FOUND (also for anybody else's), ID_REUSED, ACCOUNTS_UNAVAILABLE (nothing was
    /// written; send the same message again in a while).
    func sendMessage(
        _ request: MessagingAPI.SendMessageRequest,
        _ call: Call
    ) async throws -> MessagingAPI.SendMessageResponse

    /// The caller's conversations, the one with the newest message first, a page at a time.
    ///
    /// Refused: PAGE_SIZE_INVALID, PAGE_TOKEN_INVALID.
    func listConversations(
        _ request: MessagingAPI.ListConversationsRequest,
        _ call: Call
    ) async throws -> MessagingAPI.ListConversationsResponse

    /// A conversation's messages after a sequence number, oldest first.
    ///
    /// Refused: CONVERSATION_NOT_FOUND (also for anybody else's), PAGE_SIZE_INVALID.
    func listMessages(
        _ request: MessagingAPI.ListMessagesRequest,
        _ call: Call
    ) async throws -> MessagingAPI.ListMessagesResponse

    /// Streams every message of every conversation of the caller's after a cursor, in order, then new ones as
    /// they come.
    ///
    /// A reader that lags too far behind is ended with RESOURCE_EXHAUSTED and goes on from its cursor. It
    /// ends with UNAUTHENTICATED when the access token does; refresh it and go on. Refused: CURSOR_INVALID.
    func subscribe(
        _ request: MessagingAPI.SubscribeRequest,
        to stream: MessageWriter<MessagingAPI.Message>,
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
            .unary(listConversations, service.listConversations),
            .unary(listMessages, service.listMessages),
            .serverStreaming(subscribe, service.subscribe),
        ]
    }
}
