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
        self.kind = MessagingAPI.ConversationKind(rawValue: c.pointee.kind)
        self.participants =
            try CFieldReader.messages(c.pointee.n_participants, c.pointee.participants, "participants")
        self.lastMessage = try CFieldReader.message(c.pointee.last_message, "last_message")
        self.unread = c.pointee.unread
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__messaging__v1__conversation__init(c)
        c.pointee.id = try arena.text(self.id)
        c.pointee.kind = self.kind.rawValue
        c.pointee.n_participants = self.participants.count
        c.pointee.participants = try arena.messages(self.participants)
        c.pointee.last_message = try arena.message(self.lastMessage)
        c.pointee.unread = self.unread
    }
}

extension MessagingAPI.Participant: PackedMessage {
    typealias C = Souk__Messaging__V1__Participant
    public static let messageName = "souk.messaging.v1.Participant"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__messaging__v1__participant__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.party = try CFieldReader.message(c.pointee.party, "party")
        self.readSequence = c.pointee.read_sequence
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__messaging__v1__participant__init(c)
        c.pointee.party = try arena.message(self.party)
        c.pointee.read_sequence = self.readSequence
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
        self.author = try CFieldReader.message(c.pointee.author, "author")
        self.memberAccountID = try CFieldReader.text(c.pointee.member_account_id, "member_account_id")
        self.time = try CFieldReader.time(c.pointee.time, "time")
        self.edits = c.pointee.edits
        self.editedAt = try CFieldReader.time(c.pointee.edited_at, "edited_at")
        switch c.pointee.content_case.rawValue {
        case 10:
            self.content = try CFieldReader.message(c.pointee.text, "text").map { .text($0) }
        case 11:
            self.content = try CFieldReader.message(c.pointee.order_card, "order_card").map { .orderCard($0) }
        case 12:
            self.content =
                try CFieldReader.message(c.pointee.order_status, "order_status").map { .orderStatus($0) }
        case 13:
            self.content = try CFieldReader.message(c.pointee.refund, "refund").map { .refund($0) }
        default: self.content = nil
        }
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__messaging__v1__message__init(c)
        c.pointee.id = try arena.text(self.id)
        c.pointee.conversation_id = try arena.text(self.conversationID)
        c.pointee.sequence = self.sequence
        c.pointee.author = try arena.message(self.author)
        c.pointee.member_account_id = try arena.text(self.memberAccountID)
        c.pointee.time = try arena.time(self.time)
        c.pointee.edits = self.edits
        c.pointee.edited_at = try arena.time(self.editedAt)
        switch self.content {
        case .text(let value):
            c.pointee.content_case = Souk__Messaging__V1__Message__ContentCase(rawValue: 10)
            c.pointee.text = try arena.message(value)
        case .orderCard(let value):
            c.pointee.content_case = Souk__Messaging__V1__Message__ContentCase(rawValue: 11)
            c.pointee.order_card = try arena.message(value)
        case .orderStatus(let value):
            c.pointee.content_case = Souk__Messaging__V1__Message__ContentCase(rawValue: 12)
            c.pointee.order_status = try arena.message(value)
        case .refund(let value):
            c.pointee.content_case = Souk__Messaging__V1__Message__ContentCase(rawValue: 13)
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
        self.totals = try CFieldReader.message(c.pointee.totals, "totals")
        self.note = try CFieldReader.text(c.pointee.note, "note")
        self.deliveryName = try CFieldReader.text(c.pointee.delivery_name, "delivery_name")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__messaging__v1__order_card__init(c)
        c.pointee.order_id = try arena.text(self.orderID)
        c.pointee.n_lines = self.lines.count
        c.pointee.lines = try arena.messages(self.lines)
        c.pointee.totals = try arena.message(self.totals)
        c.pointee.note = try arena.text(self.note)
        c.pointee.delivery_name = try arena.text(self.deliveryName)
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
        self.change = OrdersAPI.OrderChange(rawValue: c.pointee.change)
        self.state = OrdersAPI.OrderState(rawValue: c.pointee.state)
        self.payment = OrdersAPI.PaymentState(rawValue: c.pointee.payment)
        self.fulfilment = OrdersAPI.FulfilmentState(rawValue: c.pointee.fulfilment)
        self.endReason = OrdersAPI.EndReason(rawValue: c.pointee.end_reason)
        self.endNote = try CFieldReader.text(c.pointee.end_note, "end_note")
        self.shipment = try CFieldReader.message(c.pointee.shipment, "shipment")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__messaging__v1__order_status__init(c)
        c.pointee.order_id = try arena.text(self.orderID)
        c.pointee.change = self.change.rawValue
        c.pointee.state = self.state.rawValue
        c.pointee.payment = self.payment.rawValue
        c.pointee.fulfilment = self.fulfilment.rawValue
        c.pointee.end_reason = self.endReason.rawValue
        c.pointee.end_note = try arena.text(self.endNote)
        c.pointee.shipment = try arena.message(self.shipment)
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
        self.reason = try CFieldReader.text(c.pointee.reason, "reason")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__messaging__v1__refund_notice__init(c)
        c.pointee.order_id = try arena.text(self.orderID)
        c.pointee.refund_id = try arena.text(self.refundID)
        c.pointee.amount = try arena.message(self.amount)
        c.pointee.reason = try arena.text(self.reason)
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
            self.to = try CFieldReader.message(c.pointee.party, "party").map { .party($0) }
        case 3:
            self.to = .conversationID(try CFieldReader.text(c.pointee.conversation_id, "conversation_id"))
        default: self.to = nil
        }
        switch c.pointee.content_case.rawValue {
        case 10:
            self.content = try CFieldReader.message(c.pointee.text, "text").map { .text($0) }
        default: self.content = nil
        }
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__messaging__v1__send_message_request__init(c)
        c.pointee.message_id = try arena.text(self.messageID)
        switch self.to {
        case .party(let value):
            c.pointee.to_case = Souk__Messaging__V1__SendMessageRequest__ToCase(rawValue: 2)
            c.pointee.party = try arena.message(value)
        case .conversationID(let value):
            c.pointee.to_case = Souk__Messaging__V1__SendMessageRequest__ToCase(rawValue: 3)
            c.pointee.conversation_id = try arena.text(value)
        case nil: break
        }
        switch self.content {
        case .text(let value):
            c.pointee.content_case = Souk__Messaging__V1__SendMessageRequest__ContentCase(rawValue: 10)
            c.pointee.text = try arena.message(value)
        case nil: break
        }
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

extension MessagingAPI.EditMessageRequest: PackedMessage {
    typealias C = Souk__Messaging__V1__EditMessageRequest
    public static let messageName = "souk.messaging.v1.EditMessageRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__messaging__v1__edit_message_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.conversationID = try CFieldReader.text(c.pointee.conversation_id, "conversation_id")
        self.messageID = try CFieldReader.text(c.pointee.message_id, "message_id")
        self.editID = try CFieldReader.text(c.pointee.edit_id, "edit_id")
        self.text = try CFieldReader.message(c.pointee.text, "text")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__messaging__v1__edit_message_request__init(c)
        c.pointee.conversation_id = try arena.text(self.conversationID)
        c.pointee.message_id = try arena.text(self.messageID)
        c.pointee.edit_id = try arena.text(self.editID)
        c.pointee.text = try arena.message(self.text)
    }
}

