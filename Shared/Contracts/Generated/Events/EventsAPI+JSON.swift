// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import NIOCore

extension EventsAPI.TailRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "after", "after"),
        .init(2, "types", "types"),
        .init(3, "notBefore", "not_before"),
        .init(4, "businessIds", "business_ids"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.after = try json.text()
            case 2: self.types = try json.list { (json) throws(FieldError) in try json.text() }
            case 3: self.notBefore = try json.time()
            case 4: self.businessIDs = try json.list { (json) throws(FieldError) in try json.text() }
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("after", self.after)
            json.list("types", self.types) { $0.value($1) }
            json.optional("notBefore", self.notBefore) { $0.value($1) }
            json.list("businessIds", self.businessIDs) { $0.value($1) }
        }
    }
}

extension EventsAPI.TailResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "events", "events"),
        .init(2, "head", "head"),
        .init(3, "headCursor", "head_cursor"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.events = try json.list { (json) throws(FieldError) in try json.message() }
            case 2: self.head = try json.number()
            case 3: self.headCursor = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.list("events", self.events) { $0.value($1) }
            json.number("head", self.head)
            json.text("headCursor", self.headCursor)
        }
    }
}

extension EventsAPI.FindCursorRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "afterSequence", "after_sequence"),
        .init(2, "atEnd", "at_end"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.afterSequence = try json.number()
            case 2: self.atEnd = try json.flag()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.number("afterSequence", self.afterSequence)
            json.flag("atEnd", self.atEnd)
        }
    }
}

extension EventsAPI.FindCursorResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "cursor", "cursor"),
        .init(2, "sequence", "sequence"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.cursor = try json.text()
            case 2: self.sequence = try json.number()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("cursor", self.cursor)
            json.number("sequence", self.sequence)
        }
    }
}

extension EventsAPI.Event: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "sequence", "sequence"),
        .init(2, "cursor", "cursor"),
        .init(3, "type", "type"),
        .init(4, "key", "key"),
        .init(5, "businessId", "business_id"),
        .init(6, "time", "time"),
        .init(7, "payload", "payload"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.sequence = try json.number()
            case 2: self.cursor = try json.text()
            case 3: self.type = try json.text()
            case 4: self.key = try json.text()
            case 5: self.businessID = try json.text()
            case 6: self.time = try json.time()
            case 7: self.payload = try json.bytes()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.number("sequence", self.sequence)
            json.text("cursor", self.cursor)
            json.text("type", self.type)
            json.text("key", self.key)
            json.text("businessId", self.businessID)
            json.optional("time", self.time) { $0.value($1) }
            json.bytes("payload", self.payload)
        }
    }
}
