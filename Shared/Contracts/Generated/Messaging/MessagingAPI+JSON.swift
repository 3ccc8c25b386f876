// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import NIOCore

extension MessagingAPI.Conversation: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "id", "id"),
        .init(2, "kind", "kind"),
        .init(3, "participants", "participants"),
        .init(4, "lastMessage", "last_message"),
        .init(5, "unread", "unread"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.id = try json.text()
            case 2: self.kind = try json.choice()
            case 3: self.participants = try json.list { (json) throws(FieldError) in try json.message() }
            case 4: self.lastMessage = try json.message()
            case 5: self.unread = try json.number()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("id", self.id)
            json.choice("kind", self.kind)
            json.list("participants", self.participants) { $0.value($1) }
            json.optional("lastMessage", self.lastMessage) { $0.value($1) }
            json.number("unread", self.unread)
        }
    }
}

extension MessagingAPI.Participant: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "party", "party"),
        .init(2, "readSequence", "read_sequence"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.party = try json.message()
            case 2: self.readSequence = try json.number()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("party", self.party) { $0.value($1) }
            json.number("readSequence", self.readSequence)
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
        .init(4, "author", "author"),
        .init(5, "memberAccountId", "member_account_id"),
        .init(6, "time", "time"),
        .init(7, "edits", "edits"),
        .init(8, "editedAt", "edited_at"),
        .init(10, "text", "text", oneof: 1),
        .init(11, "orderCard", "order_card", oneof: 1),
        .init(12, "orderStatus", "order_status", oneof: 1),
        .init(13, "refund", "refund", oneof: 1),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.id = try json.text()
            case 2: self.conversationID = try json.text()
            case 3: self.sequence = try json.number()
            case 4: self.author = try json.message()
            case 5: self.memberAccountID = try json.text()
            case 6: self.time = try json.time()
            case 7: self.edits = try json.number()
            case 8: self.editedAt = try json.time()
            case 10: self.content = .text(try json.message())
            case 11: self.content = .orderCard(try json.message())
            case 12: self.content = .orderStatus(try json.message())
            case 13: self.content = .refund(try json.message())
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
            json.optional("author", self.author) { $0.value($1) }
            json.text("memberAccountId", self.memberAccountID)
            json.optional("time", self.time) { $0.value($1) }
            json.number("edits", self.edits)
            json.optional("editedAt", self.editedAt) { $0.value($1) }
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
        .init(3, "totals", "totals"),
        .init(4, "note", "note"),
        .init(5, "deliveryName", "delivery_name"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.orderID = try json.text()
            case 2: self.lines = try json.list { (json) throws(FieldError) in try json.message() }
            case 3: self.totals = try json.message()
            case 4: self.note = try json.text()
            case 5: self.deliveryName = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("orderId", self.orderID)
            json.list("lines", self.lines) { $0.value($1) }
            json.optional("totals", self.totals) { $0.value($1) }
            json.text("note", self.note)
            json.text("deliveryName", self.deliveryName)
        }
    }
}

extension MessagingAPI.OrderStatus: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "orderId", "order_id"),
        .init(2, "change", "change"),
        .init(3, "state", "state"),
        .init(4, "payment", "payment"),
        .init(5, "fulfilment", "fulfilment"),
        .init(6, "endReason", "end_reason"),
        .init(7, "endNote", "end_note"),
        .init(8, "shipment", "shipment"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.orderID = try json.text()
            case 2: self.change = try json.choice()
            case 3: self.state = try json.choice()
            case 4: self.payment = try json.choice()
            case 5: self.fulfilment = try json.choice()
            case 6: self.endReason = try json.choice()
            case 7: self.endNote = try json.text()
            case 8: self.shipment = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("orderId", self.orderID)
            json.choice("change", self.change)
            json.choice("state", self.state)
            json.choice("payment", self.payment)
            json.choice("fulfilment", self.fulfilment)
            json.choice("endReason", self.endReason)
            json.text("endNote", self.endNote)
            json.optional("shipment", self.shipment) { $0.value($1) }
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
        .init(4, "reason", "reason"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.orderID = try json.text()
            case 2: self.refundID = try json.text()
            case 3: self.amount = try json.message()
            case 4: self.reason = try json.text()
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
            json.text("reason", self.reason)
        }
    }
}