extension MessagingAPI.EditMessageResponse: PackedMessage {
    typealias C = Souk__Messaging__V1__EditMessageResponse
    public static let messageName = "souk.messaging.v1.EditMessageResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__messaging__v1__edit_message_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.message = try CFieldReader.message(c.pointee.message, "message")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__messaging__v1__edit_message_response__init(c)
        c.pointee.message = try arena.message(self.message)
    }
}

extension MessagingAPI.ListEditsRequest: PackedMessage {
    typealias C = Souk__Messaging__V1__ListEditsRequest
    public static let messageName = "souk.messaging.v1.ListEditsRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__messaging__v1__list_edits_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.conversationID = try CFieldReader.text(c.pointee.conversation_id, "conversation_id")
        self.sequence = c.pointee.sequence
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__messaging__v1__list_edits_request__init(c)
        c.pointee.conversation_id = try arena.text(self.conversationID)
        c.pointee.sequence = self.sequence
    }
}

extension MessagingAPI.ListEditsResponse: PackedMessage {
    typealias C = Souk__Messaging__V1__ListEditsResponse
    public static let messageName = "souk.messaging.v1.ListEditsResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__messaging__v1__list_edits_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.edits = try CFieldReader.messages(c.pointee.n_edits, c.pointee.edits, "edits")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__messaging__v1__list_edits_response__init(c)
        c.pointee.n_edits = self.edits.count
        c.pointee.edits = try arena.messages(self.edits)
    }
}

