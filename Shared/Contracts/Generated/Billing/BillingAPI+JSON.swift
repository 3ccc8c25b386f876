// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import NIOCore

extension BillingAPI.Micros: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "currency", "currency"),
        .init(2, "micros", "micros"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.currency = try json.text()
            case 2: self.micros = try json.number()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("currency", self.currency)
            json.number("micros", self.micros)
        }
    }
}

extension BillingAPI.Dimension: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "name", "name"),
        .init(2, "value", "value"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.name = try json.text()
            case 2: self.value = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("name", self.name)
            json.text("value", self.value)
        }
    }
}

extension BillingAPI.GetUsageRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "month", "month"),
        .init(2, "pageSize", "page_size"),
        .init(3, "pageToken", "page_token"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.month = try json.text()
            case 2: self.pageSize = try json.number()
            case 3: self.pageToken = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("month", self.month)
            json.number("pageSize", self.pageSize)
            json.text("pageToken", self.pageToken)
        }
    }
}

extension BillingAPI.GetUsageResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "month", "month"),
        .init(2, "lines", "lines"),
        .init(3, "nextPageToken", "next_page_token"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.month = try json.text()
            case 2: self.lines = try json.list { (json) throws(FieldError) in try json.message() }
            case 3: self.nextPageToken = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("month", self.month)
            json.list("lines", self.lines) { $0.value($1) }
            json.text("nextPageToken", self.nextPageToken)
        }
    }
}

extension BillingAPI.UsageLine: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "kind", "kind"),
        .init(2, "dimensions", "dimensions"),
        .init(3, "priceVersion", "price_version"),
        .init(4, "count", "count"),
        .init(5, "turnover", "turnover"),
        .init(6, "charge", "charge"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.kind = try json.choice()
            case 2: self.dimensions = try json.list { (json) throws(FieldError) in try json.message() }
            case 3: self.priceVersion = try json.text()
            case 4: self.count = try json.number()
            case 5: self.turnover = try json.message()
            case 6: self.charge = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.choice("kind", self.kind)
            json.list("dimensions", self.dimensions) { $0.value($1) }
            json.text("priceVersion", self.priceVersion)
            json.number("count", self.count)
            json.optional("turnover", self.turnover) { $0.value($1) }
            json.optional("charge", self.charge) { $0.value($1) }
        }
    }
}

extension BillingAPI.ListChargesRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "month", "month"),
        .init(2, "pageSize", "page_size"),
        .init(3, "pageToken", "page_token"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.month = try json.text()
            case 2: self.pageSize = try json.number()
            case 3: self.pageToken = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("month", self.month)
            json.number("pageSize", self.pageSize)
            json.text("pageToken", self.pageToken)
        }
    }
}

extension BillingAPI.ListChargesResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "charges", "charges"),
        .init(2, "nextPageToken", "next_page_token"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.charges = try json.list { (json) throws(FieldError) in try json.message() }
            case 2: self.nextPageToken = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.list("charges", self.charges) { $0.value($1) }
            json.text("nextPageToken", self.nextPageToken)
        }
    }
}

extension BillingAPI.Charge: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "id", "id"),
        .init(2, "kind", "kind"),
        .init(3, "party", "party"),
        .init(4, "dimensions", "dimensions"),
        .init(5, "priceVersion", "price_version"),
        .init(6, "turnover", "turnover"),
        .init(7, "charge", "charge"),
        .init(8, "orderId", "order_id"),
        .init(9, "time", "time"),
        .init(10, "sequence", "sequence"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.id = try json.text()
            case 2: self.kind = try json.choice()
            case 3: self.party = try json.message()
            case 4: self.dimensions = try json.list { (json) throws(FieldError) in try json.message() }
            case 5: self.priceVersion = try json.text()
            case 6: self.turnover = try json.message()
            case 7: self.charge = try json.message()
            case 8: self.orderID = try json.text()
            case 9: self.time = try json.time()
            case 10: self.sequence = try json.number()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("id", self.id)
            json.choice("kind", self.kind)
            json.optional("party", self.party) { $0.value($1) }
            json.list("dimensions", self.dimensions) { $0.value($1) }
            json.text("priceVersion", self.priceVersion)
            json.optional("turnover", self.turnover) { $0.value($1) }
            json.optional("charge", self.charge) { $0.value($1) }
            json.text("orderId", self.orderID)
            json.optional("time", self.time) { $0.value($1) }
            json.number("sequence", self.sequence)
        }
    }
}
