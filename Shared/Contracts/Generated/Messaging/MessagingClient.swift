// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// Calls `souk.messaging.v1.Messaging` over a channel.
public struct MessagingClient: Sendable {
    private let channel: any RPCChannel

    public init(_ channel: any RPCChannel) { self.channel = channel }

    /// Writes a text into a conversation.
    ///
    /// A person names the business and so opens the conversation; a business names a conversation that
    /// exists. The sender chooses the message's id: the same id and content answers as before. Refused:
    /// MESSAGE_ID_INVALID, TEXT_INVALID (1 to 4,096 characters, not blank), TO_INVALID, BUSINESS_NOT_FOUND,
    /// CONVERSATION_NOT_FOUND (also for anybody else's), ID_REUSED, ACCOUNTS_UNAVAILABLE (nothing was
    /// written; send the same message again in a while).
    public func sendMessage(
        _ request: MessagingAPI.SendMessageRequest,
        _ options: CallOptions = .none
    ) async throws -> MessagingAPI.SendMessageResponse {
        try await channel.unary(MessagingMethods.sendMessage, request, options)
    }

    /// The caller's conversations, the one with the newest message first, a page at a time.
    ///
    /// Refused: PAGE_SIZE_INVALID, PAGE_TOKEN_INVALID.
    public func listConversations(
        _ request: MessagingAPI.ListConversationsRequest,
        _ options: CallOptions = .none
    ) async throws -> MessagingAPI.ListConversationsResponse {
        try await channel.unary(MessagingMethods.listConversations, request, options)
    }

    /// A conversation's messages after a sequence number, oldest first.
    ///
    /// Refused: CONVERSATION_NOT_FOUND (also for anybody else's), PAGE_SIZE_INVALID.
    public func listMessages(
        _ request: MessagingAPI.ListMessagesRequest,
        _ options: CallOptions = .none
    ) async throws -> MessagingAPI.ListMessagesResponse {
        try await channel.unary(MessagingMethods.listMessages, request, options)
    }

    /// Streams every message of every conversation of the caller's after a cursor, in order, then new ones as
    /// they come.
    ///
    /// A reader that lags too far behind is ended with RESOURCE_EXHAUSTED and goes on from its cursor. It
    /// ends with UNAUTHENTICATED when the access token does; refresh it and go on. Refused: CURSOR_INVALID.
    public func subscribe(
        _ request: MessagingAPI.SubscribeRequest,
        _ options: CallOptions = .none
    ) async throws -> MessageSequence<MessagingAPI.Message> {
        try await channel.serverStreaming(MessagingMethods.subscribe, request, options)
    }
}
