// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import NIOCore

extension OrdersAPI.Order: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "id", "id"),
        .init(2, "requestId", "request_id"),
        .init(3, "businessId", "business_id"),
        .init(4, "buyer", "buyer"),
        .init(5, "lines", "lines"),
        .init(6, "totals", "totals"),
        .init(7, "state", "state"),
        .init(8, "payment", "payment"),
        .init(9, "fulfilment", "fulfilment"),
        .init(10, "captured", "captured"),
        .init(11, "refunded", "refunded"),
        .init(12, "endReason", "end_reason"),
        .init(13, "endNote", "end_note"),
        .init(14, "placedAt", "placed_at"),
        .init(15, "updatedAt", "updated_at"),
        .init(16, "expiresAt", "expires_at"),
        .init(17, "shipments", "shipments"),
        .init(18, "refunds", "refunds"),
        .init(19, "note", "note"),
        .init(20, "address", "address"),
        .init(21, "deliveryOptionId", "delivery_option_id"),
        .init(22, "deliveryName", "delivery_name"),
        .init(23, "discountCode", "discount_code"),
        .init(24, "sequence", "sequence"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.id = try json.text()
            case 2: self.requestID = try json.text()
            case 3: self.businessID = try json.text()
            case 4: self.buyer = try json.message()
            case 5: self.lines = try json.list { (json) throws(FieldError) in try json.message() }
            case 6: self.totals = try json.message()
            case 7: self.state = try json.choice()
            case 8: self.payment = try json.choice()
            case 9: self.fulfilment = try json.choice()
            case 10: self.captured = try json.message()
            case 11: self.refunded = try json.message()
            case 12: self.endReason = try json.choice()
            case 13: self.endNote = try json.text()
            case 14: self.placedAt = try json.time()
            case 15: self.updatedAt = try json.time()
            case 16: self.expiresAt = try json.time()
            case 17: self.shipments = try json.list { (json) throws(FieldError) in try json.message() }
            case 18: self.refunds = try json.list { (json) throws(FieldError) in try json.message() }
            case 19: self.note = try json.text()
            case 20: self.address = try json.message()
            case 21: self.deliveryOptionID = try json.text()
            case 22: self.deliveryName = try json.text()
            case 23: self.discountCode = try json.text()
            case 24: self.sequence = try json.number()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("id", self.id)
            json.text("requestId", self.requestID)
            json.text("businessId", self.businessID)
            json.optional("buyer", self.buyer) { $0.value($1) }
            json.list("lines", self.lines) { $0.value($1) }
            json.optional("totals", self.totals) { $0.value($1) }
            json.choice("state", self.state)
            json.choice("payment", self.payment)
            json.choice("fulfilment", self.fulfilment)
            json.optional("captured", self.captured) { $0.value($1) }
            json.optional("refunded", self.refunded) { $0.value($1) }
            json.choice("endReason", self.endReason)
            json.text("endNote", self.endNote)
            json.optional("placedAt", self.placedAt) { $0.value($1) }
            json.optional("updatedAt", self.updatedAt) { $0.value($1) }
            json.optional("expiresAt", self.expiresAt) { $0.value($1) }
            json.list("shipments", self.shipments) { $0.value($1) }
            json.list("refunds", self.refunds) { $0.value($1) }
            json.text("note", self.note)
            json.optional("address", self.address) { $0.value($1) }
            json.text("deliveryOptionId", self.deliveryOptionID)
            json.text("deliveryName", self.deliveryName)
            json.text("discountCode", self.discountCode)
            json.number("sequence", self.sequence)
        }
    }
}

extension OrdersAPI.OrderLine: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "productId", "product_id"),
        .init(2, "variantId", "variant_id"),
        .init(3, "title", "title"),
        .init(4, "quantity", "quantity"),
        .init(5, "price", "price"),
        .init(6, "options", "options"),
        .init(7, "taxRateMicros", "tax_rate_micros"),
        .init(8, "discount", "discount"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.productID = try json.text()
            case 2: self.variantID = try json.text()
            case 3: self.title = try json.text()
            case 4: self.quantity = try json.number()
            case 5: self.price = try json.message()
            case 6: self.options = try json.list { (json) throws(FieldError) in try json.message() }
            case 7: self.taxRateMicros = try json.number()
            case 8: self.discount = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("productId", self.productID)
            json.text("variantId", self.variantID)
            json.text("title", self.title)
            json.number("quantity", self.quantity)
            json.optional("price", self.price) { $0.value($1) }
            json.list("options", self.options) { $0.value($1) }
            json.number("taxRateMicros", self.taxRateMicros)
            json.optional("discount", self.discount) { $0.value($1) }
        }
    }
}

