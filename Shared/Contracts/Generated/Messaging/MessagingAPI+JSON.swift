// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import NIOCore

extension MessagingAPI.Conversation: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "id", "id"),
        .init(2, "businessId", "business_id"),
        .init(3, "customerId", "customer_id"),
        .init(4, "lastMessage", "last_message"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.id = try json.text()
            case 2: self.businessID = try json.text()
            case 3: self.customerID = try json.text()
            case 4: self.lastMessage = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("id", self.id)
            json.text("businessId", self.businessID)
            json.text("customerId", self.customerID)
            json.optional("lastMessage", self.lastMessage) { $0.value($1) }
        }
    }
}

extension MessagingAPI.Message: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "id", "id"),
        .init(2, "conversationId", "conversation_id"),
        .init(3, "sequence", "sequence"),
        .init(4, "cursor", "cursor"),
        .init(5, "sender", "sender"),
        .init(6, "time", "time"),
        .init(7, "text", "text", oneof: 1),
        .init(8, "orderCard", "order_card", oneof: 1),
        .init(9, "orderStatus", "order_status", oneof: 1),
        .init(10, "refund", "refund", oneof: 1),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.id = try json.text()
            case 2: self.conversationID = try json.text()
            case 3: self.sequence = try json.number()
            case 4: self.cursor = try json.number()
            case 5: self.sender = try json.choice()
            case 6: self.time = try json.time()
            case 7: self.content = .text(try json.message())
            case 8: self.content = .orderCard(try json.message())
            case 9: self.content = .orderStatus(try json.message())
            case 10: self.content = .refund(try json.message())
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("id", self.id)
            json.text("conversationId", self.conversationID)
            json.number("sequence", self.sequence)
            json.number("cursor", self.cursor)
            json.choice("sender", self.sender)
            json.optional("time", self.time) { $0.value($1) }
            if case .text(let value) = self.content {
                json.optional("text", value) { $0.value($1) }
            }
            if case .orderCard(let value) = self.content {
                json.optional("orderCard", value) { $0.value($1) }
            }
            if case .orderStatus(let value) = self.content {
                json.optional("orderStatus", value) { $0.value($1) }
            }
            if case .refund(let value) = self.content {
                json.optional("refund", value) { $0.value($1) }
            }
        }
    }
}

extension MessagingAPI.Text: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "body", "body"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.body = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("body", self.body)
        }
    }
}

extension MessagingAPI.OrderCard: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "orderId", "order_id"),
        .init(2, "lines", "lines"),
        .init(3, "total", "total"),
        .init(4, "note", "note"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.orderID = try json.text()
            case 2: self.lines = try json.list { (json) throws(FieldError) in try json.message() }
            case 3: self.total = try json.message()
            case 4: self.note = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("orderId", self.orderID)
            json.list("lines", self.lines) { $0.value($1) }
            json.optional("total", self.total) { $0.value($1) }
            json.text("note", self.note)
        }
    }
}

extension MessagingAPI.OrderStatus: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "orderId", "order_id"),
        .init(2, "state", "state"),
        .init(3, "endReason", "end_reason"),
        .init(4, "endNote", "end_note"),
        .init(5, "tracking", "tracking"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.orderID = try json.text()
            case 2: self.state = try json.choice()
            case 3: self.endReason = try json.choice()
            case 4: self.endNote = try json.text()
            case 5: self.tracking = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("orderId", self.orderID)
            json.choice("state", self.state)
            json.choice("endReason", self.endReason)
            json.text("endNote", self.endNote)
            json.optional("tracking", self.tracking) { $0.value($1) }
        }
    }
}

extension MessagingAPI.RefundNotice: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "orderId", "order_id"),
        .init(2, "refundId", "refund_id"),
        .init(3, "amount", "amount"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.orderID = try json.text()
            case 2: self.refundID = try json.text()
            case 3: self.amount = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("orderId", self.orderID)
            json.text("refundId", self.refundID)
            json.optional("amount", self.amount) { $0.value($1) }
        }
    }
}

extension MessagingAPI.SendMessageRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "messageId", "message_id"),
        .init(2, "businessId", "business_id", oneof: 1),
        .init(3, "conversationId", "conversation_id", oneof: 1),
        .init(4, "text", "text"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.messageID = try json.text()
            case 2: self.to = .businessID(try json.text())
            case 3: self.to = .conversationID(try json.text())
            case 4: self.text = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("messageId", self.messageID)
            if case .businessID(let value) = self.to {
                json.optional("businessId", value) { $0.value($1) }
            }
            if case .conversationID(let value) = self.to {
                json.optional("conversationId", value) { $0.value($1) }
            }
            json.text("text", self.text)
        }
    }
}

extension MessagingAPI.SendMessageResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "message", "message"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.message = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("message", self.message) { $0.value($1) }
        }
    }
}

extension MessagingAPI.ListConversationsRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "pageSize", "page_size"),
        .init(2, "pageToken", "page_token"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.pageSize = try json.number()
            case 2: self.pageToken = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.number("pageSize", self.pageSize)
            json.text("pageToken", self.pageToken)
        }
    }
}

extension MessagingAPI.ListConversationsResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "conversations", "conversations"),
        .init(2, "nextPageToken", "next_page_token"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.conversations = try json.list { (json) throws(FieldError) in try json.message() }
            case 2: self.nextPageToken = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.list("conversations", self.conversations) { $0.value($1) }
            json.text("nextPageToken", self.nextPageToken)
        }
    }
}

extension MessagingAPI.ListMessagesRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "conversationId", "conversation_id"),
        .init(2, "after", "after"),
        .init(3, "pageSize", "page_size"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.conversationID = try json.text()
            case 2: self.after = try json.number()
            case 3: self.pageSize = try json.number()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("conversationId", self.conversationID)
            json.number("after", self.after)
            json.number("pageSize", self.pageSize)
        }
    }
}

extension MessagingAPI.ListMessagesResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "messages", "messages"),
        .init(2, "more", "more"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.messages = try json.list { (json) throws(FieldError) in try json.message() }
            case 2: self.more = try json.flag()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.list("messages", self.messages) { $0.value($1) }
            json.flag("more", self.more)
        }
    }
}

extension MessagingAPI.SubscribeRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "after", "after"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.after = try json.number()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.number("after", self.after)
        }
    }
}
