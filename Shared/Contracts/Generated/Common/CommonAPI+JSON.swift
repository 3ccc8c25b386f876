// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import NIOCore

extension CommonAPI.Money: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "currency", "currency"),
        .init(2, "minor", "minor"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.currency = try json.text()
            case 2: self.minor = try json.number()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("currency", self.currency)
            json.number("minor", self.minor)
        }
    }
}

extension CommonAPI.Refusal: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "reason", "reason"),
        .init(2, "field", "field"),
        .init(3, "rule", "rule"),
        .init(4, "limit", "limit"),
        .init(5, "current", "current"),
        .init(6, "remedy", "remedy"),
        .init(7, "retryAt", "retry_at"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.reason = try json.text()
            case 2: self.field = try json.text()
            case 3: self.rule = try json.text()
            case 4: self.limit = try json.text()
            case 5: self.current = try json.text()
            case 6: self.remedy = try json.text()
            case 7: self.retryAt = try json.time()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("reason", self.reason)
            json.text("field", self.field)
            json.text("rule", self.rule)
            json.text("limit", self.limit)
            json.text("current", self.current)
            json.text("remedy", self.remedy)
            json.optional("retryAt", self.retryAt) { $0.value($1) }
        }
    }
}