extension MessagingAPI.SendMessageRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "messageId", "message_id"),
        .init(2, "party", "party", oneof: 1),
        .init(3, "conversationId", "conversation_id", oneof: 1),
        .init(10, "text", "text", oneof: 2),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.messageID = try json.text()
            case 2: self.to = .party(try json.message())
            case 3: self.to = .conversationID(try json.text())
            case 10: self.content = .text(try json.message())
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("messageId", self.messageID)
            if case .party(let value) = self.to {
                json.optional("party", value) { $0.value($1) }
            }
            if case .conversationID(let value) = self.to {
                json.optional("conversationId", value) { $0.value($1) }
            }
            if case .text(let value) = self.content {
                json.optional("text", value) { $0.value($1) }
            }
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

extension MessagingAPI.EditMessageRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "conversationId", "conversation_id"),
        .init(2, "messageId", "message_id"),
        .init(3, "editId", "edit_id"),
        .init(4, "text", "text"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.conversationID = try json.text()
            case 2: self.messageID = try json.text()
            case 3: self.editID = try json.text()
            case 4: self.text = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("conversationId", self.conversationID)
            json.text("messageId", self.messageID)
            json.text("editId", self.editID)
            json.optional("text", self.text) { $0.value($1) }
        }
    }
}

extension MessagingAPI.EditMessageResponse: JSONMessage {
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

extension MessagingAPI.ListEditsRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "conversationId", "conversation_id"),
        .init(2, "sequence", "sequence"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.conversationID = try json.text()
            case 2: self.sequence = try json.number()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("conversationId", self.conversationID)
            json.number("sequence", self.sequence)
        }
    }
}

extension MessagingAPI.ListEditsResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "edits", "edits"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.edits = try json.list { (json) throws(FieldError) in try json.message() }
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.list("edits", self.edits) { $0.value($1) }
        }
    }
}

extension MessagingAPI.Edit: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "number", "number"),
        .init(2, "text", "text"),
        .init(3, "time", "time"),
        .init(4, "memberAccountId", "member_account_id"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.number = try json.number()
            case 2: self.text = try json.message()
            case 3: self.time = try json.time()
            case 4: self.memberAccountID = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.number("number", self.number)
            json.optional("text", self.text) { $0.value($1) }
            json.optional("time", self.time) { $0.value($1) }
            json.text("memberAccountId", self.memberAccountID)
        }
    }
}

extension MessagingAPI.MarkReadRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "conversationId", "conversation_id"),
        .init(2, "sequence", "sequence"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.conversationID = try json.text()
            case 2: self.sequence = try json.number()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("conversationId", self.conversationID)
            json.number("sequence", self.sequence)
        }
    }
}

extension MessagingAPI.MarkReadResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "readSequence", "read_sequence"),
        .init(2, "unread", "unread"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.readSequence = try json.number()
            case 2: self.unread = try json.number()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.number("readSequence", self.readSequence)
            json.number("unread", self.unread)
        }
    }
}

extension MessagingAPI.SendTypingRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "conversationId", "conversation_id"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.conversationID = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("conversationId", self.conversationID)
        }
    }
}

extension MessagingAPI.SendTypingResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while try json.field(of: &object, Self.jsonFields) != nil {}
    }

    func write(to json: inout JSONWriter) {
        json.object { _ in }
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
        .init(3, "cursor", "cursor"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.conversations = try json.list { (json) throws(FieldError) in try json.message() }
            case 2: self.nextPageToken = try json.text()
            case 3: self.cursor = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.list("conversations", self.conversations) { $0.value($1) }
            json.text("nextPageToken", self.nextPageToken)
            json.text("cursor", self.cursor)
        }
    }
}

