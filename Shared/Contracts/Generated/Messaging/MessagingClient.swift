// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// Calls `souk.messaging.v1.Messaging` over a channel.
public struct MessagingClient: Sendable {
    private let channel: any RPCChannel

    public init(_ channel: any RPCChannel) { self.channel = channel }

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
    public func sendMessage(
        _ request: MessagingAPI.SendMessageRequest,
        _ options: CallOptions = .none
    ) async throws -> MessagingAPI.SendMessageResponse {
        try await channel.unary(MessagingMethods.sendMessage, request, options)
    }

    /// Changes the text of a message that the caller has sent; whoever may write for a business may edit what
    /// was written for it.
    ///
    /// Earlier texts are kept: see ListEdits. The caller chooses the edit's id, unique within the message:
    /// the same id and text answers with the message as it is now. Refused: TEXT_INVALID,
    /// CONVERSATION_NOT_FOUND, MESSAGE_NOT_FOUND (also for a message of another author), MESSAGE_NOT_EDITABLE
    /// (it is not a text), EDIT_TOO_LATE (15 minutes after it was sent), TOO_MANY_EDITS (20 a message),
    /// RECIPIENT_BLOCKED, ID_REUSED.
    public func editMessage(
        _ request: MessagingAPI.EditMessageRequest,
        _ options: CallOptions = .none
    ) async throws -> MessagingAPI.EditMessageResponse {
        try await channel.unary(MessagingMethods.editMessage, request, options)
    }

    /// All texts that a message has had, oldest first: the one first sent, then one for each edit; at most
    /// 21, and none for what is not a text.
    ///
    /// Both sides see them. Refused: CONVERSATION_NOT_FOUND, MESSAGE_NOT_FOUND.
    public func listEdits(
        _ request: MessagingAPI.ListEditsRequest,
        _ options: CallOptions = .none
    ) async throws -> MessagingAPI.ListEditsResponse {
        try await channel.unary(MessagingMethods.listEdits, request, options)
    }

    /// Says that the caller's side has read the conversation up to a message; both sides are told by a
    /// receipt.
    ///
    /// It never goes back: an earlier sequence number answers with the later one. Refused:
    /// CONVERSATION_NOT_FOUND, SEQUENCE_INVALID (there is no message with this number).
    public func markRead(
        _ request: MessagingAPI.MarkReadRequest,
        _ options: CallOptions = .none
    ) async throws -> MessagingAPI.MarkReadResponse {
        try await channel.unary(MessagingMethods.markRead, request, options)
    }

    /// Tells whoever is subscribed that the caller is writing.
    ///
    /// Nothing is stored; send it again every 3 seconds while it is true. More than one in 2 seconds for one
    /// conversation is answered and not passed on. Refused: CONVERSATION_NOT_FOUND, RECIPIENT_BLOCKED.
    public func sendTyping(
        _ request: MessagingAPI.SendTypingRequest,
        _ options: CallOptions = .none
    ) async throws -> MessagingAPI.SendTypingResponse {
        try await channel.unary(MessagingMethods.sendTyping, request, options)
    }

    /// The caller's conversations, the one with the newest message first, a page at a time; a page ends early
    /// at 2 MiB of messages.
    ///
    /// Refused: PAGE_SIZE_INVALID, PAGE_TOKEN_INVALID.
    public func listConversations(
        _ request: MessagingAPI.ListConversationsRequest,
        _ options: CallOptions = .none
    ) async throws -> MessagingAPI.ListConversationsResponse {
        try await channel.unary(MessagingMethods.listConversations, request, options)
    }

    /// One conversation of the caller's, by its id or by whom it is with.
    ///
    /// Refused: CONVERSATION_NOT_FOUND (also for anybody else's), TO_INVALID (`of` is missing or a party that
    /// has no conversations).
    public func getConversation(
        _ request: MessagingAPI.GetConversationRequest,
        _ options: CallOptions = .none
    ) async throws -> MessagingAPI.GetConversationResponse {
        try await channel.unary(MessagingMethods.getConversation, request, options)
    }

    /// Messages of a conversation before or after a sequence number, those nearest to it; always oldest first
    /// in the answer, which ends early at 2 MiB of messages.
    ///
    /// Refused: CONVERSATION_NOT_FOUND, SEQUENCE_INVALID (less than 0), PAGE_SIZE_INVALID.
    public func listMessages(
        _ request: MessagingAPI.ListMessagesRequest,
        _ options: CallOptions = .none
    ) async throws -> MessagingAPI.ListMessagesResponse {
        try await channel.unary(MessagingMethods.listMessages, request, options)
    }

    /// Streams the caller's inbox after a cursor, in order, then what comes.
    ///
    /// A reader that lags too far behind is ended with RESOURCE_EXHAUSTED and goes on from its cursor. Like
    /// every stream it ends with its token; renew that or refresh it and go on. Refused: CURSOR_INVALID (not
    /// given to this participant, or newer than their inbox), TOO_MANY_SUBSCRIPTIONS (100 a participant).
    public func subscribe(
        _ request: MessagingAPI.SubscribeRequest,
        _ options: CallOptions = .none
    ) async throws -> MessageSequence<MessagingAPI.SubscribeResponse> {
        try await channel.serverStreaming(MessagingMethods.subscribe, request, options)
    }
}