extension OrdersAPI.LineOption: JSONMessage {
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

extension OrdersAPI.Totals: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "subtotal", "subtotal"),
        .init(2, "discount", "discount"),
        .init(3, "delivery", "delivery"),
        .init(4, "tax", "tax"),
        .init(5, "taxAdded", "tax_added"),
        .init(6, "total", "total"),
        .init(7, "taxes", "taxes"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.subtotal = try json.message()
            case 2: self.discount = try json.message()
            case 3: self.delivery = try json.message()
            case 4: self.tax = try json.message()
            case 5: self.taxAdded = try json.message()
            case 6: self.total = try json.message()
            case 7: self.taxes = try json.list { (json) throws(FieldError) in try json.message() }
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("subtotal", self.subtotal) { $0.value($1) }
            json.optional("discount", self.discount) { $0.value($1) }
            json.optional("delivery", self.delivery) { $0.value($1) }
            json.optional("tax", self.tax) { $0.value($1) }
            json.optional("taxAdded", self.taxAdded) { $0.value($1) }
            json.optional("total", self.total) { $0.value($1) }
            json.list("taxes", self.taxes) { $0.value($1) }
        }
    }
}

extension OrdersAPI.TaxTotal: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "taxRateId", "tax_rate_id"),
        .init(2, "name", "name"),
        .init(3, "rateMicros", "rate_micros"),
        .init(4, "included", "included"),
        .init(5, "base", "base"),
        .init(6, "tax", "tax"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.taxRateID = try json.text()
            case 2: self.name = try json.text()
            case 3: self.rateMicros = try json.number()
            case 4: self.included = try json.flag()
            case 5: self.base = try json.message()
            case 6: self.tax = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("taxRateId", self.taxRateID)
            json.text("name", self.name)
            json.number("rateMicros", self.rateMicros)
            json.flag("included", self.included)
            json.optional("base", self.base) { $0.value($1) }
            json.optional("tax", self.tax) { $0.value($1) }
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

extension OrdersAPI.Shipment: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "id", "id"),
        .init(2, "tracking", "tracking"),
        .init(3, "lines", "lines"),
        .init(4, "shippedAt", "shipped_at"),
        .init(5, "final", "final"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.id = try json.text()
            case 2: self.tracking = try json.message()
            case 3: self.lines = try json.list { (json) throws(FieldError) in try json.message() }
            case 4: self.shippedAt = try json.time()
            case 5: self.final = try json.flag()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("id", self.id)
            json.optional("tracking", self.tracking) { $0.value($1) }
            json.list("lines", self.lines) { $0.value($1) }
            json.optional("shippedAt", self.shippedAt) { $0.value($1) }
            json.flag("final", self.final)
        }
    }
}

extension OrdersAPI.LineQuantity: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "line", "line"),
        .init(2, "quantity", "quantity"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.line = try json.number()
            case 2: self.quantity = try json.number()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.number("line", self.line)
            json.number("quantity", self.quantity)
        }
    }
}

extension OrdersAPI.OrderRefund: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "id", "id"),
        .init(2, "amount", "amount"),
        .init(3, "reason", "reason"),
        .init(4, "restocked", "restocked"),
        .init(5, "state", "state"),
        .init(6, "refusal", "refusal"),
        .init(7, "requestedAt", "requested_at"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.id = try json.text()
            case 2: self.amount = try json.message()
            case 3: self.reason = try json.text()
            case 4: self.restocked = try json.list { (json) throws(FieldError) in try json.message() }
            case 5: self.state = try json.choice()
            case 6: self.refusal = try json.text()
            case 7: self.requestedAt = try json.time()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("id", self.id)
            json.optional("amount", self.amount) { $0.value($1) }
            json.text("reason", self.reason)
            json.list("restocked", self.restocked) { $0.value($1) }
            json.choice("state", self.state)
            json.text("refusal", self.refusal)
            json.optional("requestedAt", self.requestedAt) { $0.value($1) }
        }
    }
}

