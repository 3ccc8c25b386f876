// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

import CProto
public import NIOCore

extension MessagingAPI.Conversation: PackedMessage {
    typealias C = Souk__Messaging__V1__Conversation
    public static let messageName = "souk.messaging.v1.Conversation"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__messaging__v1__conversation__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.id = try CFieldReader.text(c.pointee.id, "id")
        self.businessID = try CFieldReader.text(c.pointee.business_id, "business_id")
        self.customerID = try CFieldReader.text(c.pointee.customer_id, "customer_id")
        self.lastMessage = try CFieldReader.message(c.pointee.last_message, "last_message")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__messaging__v1__conversation__init(c)
        c.pointee.id = try arena.text(self.id)
        c.pointee.business_id = try arena.text(self.businessID)
        c.pointee.customer_id = try arena.text(self.customerID)
        c.pointee.last_message = try arena.message(self.lastMessage)
    }
}

extension MessagingAPI.Message: PackedMessage {
    typealias C = Souk__Messaging__V1__Message
    public static let messageName = "souk.messaging.v1.Message"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__messaging__v1__message__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.id = try CFieldReader.text(c.pointee.id, "id")
        self.conversationID = try CFieldReader.text(c.pointee.conversation_id, "conversation_id")
        self.sequence = c.pointee.sequence
        self.cursor = c.pointee.cursor
        self.sender = MessagingAPI.Sender(rawValue: c.pointee.sender)
        self.time = try CFieldReader.time(c.pointee.time, "time")
        switch c.pointee.content_case.rawValue {
        case 7:
            self.content = try CFieldReader.message(c.pointee.text, "text").map { .text($0) }
        case 8:
            self.content = try CFieldReader.message(c.pointee.order_card, "order_card").map { .orderCard($0) }
        case 9:
            self.content =
                try CFieldReader.message(c.pointee.order_status, "order_status").map { .orderStatus($0) }
        case 10:
            self.content = try CFieldReader.message(c.pointee.refund, "refund").map { .refund($0) }
        default: self.content = nil
        }
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__messaging__v1__message__init(c)
        c.pointee.id = try arena.text(self.id)
        c.pointee.conversation_id = try arena.text(self.conversationID)
        c.pointee.sequence = self.sequence
        c.pointee.cursor = self.cursor
        c.pointee.sender = self.sender.rawValue
        c.pointee.time = try arena.time(self.time)
        switch self.content {
        case .text(let value):
            c.pointee.content_case = Souk__Messaging__V1__Message__ContentCase(rawValue: 7)
            c.pointee.text = try arena.message(value)
        case .orderCard(let value):
            c.pointee.content_case = Souk__Messaging__V1__Message__ContentCase(rawValue: 8)
            c.pointee.order_card = try arena.message(value)
        case .orderStatus(let value):
            c.pointee.content_case = Souk__Messaging__V1__Message__ContentCase(rawValue: 9)
            c.pointee.order_status = try arena.message(value)
        case .refund(let value):
            c.pointee.content_case = Souk__Messaging__V1__Message__ContentCase(rawValue: 10)
            c.pointee.refund = try arena.message(value)
        case nil: break
        }
    }
}

extension MessagingAPI.Text: PackedMessage {
    typealias C = Souk__Messaging__V1__Text
    public static let messageName = "souk.messaging.v1.Text"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__messaging__v1__text__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.body = try CFieldReader.text(c.pointee.body, "body")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__messaging__v1__text__init(c)
        c.pointee.body = try arena.text(self.body)
    }
}

extension MessagingAPI.OrderCard: PackedMessage {
    typealias C = Souk__Messaging__V1__OrderCard
    public static let messageName = "souk.messaging.v1.OrderCard"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__messaging__v1__order_card__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.orderID = try CFieldReader.text(c.pointee.order_id, "order_id")
        self.lines = try CFieldReader.messages(c.pointee.n_lines, c.pointee.lines, "lines")
        self.total = try CFieldReader.message(c.pointee.total, "total")
        self.note = try CFieldReader.text(c.pointee.note, "note")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__messaging__v1__order_card__init(c)
        c.pointee.order_id = try arena.text(self.orderID)
        c.pointee.n_lines = self.lines.count
        c.pointee.lines = try arena.messages(self.lines)
        c.pointee.total = try arena.message(self.total)
        c.pointee.note = try arena.text(self.note)
    }
}

extension MessagingAPI.OrderStatus: PackedMessage {
    typealias C = Souk__Messaging__V1__OrderStatus
    public static let messageName = "souk.messaging.v1.OrderStatus"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__messaging__v1__order_status__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.orderID = try CFieldReader.text(c.pointee.order_id, "order_id")
        self.state = OrdersAPI.OrderState(rawValue: c.pointee.state)
        self.endReason = OrdersAPI.EndReason(rawValue: c.pointee.end_reason)
        self.endNote = try CFieldReader.text(c.pointee.end_note, "end_note")
        self.tracking = try CFieldReader.message(c.pointee.tracking, "tracking")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__messaging__v1__order_status__init(c)
        c.pointee.order_id = try arena.text(self.orderID)
        c.pointee.state = self.state.rawValue
        c.pointee.end_reason = self.endReason.rawValue
        c.pointee.end_note = try arena.text(self.endNote)
        c.pointee.tracking = try arena.message(self.tracking)
    }
}

