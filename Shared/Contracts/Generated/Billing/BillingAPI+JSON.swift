// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import NIOCore

extension BillingAPI.GetUsageRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "month", "month"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.month = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("month", self.month)
        }
    }
}

extension BillingAPI.GetUsageResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "month", "month"),
        .init(2, "lines", "lines"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.month = try json.text()
            case 2: self.lines = try json.list { (json) throws(FieldError) in try json.message() }
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("month", self.month)
            json.list("lines", self.lines) { $0.value($1) }
        }
    }
}

extension BillingAPI.UsageLine: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "kind", "kind"),
        .init(2, "count", "count"),
        .init(3, "turnover", "turnover"),
        .init(4, "charge", "charge"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.kind = try json.choice()
            case 2: self.count = try json.number()
            case 3: self.turnover = try json.message()
            case 4: self.charge = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.choice("kind", self.kind)
            json.number("count", self.count)
            json.optional("turnover", self.turnover) { $0.value($1) }
            json.optional("charge", self.charge) { $0.value($1) }
        }
    }
}