extension MessagingAPI.Edit: PackedMessage {
    typealias C = Souk__Messaging__V1__Edit
    public static let messageName = "souk.messaging.v1.Edit"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__messaging__v1__edit__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.number = c.pointee.number
        self.text = try CFieldReader.message(c.pointee.text, "text")
        self.time = try CFieldReader.time(c.pointee.time, "time")
        self.memberAccountID = try CFieldReader.text(c.pointee.member_account_id, "member_account_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__messaging__v1__edit__init(c)
        c.pointee.number = self.number
        c.pointee.text = try arena.message(self.text)
        c.pointee.time = try arena.time(self.time)
        c.pointee.member_account_id = try arena.text(self.memberAccountID)
    }
}

extension MessagingAPI.MarkReadRequest: PackedMessage {
    typealias C = Souk__Messaging__V1__MarkReadRequest
    public static let messageName = "souk.messaging.v1.MarkReadRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__messaging__v1__mark_read_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.conversationID = try CFieldReader.text(c.pointee.conversation_id, "conversation_id")
        self.sequence = c.pointee.sequence
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__messaging__v1__mark_read_request__init(c)
        c.pointee.conversation_id = try arena.text(self.conversationID)
        c.pointee.sequence = self.sequence
    }
}

extension MessagingAPI.MarkReadResponse: PackedMessage {
    typealias C = Souk__Messaging__V1__MarkReadResponse
    public static let messageName = "souk.messaging.v1.MarkReadResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__messaging__v1__mark_read_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.readSequence = c.pointee.read_sequence
        self.unread = c.pointee.unread
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__messaging__v1__mark_read_response__init(c)
        c.pointee.read_sequence = self.readSequence
        c.pointee.unread = self.unread
    }
}

extension MessagingAPI.SendTypingRequest: PackedMessage {
    typealias C = Souk__Messaging__V1__SendTypingRequest
    public static let messageName = "souk.messaging.v1.SendTypingRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__messaging__v1__send_typing_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.conversationID = try CFieldReader.text(c.pointee.conversation_id, "conversation_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__messaging__v1__send_typing_request__init(c)
        c.pointee.conversation_id = try arena.text(self.conversationID)
    }
}

extension MessagingAPI.SendTypingResponse: PackedMessage {
    typealias C = Souk__Messaging__V1__SendTypingResponse
    public static let messageName = "souk.messaging.v1.SendTypingResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__messaging__v1__send_typing_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__messaging__v1__send_typing_response__init(c)
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
        self.cursor = try CFieldReader.text(c.pointee.cursor, "cursor")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__messaging__v1__list_conversations_response__init(c)
        c.pointee.n_conversations = self.conversations.count
        c.pointee.conversations = try arena.messages(self.conversations)
        c.pointee.next_page_token = try arena.text(self.nextPageToken)
        c.pointee.cursor = try arena.text(self.cursor)
    }
}

extension MessagingAPI.GetConversationRequest: PackedMessage {
    typealias C = Souk__Messaging__V1__GetConversationRequest
    public static let messageName = "souk.messaging.v1.GetConversationRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__messaging__v1__get_conversation_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        switch c.pointee.of_case.rawValue {
        case 1:
            self.of = .conversationID(try CFieldReader.text(c.pointee.conversation_id, "conversation_id"))
        case 2:
            self.of = try CFieldReader.message(c.pointee.party, "party").map { .party($0) }
        default: self.of = nil
        }
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__messaging__v1__get_conversation_request__init(c)
        switch self.of {
        case .conversationID(let value):
            c.pointee.of_case = Souk__Messaging__V1__GetConversationRequest__OfCase(rawValue: 1)
            c.pointee.conversation_id = try arena.text(value)
        case .party(let value):
            c.pointee.of_case = Souk__Messaging__V1__GetConversationRequest__OfCase(rawValue: 2)
            c.pointee.party = try arena.message(value)
        case nil: break
        }
    }
}