extension OrdersAPI.Address: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "name", "name"),
        .init(2, "lines", "lines"),
        .init(3, "postalCode", "postal_code"),
        .init(4, "city", "city"),
        .init(5, "country", "country"),
        .init(6, "phone", "phone"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.name = try json.text()
            case 2: self.lines = try json.list { (json) throws(FieldError) in try json.text() }
            case 3: self.postalCode = try json.text()
            case 4: self.city = try json.text()
            case 5: self.country = try json.text()
            case 6: self.phone = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("name", self.name)
            json.list("lines", self.lines) { $0.value($1) }
            json.text("postalCode", self.postalCode)
            json.text("city", self.city)
            json.text("country", self.country)
            json.text("phone", self.phone)
        }
    }
}

extension OrdersAPI.Cart: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "businessId", "business_id"),
        .init(2, "lines", "lines"),
        .init(3, "deliveryOptionId", "delivery_option_id"),
        .init(4, "address", "address"),
        .init(5, "discountCode", "discount_code"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.businessID = try json.text()
            case 2: self.lines = try json.list { (json) throws(FieldError) in try json.message() }
            case 3: self.deliveryOptionID = try json.text()
            case 4: self.address = try json.message()
            case 5: self.discountCode = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("businessId", self.businessID)
            json.list("lines", self.lines) { $0.value($1) }
            json.text("deliveryOptionId", self.deliveryOptionID)
            json.optional("address", self.address) { $0.value($1) }
            json.text("discountCode", self.discountCode)
        }
    }
}

extension OrdersAPI.CartLine: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "productId", "product_id"),
        .init(2, "variantId", "variant_id"),
        .init(3, "quantity", "quantity"),
        .init(4, "options", "options"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.productID = try json.text()
            case 2: self.variantID = try json.text()
            case 3: self.quantity = try json.number()
            case 4: self.options = try json.list { (json) throws(FieldError) in try json.message() }
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("productId", self.productID)
            json.text("variantId", self.variantID)
            json.number("quantity", self.quantity)
            json.list("options", self.options) { $0.value($1) }
        }
    }
}

extension OrdersAPI.QuoteOrderRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "cart", "cart"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.cart = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("cart", self.cart) { $0.value($1) }
        }
    }
}

extension OrdersAPI.QuoteOrderResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "lines", "lines"),
        .init(2, "totals", "totals"),
        .init(3, "payee", "payee"),
        .init(4, "expiresAt", "expires_at"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.lines = try json.list { (json) throws(FieldError) in try json.message() }
            case 2: self.totals = try json.message()
            case 3: self.payee = try json.message()
            case 4: self.expiresAt = try json.time()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.list("lines", self.lines) { $0.value($1) }
            json.optional("totals", self.totals) { $0.value($1) }
            json.optional("payee", self.payee) { $0.value($1) }
            json.optional("expiresAt", self.expiresAt) { $0.value($1) }
        }
    }
}

extension OrdersAPI.PlaceOrderRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "requestId", "request_id"),
        .init(2, "cart", "cart"),
        .init(3, "total", "total"),
        .init(4, "approval", "approval", oneof: 1),
        .init(5, "deviceSignature", "device_signature", oneof: 1),
        .init(6, "note", "note"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.requestID = try json.text()
            case 2: self.cart = try json.message()
            case 3: self.total = try json.message()
            case 4: self.authorisation = .approval(try json.message())
            case 5: self.authorisation = .deviceSignature(try json.message())
            case 6: self.note = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("requestId", self.requestID)
            json.optional("cart", self.cart) { $0.value($1) }
            json.optional("total", self.total) { $0.value($1) }
            if case .approval(let value) = self.authorisation {
                json.optional("approval", value) { $0.value($1) }
            }
            if case .deviceSignature(let value) = self.authorisation {
                json.optional("deviceSignature", value) { $0.value($1) }
            }
            json.text("note", self.note)
        }
    }
}

