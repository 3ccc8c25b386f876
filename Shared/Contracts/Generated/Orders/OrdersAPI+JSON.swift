// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import NIOCore

extension OrdersAPI.Order: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "id", "id"),
        .init(2, "businessId", "business_id"),
        .init(3, "customerId", "customer_id"),
        .init(4, "buyerAccountId", "buyer_account_id"),
        .init(5, "lines", "lines"),
        .init(6, "total", "total"),
        .init(7, "state", "state"),
        .init(8, "endReason", "end_reason"),
        .init(9, "endNote", "end_note"),
        .init(10, "placedAt", "placed_at"),
        .init(11, "updatedAt", "updated_at"),
        .init(12, "expiresAt", "expires_at"),
        .init(13, "tracking", "tracking"),
        .init(14, "note", "note"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.id = try json.text()
            case 2: self.businessID = try json.text()
            case 3: self.customerID = try json.text()
            case 4: self.buyerAccountID = try json.text()
            case 5: self.lines = try json.list { (json) throws(FieldError) in try json.message() }
            case 6: self.total = try json.message()
            case 7: self.state = try json.choice()
            case 8: self.endReason = try json.choice()
            case 9: self.endNote = try json.text()
            case 10: self.placedAt = try json.time()
            case 11: self.updatedAt = try json.time()
            case 12: self.expiresAt = try json.time()
            case 13: self.tracking = try json.message()
            case 14: self.note = try json.text()
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
            json.text("buyerAccountId", self.buyerAccountID)
            json.list("lines", self.lines) { $0.value($1) }
            json.optional("total", self.total) { $0.value($1) }
            json.choice("state", self.state)
            json.choice("endReason", self.endReason)
            json.text("endNote", self.endNote)
            json.optional("placedAt", self.placedAt) { $0.value($1) }
            json.optional("updatedAt", self.updatedAt) { $0.value($1) }
            json.optional("expiresAt", self.expiresAt) { $0.value($1) }
            json.optional("tracking", self.tracking) { $0.value($1) }
            json.text("note", self.note)
        }
    }
}

extension OrdersAPI.OrderLine: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "productId", "product_id"),
        .init(2, "title", "title"),
        .init(3, "quantity", "quantity"),
        .init(4, "price", "price"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.productID = try json.text()
            case 2: self.title = try json.text()
            case 3: self.quantity = try json.number()
            case 4: self.price = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("productId", self.productID)
            json.text("title", self.title)
            json.number("quantity", self.quantity)
            json.optional("price", self.price) { $0.value($1) }
        }
    }
}

extension OrdersAPI.Tracking: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "carrier", "carrier"),
        .init(2, "number", "number"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.carrier = try json.text()
            case 2: self.number = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("carrier", self.carrier)
            json.text("number", self.number)
        }
    }
}

extension OrdersAPI.PlaceOrderRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "orderId", "order_id"),
        .init(2, "businessId", "business_id"),
        .init(3, "lines", "lines"),
        .init(4, "approvalId", "approval_id"),
        .init(5, "note", "note"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.orderID = try json.text()
            case 2: self.businessID = try json.text()
            case 3: self.lines = try json.list { (json) throws(FieldError) in try json.message() }
            case 4: self.approvalID = try json.text()
            case 5: self.note = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("orderId", self.orderID)
            json.text("businessId", self.businessID)
            json.list("lines", self.lines) { $0.value($1) }
            json.text("approvalId", self.approvalID)
            json.text("note", self.note)
        }
    }
}

extension OrdersAPI.CartLine: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "productId", "product_id"),
        .init(2, "quantity", "quantity"),
        .init(3, "price", "price"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.productID = try json.text()
            case 2: self.quantity = try json.number()
            case 3: self.price = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("productId", self.productID)
            json.number("quantity", self.quantity)
            json.optional("price", self.price) { $0.value($1) }
        }
    }
}

extension OrdersAPI.PlaceOrderResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "order", "order"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.order = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("order", self.order) { $0.value($1) }
        }
    }
}

extension OrdersAPI.AcceptOrderRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "orderId", "order_id"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.orderID = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("orderId", self.orderID)
        }
    }
}

extension OrdersAPI.AcceptOrderResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "order", "order"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.order = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("order", self.order) { $0.value($1) }
        }
    }
}

extension OrdersAPI.DeclineOrderRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "orderId", "order_id"),
        .init(2, "reason", "reason"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.orderID = try json.text()
            case 2: self.reason = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("orderId", self.orderID)
            json.text("reason", self.reason)
        }
    }
}

extension OrdersAPI.DeclineOrderResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "order", "order"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.order = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("order", self.order) { $0.value($1) }
        }
    }
}

extension OrdersAPI.CancelOrderRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "orderId", "order_id"),
        .init(2, "reason", "reason"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.orderID = try json.text()
            case 2: self.reason = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("orderId", self.orderID)
            json.text("reason", self.reason)
        }
    }
}

extension OrdersAPI.CancelOrderResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "order", "order"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.order = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("order", self.order) { $0.value($1) }
        }
    }
}

extension OrdersAPI.ShipOrderRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "orderId", "order_id"),
        .init(2, "tracking", "tracking"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.orderID = try json.text()
            case 2: self.tracking = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("orderId", self.orderID)
            json.optional("tracking", self.tracking) { $0.value($1) }
        }
    }
}

extension OrdersAPI.ShipOrderResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "order", "order"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.order = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("order", self.order) { $0.value($1) }
        }
    }
}

extension OrdersAPI.ConfirmReceiptRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "orderId", "order_id"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.orderID = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("orderId", self.orderID)
        }
    }
}

extension OrdersAPI.ConfirmReceiptResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "order", "order"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.order = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("order", self.order) { $0.value($1) }
        }
    }
}

extension OrdersAPI.GetOrderRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "orderId", "order_id"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.orderID = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("orderId", self.orderID)
        }
    }
}

extension OrdersAPI.GetOrderResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "order", "order"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.order = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("order", self.order) { $0.value($1) }
        }
    }
}

extension OrdersAPI.ListOrdersRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "pageSize", "page_size"),
        .init(2, "pageToken", "page_token"),
        .init(3, "state", "state"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.pageSize = try json.number()
            case 2: self.pageToken = try json.text()
            case 3: self.state = try json.choice()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.number("pageSize", self.pageSize)
            json.text("pageToken", self.pageToken)
            json.choice("state", self.state)
        }
    }
}

extension OrdersAPI.ListOrdersResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "orders", "orders"),
        .init(2, "nextPageToken", "next_page_token"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.orders = try json.list { (json) throws(FieldError) in try json.message() }
            case 2: self.nextPageToken = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.list("orders", self.orders) { $0.value($1) }
            json.text("nextPageToken", self.nextPageToken)
        }
    }
}

extension OrdersAPI.OrderChanged: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "order", "order"),
        .init(2, "from", "from"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.order = try json.message()
            case 2: self.from = try json.choice()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("order", self.order) { $0.value($1) }
            json.choice("from", self.from)
        }
    }
}