extension MessagingAPI.GetConversationRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "conversationId", "conversation_id", oneof: 1),
        .init(2, "party", "party", oneof: 1),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.of = .conversationID(try json.text())
            case 2: self.of = .party(try json.message())
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            if case .conversationID(let value) = self.of {
                json.optional("conversationId", value) { $0.value($1) }
            }
            if case .party(let value) = self.of {
                json.optional("party", value) { $0.value($1) }
            }
        }
    }
}

extension MessagingAPI.GetConversationResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "conversation", "conversation"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.conversation = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("conversation", self.conversation) { $0.value($1) }
        }
    }
}

extension MessagingAPI.ListMessagesRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "conversationId", "conversation_id"),
        .init(2, "before", "before", oneof: 1),
        .init(3, "after", "after", oneof: 1),
        .init(4, "pageSize", "page_size"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.conversationID = try json.text()
            case 2: self.from = .before(try json.number())
            case 3: self.from = .after(try json.number())
            case 4: self.pageSize = try json.number()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("conversationId", self.conversationID)
            if case .before(let value) = self.from {
                json.optional("before", value) { $0.value($1) }
            }
            if case .after(let value) = self.from {
                json.optional("after", value) { $0.value($1) }
            }
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
        .init(1, "cursor", "cursor"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.cursor = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("cursor", self.cursor)
        }
    }
}

extension MessagingAPI.SubscribeResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "cursor", "cursor"),
        .init(2, "sequence", "sequence"),
        .init(3, "message", "message", oneof: 1),
        .init(4, "receipt", "receipt", oneof: 1),
        .init(5, "edit", "edit", oneof: 1),
        .init(6, "typing", "typing", oneof: 1),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.cursor = try json.text()
            case 2: self.sequence = try json.number()
            case 3: self.event = .message(try json.message())
            case 4: self.event = .receipt(try json.message())
            case 5: self.event = .edit(try json.message())
            case 6: self.event = .typing(try json.message())
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("cursor", self.cursor)
            json.number("sequence", self.sequence)
            if case .message(let value) = self.event {
                json.optional("message", value) { $0.value($1) }
            }
            if case .receipt(let value) = self.event {
                json.optional("receipt", value) { $0.value($1) }
            }
            if case .edit(let value) = self.event {
                json.optional("edit", value) { $0.value($1) }
            }
            if case .typing(let value) = self.event {
                json.optional("typing", value) { $0.value($1) }
            }
        }
    }
}

extension MessagingAPI.Receipt: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "conversationId", "conversation_id"),
        .init(2, "reader", "reader"),
        .init(3, "readSequence", "read_sequence"),
        .init(4, "time", "time"),
        .init(5, "memberAccountId", "member_account_id"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.conversationID = try json.text()
            case 2: self.reader = try json.message()
            case 3: self.readSequence = try json.number()
            case 4: self.time = try json.time()
            case 5: self.memberAccountID = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("conversationId", self.conversationID)
            json.optional("reader", self.reader) { $0.value($1) }
            json.number("readSequence", self.readSequence)
            json.optional("time", self.time) { $0.value($1) }
            json.text("memberAccountId", self.memberAccountID)
        }
    }
}

extension MessagingAPI.Typing: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "conversationId", "conversation_id"),
        .init(2, "author", "author"),
        .init(3, "until", "until"),
        .init(4, "memberAccountId", "member_account_id"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.conversationID = try json.text()
            case 2: self.author = try json.message()
            case 3: self.until = try json.time()
            case 4: self.memberAccountID = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("conversationId", self.conversationID)
            json.optional("author", self.author) { $0.value($1) }
            json.optional("until", self.until) { $0.value($1) }
            json.text("memberAccountId", self.memberAccountID)
        }
    }
}