extension OrdersAPI.PaymentApproval: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "approvalId", "approval_id"),
        .init(2, "expiresAt", "expires_at"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.approvalID = try json.text()
            case 2: self.expiresAt = try json.time()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("approvalId", self.approvalID)
            json.optional("expiresAt", self.expiresAt) { $0.value($1) }
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
        .init(2, "capture", "capture"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.orderID = try json.text()
            case 2: self.capture = try json.choice()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("orderId", self.orderID)
            json.choice("capture", self.capture)
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

extension OrdersAPI.RefundOrderRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "orderId", "order_id"),
        .init(2, "refundId", "refund_id"),
        .init(3, "amount", "amount"),
        .init(4, "reason", "reason"),
        .init(5, "restock", "restock"),
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
            case 5: self.restock = try json.list { (json) throws(FieldError) in try json.message() }
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
            json.list("restock", self.restock) { $0.value($1) }
        }
    }
}

extension OrdersAPI.RefundOrderResponse: JSONMessage {
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

extension OrdersAPI.PackOrderRequest: JSONMessage {
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

extension OrdersAPI.PackOrderResponse: JSONMessage {
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
        .init(2, "shipmentId", "shipment_id"),
        .init(3, "tracking", "tracking"),
        .init(4, "lines", "lines"),
        .init(5, "final", "final"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.orderID = try json.text()
            case 2: self.shipmentID = try json.text()
            case 3: self.tracking = try json.message()
            case 4: self.lines = try json.list { (json) throws(FieldError) in try json.message() }
            case 5: self.final = try json.flag()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("orderId", self.orderID)
            json.text("shipmentId", self.shipmentID)
            json.optional("tracking", self.tracking) { $0.value($1) }
            json.list("lines", self.lines) { $0.value($1) }
            json.flag("final", self.final)
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

extension OrdersAPI.DeliverOrderRequest: JSONMessage {
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

extension OrdersAPI.DeliverOrderResponse: JSONMessage {
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

extension OrdersAPI.ReturnOrderRequest: JSONMessage {
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

extension OrdersAPI.ReturnOrderResponse: JSONMessage {
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

extension OrdersAPI.DeliveryOption: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "id", "id"),
        .init(2, "name", "name"),
        .init(3, "price", "price"),
        .init(4, "freeFrom", "free_from"),
        .init(5, "pickUp", "pick_up"),
        .init(6, "taxRateId", "tax_rate_id"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.id = try json.text()
            case 2: self.name = try json.text()
            case 3: self.price = try json.message()
            case 4: self.freeFrom = try json.message()
            case 5: self.pickUp = try json.flag()
            case 6: self.taxRateID = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("id", self.id)
            json.text("name", self.name)
            json.optional("price", self.price) { $0.value($1) }
            json.optional("freeFrom", self.freeFrom) { $0.value($1) }
            json.flag("pickUp", self.pickUp)
            json.text("taxRateId", self.taxRateID)
        }
    }
}

extension OrdersAPI.PutDeliveryOptionRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "option", "option"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.option = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("option", self.option) { $0.value($1) }
        }
    }
}

extension OrdersAPI.PutDeliveryOptionResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "option", "option"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.option = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("option", self.option) { $0.value($1) }
        }
    }
}

extension OrdersAPI.DeleteDeliveryOptionRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "deliveryOptionId", "delivery_option_id"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.deliveryOptionID = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("deliveryOptionId", self.deliveryOptionID)
        }
    }
}

extension OrdersAPI.DeleteDeliveryOptionResponse: JSONMessage {
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

extension OrdersAPI.ListDeliveryOptionsRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "businessId", "business_id"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.businessID = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("businessId", self.businessID)
        }
    }
}

extension OrdersAPI.ListDeliveryOptionsResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "options", "options"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.options = try json.list { (json) throws(FieldError) in try json.message() }
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.list("options", self.options) { $0.value($1) }
        }
    }
}

