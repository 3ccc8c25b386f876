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

extension CommonAPI.Party: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "person", "person", oneof: 1),
        .init(2, "business", "business", oneof: 1),
        .init(3, "customer", "customer", oneof: 1),
        .init(4, "platform", "platform", oneof: 1),
        .init(5, "bank", "bank", oneof: 1),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.kind = .person(try json.text())
            case 2: self.kind = .business(try json.text())
            case 3: self.kind = .customer(try json.message())
            case 4: self.kind = .platform(try json.message())
            case 5: self.kind = .bank(try json.message())
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            if case .person(let value) = self.kind {
                json.optional("person", value) { $0.value($1) }
            }
            if case .business(let value) = self.kind {
                json.optional("business", value) { $0.value($1) }
            }
            if case .customer(let value) = self.kind {
                json.optional("customer", value) { $0.value($1) }
            }
            if case .platform(let value) = self.kind {
                json.optional("platform", value) { $0.value($1) }
            }
            if case .bank(let value) = self.kind {
                json.optional("bank", value) { $0.value($1) }
            }
        }
    }
}

extension CommonAPI.Customer: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "businessId", "business_id"),
        .init(2, "customerId", "customer_id"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.businessID = try json.text()
            case 2: self.customerID = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("businessId", self.businessID)
            json.text("customerId", self.customerID)
        }
    }
}

extension CommonAPI.Platform: JSONMessage {
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

extension CommonAPI.Bank: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "bankAccountId", "bank_account_id"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.bankAccountID = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("bankAccountId", self.bankAccountID)
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