extension MessagingAPI.RefundNotice: PackedMessage {
    typealias C = Souk__Messaging__V1__RefundNotice
    public static let messageName = "souk.messaging.v1.RefundNotice"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__messaging__v1__refund_notice__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.orderID = try CFieldReader.text(c.pointee.order_id, "order_id")
        self.refundID = try CFieldReader.text(c.pointee.refund_id, "refund_id")
        self.amount = try CFieldReader.message(c.pointee.amount, "amount")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__messaging__v1__refund_notice__init(c)
        c.pointee.order_id = try arena.text(self.orderID)
        c.pointee.refund_id = try arena.text(self.refundID)
        c.pointee.amount = try arena.message(self.amount)
    }
}

extension MessagingAPI.SendMessageRequest: PackedMessage {
    typealias C = Souk__Messaging__V1__SendMessageRequest
    public static let messageName = "souk.messaging.v1.SendMessageRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__messaging__v1__send_message_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.messageID = try CFieldReader.text(c.pointee.message_id, "message_id")
        switch c.pointee.to_case.rawValue {
        case 2:
            self.to = .businessID(try CFieldReader.text(c.pointee.business_id, "business_id"))
        case 3:
            self.to = .conversationID(try CFieldReader.text(c.pointee.conversation_id, "conversation_id"))
        default: self.to = nil
        }
        self.text = try CFieldReader.text(c.pointee.text, "text")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__messaging__v1__send_message_request__init(c)
        c.pointee.message_id = try arena.text(self.messageID)
        switch self.to {
        case .businessID(let value):
            c.pointee.to_case = Souk__Messaging__V1__SendMessageRequest__ToCase(rawValue: 2)
            c.pointee.business_id = try arena.text(value)
        case .conversationID(let value):
            c.pointee.to_case = Souk__Messaging__V1__SendMessageRequest__ToCase(rawValue: 3)
            c.pointee.conversation_id = try arena.text(value)
        case nil: break
        }
        c.pointee.text = try arena.text(self.text)
    }
}

extension MessagingAPI.SendMessageResponse: PackedMessage {
    typealias C = Souk__Messaging__V1__SendMessageResponse
    public static let messageName = "souk.messaging.v1.SendMessageResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__messaging__v1__send_message_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.message = try CFieldReader.message(c.pointee.message, "message")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__messaging__v1__send_message_response__init(c)
        c.pointee.message = try arena.message(self.message)
    }
}

extension MessagingAPI.ListConversationsRequest: PackedMessage {
    typealias C = Souk__Messaging__V1__ListConversationsRequest
    public static let messageName = "souk.messaging.v1.ListConversationsRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__messaging__v1__list_conversations_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.pageSize = c.pointee.page_size
        self.pageToken = try CFieldReader.text(c.pointee.page_token, "page_token")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__messaging__v1__list_conversations_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.text(self.pageToken)
    }
}

extension MessagingAPI.ListConversationsResponse: PackedMessage {
    typealias C = Souk__Messaging__V1__ListConversationsResponse
    public static let messageName = "souk.messaging.v1.ListConversationsResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__messaging__v1__list_conversations_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.conversations =
            try CFieldReader.messages(c.pointee.n_conversations, c.pointee.conversations, "conversations")
        self.nextPageToken = try CFieldReader.text(c.pointee.next_page_token, "next_page_token")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__messaging__v1__list_conversations_response__init(c)
        c.pointee.n_conversations = self.conversations.count
        c.pointee.conversations = try arena.messages(self.conversations)
        c.pointee.next_page_token = try arena.text(self.nextPageToken)
    }
}

extension MessagingAPI.ListMessagesRequest: PackedMessage {
    typealias C = Souk__Messaging__V1__ListMessagesRequest
    public static let messageName = "souk.messaging.v1.ListMessagesRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__messaging__v1__list_messages_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.conversationID = try CFieldReader.text(c.pointee.conversation_id, "conversation_id")
        self.after = c.pointee.after
        self.pageSize = c.pointee.page_size
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__messaging__v1__list_messages_request__init(c)
        c.pointee.conversation_id = try arena.text(self.conversationID)
        c.pointee.after = self.after
        c.pointee.page_size = self.pageSize
    }
}

extension MessagingAPI.ListMessagesResponse: PackedMessage {
    typealias C = Souk__Messaging__V1__ListMessagesResponse
    public static let messageName = "souk.messaging.v1.ListMessagesResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__messaging__v1__list_messages_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.messages = try CFieldReader.messages(c.pointee.n_messages, c.pointee.messages, "messages")
        self.more = c.pointee.more != 0
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__messaging__v1__list_messages_response__init(c)
        c.pointee.n_messages = self.messages.count
        c.pointee.messages = try arena.messages(self.messages)
        c.pointee.more = self.more ? 1 : 0
    }
}

extension MessagingAPI.SubscribeRequest: PackedMessage {
    typealias C = Souk__Messaging__V1__SubscribeRequest
    public static let messageName = "souk.messaging.v1.SubscribeRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__messaging__v1__subscribe_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.after = c.pointee.after
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__messaging__v1__subscribe_request__init(c)
        c.pointee.after = self.after
    }
}