extension OrdersAPI.TaxRate: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "id", "id"),
        .init(2, "name", "name"),
        .init(3, "rateMicros", "rate_micros"),
        .init(4, "included", "included"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.id = try json.text()
            case 2: self.name = try json.text()
            case 3: self.rateMicros = try json.number()
            case 4: self.included = try json.flag()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("id", self.id)
            json.text("name", self.name)
            json.number("rateMicros", self.rateMicros)
            json.flag("included", self.included)
        }
    }
}

extension OrdersAPI.PutTaxRateRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "rate", "rate"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.rate = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("rate", self.rate) { $0.value($1) }
        }
    }
}

extension OrdersAPI.PutTaxRateResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "rate", "rate"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.rate = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("rate", self.rate) { $0.value($1) }
        }
    }
}

extension OrdersAPI.DeleteTaxRateRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "taxRateId", "tax_rate_id"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.taxRateID = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("taxRateId", self.taxRateID)
        }
    }
}

extension OrdersAPI.DeleteTaxRateResponse: JSONMessage {
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

extension OrdersAPI.ListTaxRatesRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "businessId", "business_id"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.businessID = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("businessId", self.businessID)
        }
    }
}

extension OrdersAPI.ListTaxRatesResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "rates", "rates"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.rates = try json.list { (json) throws(FieldError) in try json.message() }
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.list("rates", self.rates) { $0.value($1) }
        }
    }
}

extension OrdersAPI.DiscountCode: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "code", "code"),
        .init(2, "percentMicros", "percent_micros", oneof: 1),
        .init(3, "amount", "amount", oneof: 1),
        .init(4, "validFrom", "valid_from"),
        .init(5, "validUntil", "valid_until"),
        .init(6, "usesMax", "uses_max"),
        .init(7, "uses", "uses"),
        .init(8, "minimum", "minimum"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.code = try json.text()
            case 2: self.value = .percentMicros(try json.number())
            case 3: self.value = .amount(try json.message())
            case 4: self.validFrom = try json.time()
            case 5: self.validUntil = try json.time()
            case 6: self.usesMax = try json.number()
            case 7: self.uses = try json.number()
            case 8: self.minimum = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("code", self.code)
            if case .percentMicros(let value) = self.value {
                json.optional("percentMicros", value) { $0.value($1) }
            }
            if case .amount(let value) = self.value {
                json.optional("amount", value) { $0.value($1) }
            }
            json.optional("validFrom", self.validFrom) { $0.value($1) }
            json.optional("validUntil", self.validUntil) { $0.value($1) }
            json.number("usesMax", self.usesMax)
            json.number("uses", self.uses)
            json.optional("minimum", self.minimum) { $0.value($1) }
        }
    }
}

extension OrdersAPI.PutDiscountCodeRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "discount", "discount"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.discount = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("discount", self.discount) { $0.value($1) }
        }
    }
}

extension OrdersAPI.PutDiscountCodeResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "discount", "discount"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.discount = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("discount", self.discount) { $0.value($1) }
        }
    }
}

extension OrdersAPI.DeleteDiscountCodeRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "code", "code"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.code = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("code", self.code)
        }
    }
}

extension OrdersAPI.DeleteDiscountCodeResponse: JSONMessage {
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

extension OrdersAPI.ListDiscountCodesRequest: JSONMessage {
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

extension OrdersAPI.ListDiscountCodesResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "discounts", "discounts"),
        .init(2, "nextPageToken", "next_page_token"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.discounts = try json.list { (json) throws(FieldError) in try json.message() }
            case 2: self.nextPageToken = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.list("discounts", self.discounts) { $0.value($1) }
            json.text("nextPageToken", self.nextPageToken)
        }
    }
}

extension OrdersAPI.OrderChanged: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "order", "order"),
        .init(2, "customer", "customer"),
        .init(3, "change", "change"),
        .init(4, "partId", "part_id"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.order = try json.message()
            case 2: self.customer = try json.message()
            case 3: self.change = try json.choice()
            case 4: self.partID = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("order", self.order) { $0.value($1) }
            json.optional("customer", self.customer) { $0.value($1) }
            json.choice("change", self.change)
            json.text("partId", self.partID)
        }
    }
}
