// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// The methods of `souk.messaging.v1.Messaging`, and who may call them.
public enum MessagingMethods {
    public static let sendMessage = MethodDescriptor(
        service: "souk.messaging.v1.Messaging", name: "SendMessage", kind: .unary,
        access: Access(person: true, business: "messages.send"), idempotent: true)
    public static let editMessage = MethodDescriptor(
        service: "souk.messaging.v1.Messaging", name: "EditMessage", kind: .unary,
        access: Access(person: true, business: "messages.send"), idempotent: true)
    public static let listEdits = MethodDescriptor(
        service: "souk.messaging.v1.Messaging", name: "ListEdits", kind: .unary,
        access: Access(person: true, business: "messages.read"), idempotent: true)
    public static let markRead = MethodDescriptor(
        service: "souk.messaging.v1.Messaging", name: "MarkRead", kind: .unary,
        access: Access(person: true, business: "messages.send"), idempotent: true)
    public static let sendTyping = MethodDescriptor(
        service: "souk.messaging.v1.Messaging", name: "SendTyping", kind: .unary,
        access: Access(person: true, business: "messages.send"), idempotent: true)
    public static let listConversations = MethodDescriptor(
        service: "souk.messaging.v1.Messaging", name: "ListConversations", kind: .unary,
        access: Access(person: true, business: "messages.read"), idempotent: true)
    public static let getConversation = MethodDescriptor(
        service: "souk.messaging.v1.Messaging", name: "GetConversation", kind: .unary,
        access: Access(person: true, business: "messages.read"), idempotent: true)
    public static let listMessages = MethodDescriptor(
        service: "souk.messaging.v1.Messaging", name: "ListMessages", kind: .unary,
        access: Access(person: true, business: "messages.read"), idempotent: true)
    public static let subscribe = MethodDescriptor(
        service: "souk.messaging.v1.Messaging", name: "Subscribe", kind: .serverStreaming,
        access: Access(person: true, business: "messages.read"), idempotent: true)

    public static let all = [
        sendMessage,
        editMessage,
        listEdits,
        markRead,
        sendTyping,
        listConversations,
        getConversation,
        listMessages,
        subscribe
    ]
}