extension MessagingAPI.GetConversationResponse: PackedMessage {
    typealias C = Souk__Messaging__V1__GetConversationResponse
    public static let messageName = "souk.messaging.v1.GetConversationResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__messaging__v1__get_conversation_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.conversation = try CFieldReader.message(c.pointee.conversation, "conversation")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__messaging__v1__get_conversation_response__init(c)
        c.pointee.conversation = try arena.message(self.conversation)
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
        switch c.pointee.from_case.rawValue {
        case 2:
            self.from = .before(c.pointee.before)
        case 3:
            self.from = .after(c.pointee.after)
        default: self.from = nil
        }
        self.pageSize = c.pointee.page_size
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__messaging__v1__list_messages_request__init(c)
        c.pointee.conversation_id = try arena.text(self.conversationID)
        switch self.from {
        case .before(let value):
            c.pointee.from_case = Souk__Messaging__V1__ListMessagesRequest__FromCase(rawValue: 2)
            c.pointee.before = value
        case .after(let value):
            c.pointee.from_case = Souk__Messaging__V1__ListMessagesRequest__FromCase(rawValue: 3)
            c.pointee.after = value
        case nil: break
        }
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
        self.cursor = try CFieldReader.text(c.pointee.cursor, "cursor")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__messaging__v1__subscribe_request__init(c)
        c.pointee.cursor = try arena.text(self.cursor)
    }
}

extension MessagingAPI.SubscribeResponse: PackedMessage {
    typealias C = Souk__Messaging__V1__SubscribeResponse
    public static let messageName = "souk.messaging.v1.SubscribeResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__messaging__v1__subscribe_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.cursor = try CFieldReader.text(c.pointee.cursor, "cursor")
        self.sequence = c.pointee.sequence
        switch c.pointee.event_case.rawValue {
        case 3:
            self.event = try CFieldReader.message(c.pointee.message, "message").map { .message($0) }
        case 4:
            self.event = try CFieldReader.message(c.pointee.receipt, "receipt").map { .receipt($0) }
        case 5:
            self.event = try CFieldReader.message(c.pointee.edit, "edit").map { .edit($0) }
        case 6:
            self.event = try CFieldReader.message(c.pointee.typing, "typing").map { .typing($0) }
        default: self.event = nil
        }
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__messaging__v1__subscribe_response__init(c)
        c.pointee.cursor = try arena.text(self.cursor)
        c.pointee.sequence = self.sequence
        switch self.event {
        case .message(let value):
            c.pointee.event_case = Souk__Messaging__V1__SubscribeResponse__EventCase(rawValue: 3)
            c.pointee.message = try arena.message(value)
        case .receipt(let value):
            c.pointee.event_case = Souk__Messaging__V1__SubscribeResponse__EventCase(rawValue: 4)
            c.pointee.receipt = try arena.message(value)
        case .edit(let value):
            c.pointee.event_case = Souk__Messaging__V1__SubscribeResponse__EventCase(rawValue: 5)
            c.pointee.edit = try arena.message(value)
        case .typing(let value):
            c.pointee.event_case = Souk__Messaging__V1__SubscribeResponse__EventCase(rawValue: 6)
            c.pointee.typing = try arena.message(value)
        case nil: break
        }
    }
}

extension MessagingAPI.Receipt: PackedMessage {
    typealias C = Souk__Messaging__V1__Receipt
    public static let messageName = "souk.messaging.v1.Receipt"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__messaging__v1__receipt__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.conversationID = try CFieldReader.text(c.pointee.conversation_id, "conversation_id")
        self.reader = try CFieldReader.message(c.pointee.reader, "reader")
        self.readSequence = c.pointee.read_sequence
        self.time = try CFieldReader.time(c.pointee.time, "time")
        self.memberAccountID = try CFieldReader.text(c.pointee.member_account_id, "member_account_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__messaging__v1__receipt__init(c)
        c.pointee.conversation_id = try arena.text(self.conversationID)
        c.pointee.reader = try arena.message(self.reader)
        c.pointee.read_sequence = self.readSequence
        c.pointee.time = try arena.time(self.time)
        c.pointee.member_account_id = try arena.text(self.memberAccountID)
    }
}

extension MessagingAPI.Typing: PackedMessage {
    typealias C = Souk__Messaging__V1__Typing
    public static let messageName = "souk.messaging.v1.Typing"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__messaging__v1__typing__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.conversationID = try CFieldReader.text(c.pointee.conversation_id, "conversation_id")
        self.author = try CFieldReader.message(c.pointee.author, "author")
        self.until = try CFieldReader.time(c.pointee.until, "until")
        self.memberAccountID = try CFieldReader.text(c.pointee.member_account_id, "member_account_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__messaging__v1__typing__init(c)
        c.pointee.conversation_id = try arena.text(self.conversationID)
        c.pointee.author = try arena.message(self.author)
        c.pointee.until = try arena.time(self.until)
        c.pointee.member_account_id = try arena.text(self.memberAccountID)
    }
}
