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
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.after = try json.number()
            case 2: self.types = try json.list { (json) throws(FieldError) in try json.text() }
            case 3: self.notBefore = try json.time()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.number("after", self.after)
            json.list("types", self.types) { $0.value($1) }
            json.optional("notBefore", self.notBefore) { $0.value($1) }
        }
    }
}

extension EventsAPI.TailResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "events", "events"),
        .init(2, "head", "head"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.events = try json.list { (json) throws(FieldError) in try json.message() }
            case 2: self.head = try json.number()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.list("events", self.events) { $0.value($1) }
            json.number("head", self.head)
        }
    }
}

extension EventsAPI.Event: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "sequence", "sequence"),
        .init(2, "type", "type"),
        .init(3, "key", "key"),
        .init(4, "time", "time"),
        .init(5, "payload", "payload"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.sequence = try json.number()
            case 2: self.type = try json.text()
            case 3: self.key = try json.text()
            case 4: self.time = try json.time()
            case 5: self.payload = try json.bytes()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.number("sequence", self.sequence)
            json.text("type", self.type)
            json.text("key", self.key)
            json.optional("time", self.time) { $0.value($1) }
            json.bytes("payload", self.payload)
        }
    }
}
