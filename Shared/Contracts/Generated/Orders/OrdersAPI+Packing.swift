// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

import CProto
public import NIOCore

extension OrdersAPI.Order: PackedMessage {
    typealias C = Souk__Orders__V1__Order
    public static let messageName = "souk.orders.v1.Order"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__order__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.id = try CFieldReader.text(c.pointee.id, "id")
        self.requestID = try CFieldReader.text(c.pointee.request_id, "request_id")
        self.businessID = try CFieldReader.text(c.pointee.business_id, "business_id")
        self.buyer = try CFieldReader.message(c.pointee.buyer, "buyer")
        self.lines = try CFieldReader.messages(c.pointee.n_lines, c.pointee.lines, "lines")
        self.totals = try CFieldReader.message(c.pointee.totals, "totals")
        self.state = OrdersAPI.OrderState(rawValue: c.pointee.state)
        self.payment = OrdersAPI.PaymentState(rawValue: c.pointee.payment)
        self.fulfilment = OrdersAPI.FulfilmentState(rawValue: c.pointee.fulfilment)
        self.captured = try CFieldReader.message(c.pointee.captured, "captured")
        self.refunded = try CFieldReader.message(c.pointee.refunded, "refunded")
        self.endReason = OrdersAPI.EndReason(rawValue: c.pointee.end_reason)
        self.endNote = try CFieldReader.text(c.pointee.end_note, "end_note")
        self.placedAt = try CFieldReader.time(c.pointee.placed_at, "placed_at")
        self.updatedAt = try CFieldReader.time(c.pointee.updated_at, "updated_at")
        self.expiresAt = try CFieldReader.time(c.pointee.expires_at, "expires_at")
        self.shipments = try CFieldReader.messages(c.pointee.n_shipments, c.pointee.shipments, "shipments")
        self.refunds = try CFieldReader.messages(c.pointee.n_refunds, c.pointee.refunds, "refunds")
        self.note = try CFieldReader.text(c.pointee.note, "note")
        self.address = try CFieldReader.message(c.pointee.address, "address")
        self.deliveryOptionID = try CFieldReader.text(c.pointee.delivery_option_id, "delivery_option_id")
        self.deliveryName = try CFieldReader.text(c.pointee.delivery_name, "delivery_name")
        self.discountCode = try CFieldReader.text(c.pointee.discount_code, "discount_code")
        self.sequence = c.pointee.sequence
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__order__init(c)
        c.pointee.id = try arena.text(self.id)
        c.pointee.request_id = try arena.text(self.requestID)
        c.pointee.business_id = try arena.text(self.businessID)
        c.pointee.buyer = try arena.message(self.buyer)
        c.pointee.n_lines = self.lines.count
        c.pointee.lines = try arena.messages(self.lines)
        c.pointee.totals = try arena.message(self.totals)
        c.pointee.state = self.state.rawValue
        c.pointee.payment = self.payment.rawValue
        c.pointee.fulfilment = self.fulfilment.rawValue
        c.pointee.captured = try arena.message(self.captured)
        c.pointee.refunded = try arena.message(self.refunded)
        c.pointee.end_reason = self.endReason.rawValue
        c.pointee.end_note = try arena.text(self.endNote)
        c.pointee.placed_at = try arena.time(self.placedAt)
        c.pointee.updated_at = try arena.time(self.updatedAt)
        c.pointee.expires_at = try arena.time(self.expiresAt)
        c.pointee.n_shipments = self.shipments.count
        c.pointee.shipments = try arena.messages(self.shipments)
        c.pointee.n_refunds = self.refunds.count
        c.pointee.refunds = try arena.messages(self.refunds)
        c.pointee.note = try arena.text(self.note)
        c.pointee.address = try arena.message(self.address)
        c.pointee.delivery_option_id = try arena.text(self.deliveryOptionID)
        c.pointee.delivery_name = try arena.text(self.deliveryName)
        c.pointee.discount_code = try arena.text(self.discountCode)
        c.pointee.sequence = self.sequence
    }
}

extension OrdersAPI.OrderLine: PackedMessage {
    typealias C = Souk__Orders__V1__OrderLine
    public static let messageName = "souk.orders.v1.OrderLine"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__order_line__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.productID = try CFieldReader.text(c.pointee.product_id, "product_id")
        self.variantID = try CFieldReader.text(c.pointee.variant_id, "variant_id")
        self.title = try CFieldReader.text(c.pointee.title, "title")
        self.quantity = c.pointee.quantity
        self.price = try CFieldReader.message(c.pointee.price, "price")
        self.options = try CFieldReader.messages(c.pointee.n_options, c.pointee.options, "options")
        self.taxRateMicros = c.pointee.tax_rate_micros
        self.discount = try CFieldReader.message(c.pointee.discount, "discount")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__order_line__init(c)
        c.pointee.product_id = try arena.text(self.productID)
        c.pointee.variant_id = try arena.text(self.variantID)
        c.pointee.title = try arena.text(self.title)
        c.pointee.quantity = self.quantity
        c.pointee.price = try arena.message(self.price)
        c.pointee.n_options = self.options.count
        c.pointee.options = try arena.messages(self.options)
        c.pointee.tax_rate_micros = self.taxRateMicros
        c.pointee.discount = try arena.message(self.discount)
    }
}

extension OrdersAPI.LineOption: PackedMessage {
    typealias C = Souk__Orders__V1__LineOption
    public static let messageName = "souk.orders.v1.LineOption"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__line_option__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.name = try CFieldReader.text(c.pointee.name, "name")
        self.value = try CFieldReader.text(c.pointee.value, "value")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__line_option__init(c)
        c.pointee.name = try arena.text(self.name)
        c.pointee.value = try arena.text(self.value)
    }
}

extension OrdersAPI.Totals: PackedMessage {
    typealias C = Souk__Orders__V1__Totals
    public static let messageName = "souk.orders.v1.Totals"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__totals__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.subtotal = try CFieldReader.message(c.pointee.subtotal, "subtotal")
        self.discount = try CFieldReader.message(c.pointee.discount, "discount")
        self.delivery = try CFieldReader.message(c.pointee.delivery, "delivery")
        self.tax = try CFieldReader.message(c.pointee.tax, "tax")
        self.taxAdded = try CFieldReader.message(c.pointee.tax_added, "tax_added")
        self.total = try CFieldReader.message(c.pointee.total, "total")
        self.taxes = try CFieldReader.messages(c.pointee.n_taxes, c.pointee.taxes, "taxes")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__totals__init(c)
        c.pointee.subtotal = try arena.message(self.subtotal)
        c.pointee.discount = try arena.message(self.discount)
        c.pointee.delivery = try arena.message(self.delivery)
        c.pointee.tax = try arena.message(self.tax)
        c.pointee.tax_added = try arena.message(self.taxAdded)
        c.pointee.total = try arena.message(self.total)
        c.pointee.n_taxes = self.taxes.count
        c.pointee.taxes = try arena.messages(self.taxes)
    }
}

extension OrdersAPI.TaxTotal: PackedMessage {
    typealias C = Souk__Orders__V1__TaxTotal
    public static let messageName = "souk.orders.v1.TaxTotal"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__tax_total__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.taxRateID = try CFieldReader.text(c.pointee.tax_rate_id, "tax_rate_id")
        self.name = try CFieldReader.text(c.pointee.name, "name")
        self.rateMicros = c.pointee.rate_micros
        self.included = c.pointee.included != 0
        self.base = try CFieldReader.message(c.pointee.base_field, "base")
        self.tax = try CFieldReader.message(c.pointee.tax, "tax")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__tax_total__init(c)
        c.pointee.tax_rate_id = try arena.text(self.taxRateID)
        c.pointee.name = try arena.text(self.name)
        c.pointee.rate_micros = self.rateMicros
        c.pointee.included = self.included ? 1 : 0
        c.pointee.base_field = try arena.message(self.base)
        c.pointee.tax = try arena.message(self.tax)
    }
}

extension OrdersAPI.Tracking: PackedMessage {
    typealias C = Souk__Orders__V1__Tracking
    public static let messageName = "souk.orders.v1.Tracking"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__tracking__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.carrier = try CFieldReader.text(c.pointee.carrier, "carrier")
        self.number = try CFieldReader.text(c.pointee.number, "number")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__tracking__init(c)
        c.pointee.carrier = try arena.text(self.carrier)
        c.pointee.number = try arena.text(self.number)
    }
}

extension OrdersAPI.Shipment: PackedMessage {
    typealias C = Souk__Orders__V1__Shipment
    public static let messageName = "souk.orders.v1.Shipment"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__shipment__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.id = try CFieldReader.text(c.pointee.id, "id")
        self.tracking = try CFieldReader.message(c.pointee.tracking, "tracking")
        self.lines = try CFieldReader.messages(c.pointee.n_lines, c.pointee.lines, "lines")
        self.shippedAt = try CFieldReader.time(c.pointee.shipped_at, "shipped_at")
        self.final = c.pointee.final != 0
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__shipment__init(c)
        c.pointee.id = try arena.text(self.id)
        c.pointee.tracking = try arena.message(self.tracking)
        c.pointee.n_lines = self.lines.count
        c.pointee.lines = try arena.messages(self.lines)
        c.pointee.shipped_at = try arena.time(self.shippedAt)
        c.pointee.final = self.final ? 1 : 0
    }
}

extension OrdersAPI.LineQuantity: PackedMessage {
    typealias C = Souk__Orders__V1__LineQuantity
    public static let messageName = "souk.orders.v1.LineQuantity"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__line_quantity__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.line = c.pointee.line
        self.quantity = c.pointee.quantity
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__line_quantity__init(c)
        c.pointee.line = self.line
        c.pointee.quantity = self.quantity
    }
}

extension OrdersAPI.OrderRefund: PackedMessage {
    typealias C = Souk__Orders__V1__OrderRefund
    public static let messageName = "souk.orders.v1.OrderRefund"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__order_refund__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.id = try CFieldReader.text(c.pointee.id, "id")
        self.amount = try CFieldReader.message(c.pointee.amount, "amount")
        self.reason = try CFieldReader.text(c.pointee.reason, "reason")
        self.restocked = try CFieldReader.messages(c.pointee.n_restocked, c.pointee.restocked, "restocked")
        self.state = OrdersAPI.RefundState(rawValue: c.pointee.state)
        self.refusal = try CFieldReader.text(c.pointee.refusal, "refusal")
        self.requestedAt = try CFieldReader.time(c.pointee.requested_at, "requested_at")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__order_refund__init(c)
        c.pointee.id = try arena.text(self.id)
        c.pointee.amount = try arena.message(self.amount)
        c.pointee.reason = try arena.text(self.reason)
        c.pointee.n_restocked = self.restocked.count
        c.pointee.restocked = try arena.messages(self.restocked)
        c.pointee.state = self.state.rawValue
        c.pointee.refusal = try arena.text(self.refusal)
        c.pointee.requested_at = try arena.time(self.requestedAt)
    }
}

extension OrdersAPI.Address: PackedMessage {
    typealias C = Souk__Orders__V1__Address
    public static let messageName = "souk.orders.v1.Address"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__address__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.name = try CFieldReader.text(c.pointee.name, "name")
        self.lines = try CFieldReader.texts(c.pointee.n_lines, c.pointee.lines, "lines")
        self.postalCode = try CFieldReader.text(c.pointee.postal_code, "postal_code")
        self.city = try CFieldReader.text(c.pointee.city, "city")
        self.country = try CFieldReader.text(c.pointee.country, "country")
        self.phone = try CFieldReader.text(c.pointee.phone, "phone")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__address__init(c)
        c.pointee.name = try arena.text(self.name)
        c.pointee.n_lines = self.lines.count
        c.pointee.lines = try arena.texts(self.lines)
        c.pointee.postal_code = try arena.text(self.postalCode)
        c.pointee.city = try arena.text(self.city)
        c.pointee.country = try arena.text(self.country)
        c.pointee.phone = try arena.text(self.phone)
    }
}

extension OrdersAPI.Cart: PackedMessage {
    typealias C = Souk__Orders__V1__Cart
    public static let messageName = "souk.orders.v1.Cart"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__cart__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.businessID = try CFieldReader.text(c.pointee.business_id, "business_id")
        self.lines = try CFieldReader.messages(c.pointee.n_lines, c.pointee.lines, "lines")
        self.deliveryOptionID = try CFieldReader.text(c.pointee.delivery_option_id, "delivery_option_id")
        self.address = try CFieldReader.message(c.pointee.address, "address")
        self.discountCode = try CFieldReader.text(c.pointee.discount_code, "discount_code")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__cart__init(c)
        c.pointee.business_id = try arena.text(self.businessID)
        c.pointee.n_lines = self.lines.count
        c.pointee.lines = try arena.messages(self.lines)
        c.pointee.delivery_option_id = try arena.text(self.deliveryOptionID)
        c.pointee.address = try arena.message(self.address)
        c.pointee.discount_code = try arena.text(self.discountCode)
    }
}

extension OrdersAPI.CartLine: PackedMessage {
    typealias C = Souk__Orders__V1__CartLine
    public static let messageName = "souk.orders.v1.CartLine"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__cart_line__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.productID = try CFieldReader.text(c.pointee.product_id, "product_id")
        self.variantID = try CFieldReader.text(c.pointee.variant_id, "variant_id")
        self.quantity = c.pointee.quantity
        self.options = try CFieldReader.messages(c.pointee.n_options, c.pointee.options, "options")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__cart_line__init(c)
        c.pointee.product_id = try arena.text(self.productID)
        c.pointee.variant_id = try arena.text(self.variantID)
        c.pointee.quantity = self.quantity
        c.pointee.n_options = self.options.count
        c.pointee.options = try arena.messages(self.options)
    }
}

extension OrdersAPI.QuoteOrderRequest: PackedMessage {
    typealias C = Souk__Orders__V1__QuoteOrderRequest
    public static let messageName = "souk.orders.v1.QuoteOrderRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__quote_order_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.cart = try CFieldReader.message(c.pointee.cart, "cart")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__quote_order_request__init(c)
        c.pointee.cart = try arena.message(self.cart)
    }
}

extension OrdersAPI.QuoteOrderResponse: PackedMessage {
    typealias C = Souk__Orders__V1__QuoteOrderResponse
    public static let messageName = "souk.orders.v1.QuoteOrderResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__quote_order_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.lines = try CFieldReader.messages(c.pointee.n_lines, c.pointee.lines, "lines")
        self.totals = try CFieldReader.message(c.pointee.totals, "totals")
        self.payee = try CFieldReader.message(c.pointee.payee, "payee")
        self.expiresAt = try CFieldReader.time(c.pointee.expires_at, "expires_at")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__quote_order_response__init(c)
        c.pointee.n_lines = self.lines.count
        c.pointee.lines = try arena.messages(self.lines)
        c.pointee.totals = try arena.message(self.totals)
        c.pointee.payee = try arena.message(self.payee)
        c.pointee.expires_at = try arena.time(self.expiresAt)
    }
}

extension OrdersAPI.PlaceOrderRequest: PackedMessage {
    typealias C = Souk__Orders__V1__PlaceOrderRequest
    public static let messageName = "souk.orders.v1.PlaceOrderRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__place_order_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.requestID = try CFieldReader.text(c.pointee.request_id, "request_id")
        self.cart = try CFieldReader.message(c.pointee.cart, "cart")
        self.total = try CFieldReader.message(c.pointee.total, "total")
        switch c.pointee.authorisation_case.rawValue {
        case 4:
            self.authorisation =
                try CFieldReader.message(c.pointee.approval, "approval").map { .approval($0) }
        case 5:
            self.authorisation =
                try CFieldReader.message(c.pointee.device_signature, "device_signature").map { .deviceSignature($0) }
        default: self.authorisation = nil
        }
        self.note = try CFieldReader.text(c.pointee.note, "note")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__place_order_request__init(c)
        c.pointee.request_id = try arena.text(self.requestID)
        c.pointee.cart = try arena.message(self.cart)
        c.pointee.total = try arena.message(self.total)
        switch self.authorisation {
        case .approval(let value):
            c.pointee.authorisation_case = Souk__Orders__V1__PlaceOrderRequest__AuthorisationCase(rawValue: 4)
            c.pointee.approval = try arena.message(value)
        case .deviceSignature(let value):
            c.pointee.authorisation_case = Souk__Orders__V1__PlaceOrderRequest__AuthorisationCase(rawValue: 5)
            c.pointee.device_signature = try arena.message(value)
        case nil: break
        }
        c.pointee.note = try arena.text(self.note)
    }
}

extension OrdersAPI.PaymentApproval: PackedMessage {
    typealias C = Souk__Orders__V1__PaymentApproval
    public static let messageName = "souk.orders.v1.PaymentApproval"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__payment_approval__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.approvalID = try CFieldReader.text(c.pointee.approval_id, "approval_id")
        self.expiresAt = try CFieldReader.time(c.pointee.expires_at, "expires_at")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__payment_approval__init(c)
        c.pointee.approval_id = try arena.text(self.approvalID)
        c.pointee.expires_at = try arena.time(self.expiresAt)
    }
}

extension OrdersAPI.PlaceOrderResponse: PackedMessage {
    typealias C = Souk__Orders__V1__PlaceOrderResponse
    public static let messageName = "souk.orders.v1.PlaceOrderResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__place_order_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.order = try CFieldReader.message(c.pointee.order, "order")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__place_order_response__init(c)
        c.pointee.order = try arena.message(self.order)
    }
}

extension OrdersAPI.AcceptOrderRequest: PackedMessage {
    typealias C = Souk__Orders__V1__AcceptOrderRequest
    public static let messageName = "souk.orders.v1.AcceptOrderRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__accept_order_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.orderID = try CFieldReader.text(c.pointee.order_id, "order_id")
        self.capture = OrdersAPI.CaptureMode(rawValue: c.pointee.capture)
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__accept_order_request__init(c)
        c.pointee.order_id = try arena.text(self.orderID)
        c.pointee.capture = self.capture.rawValue
    }
}

extension OrdersAPI.AcceptOrderResponse: PackedMessage {
    typealias C = Souk__Orders__V1__AcceptOrderResponse
    public static let messageName = "souk.orders.v1.AcceptOrderResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__accept_order_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.order = try CFieldReader.message(c.pointee.order, "order")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__accept_order_response__init(c)
        c.pointee.order = try arena.message(self.order)
    }
}

extension OrdersAPI.DeclineOrderRequest: PackedMessage {
    typealias C = Souk__Orders__V1__DeclineOrderRequest
    public static let messageName = "souk.orders.v1.DeclineOrderRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__decline_order_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.orderID = try CFieldReader.text(c.pointee.order_id, "order_id")
        self.reason = try CFieldReader.text(c.pointee.reason, "reason")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__decline_order_request__init(c)
        c.pointee.order_id = try arena.text(self.orderID)
        c.pointee.reason = try arena.text(self.reason)
    }
}

extension OrdersAPI.DeclineOrderResponse: PackedMessage {
    typealias C = Souk__Orders__V1__DeclineOrderResponse
    public static let messageName = "souk.orders.v1.DeclineOrderResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__decline_order_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.order = try CFieldReader.message(c.pointee.order, "order")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__decline_order_response__init(c)
        c.pointee.order = try arena.message(self.order)
    }
}

extension OrdersAPI.CancelOrderRequest: PackedMessage {
    typealias C = Souk__Orders__V1__CancelOrderRequest
    public static let messageName = "souk.orders.v1.CancelOrderRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__cancel_order_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.orderID = try CFieldReader.text(c.pointee.order_id, "order_id")
        self.reason = try CFieldReader.text(c.pointee.reason, "reason")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__cancel_order_request__init(c)
        c.pointee.order_id = try arena.text(self.orderID)
        c.pointee.reason = try arena.text(self.reason)
    }
}

extension OrdersAPI.CancelOrderResponse: PackedMessage {
    typealias C = Souk__Orders__V1__CancelOrderResponse
    public static let messageName = "souk.orders.v1.CancelOrderResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__cancel_order_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.order = try CFieldReader.message(c.pointee.order, "order")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__cancel_order_response__init(c)
        c.pointee.order = try arena.message(self.order)
    }
}

extension OrdersAPI.RefundOrderRequest: PackedMessage {
    typealias C = Souk__Orders__V1__RefundOrderRequest
    public static let messageName = "souk.orders.v1.RefundOrderRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__refund_order_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.orderID = try CFieldReader.text(c.pointee.order_id, "order_id")
        self.refundID = try CFieldReader.text(c.pointee.refund_id, "refund_id")
        self.amount = try CFieldReader.message(c.pointee.amount, "amount")
        self.reason = try CFieldReader.text(c.pointee.reason, "reason")
        self.restock = try CFieldReader.messages(c.pointee.n_restock, c.pointee.restock, "restock")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__refund_order_request__init(c)
        c.pointee.order_id = try arena.text(self.orderID)
        c.pointee.refund_id = try arena.text(self.refundID)
        c.pointee.amount = try arena.message(self.amount)
        c.pointee.reason = try arena.text(self.reason)
        c.pointee.n_restock = self.restock.count
        c.pointee.restock = try arena.messages(self.restock)
    }
}

extension OrdersAPI.RefundOrderResponse: PackedMessage {
    typealias C = Souk__Orders__V1__RefundOrderResponse
    public static let messageName = "souk.orders.v1.RefundOrderResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__refund_order_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.order = try CFieldReader.message(c.pointee.order, "order")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__refund_order_response__init(c)
        c.pointee.order = try arena.message(self.order)
    }
}

extension OrdersAPI.ConfirmReceiptRequest: PackedMessage {
    typealias C = Souk__Orders__V1__ConfirmReceiptRequest
    public static let messageName = "souk.orders.v1.ConfirmReceiptRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__confirm_receipt_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.orderID = try CFieldReader.text(c.pointee.order_id, "order_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__confirm_receipt_request__init(c)
        c.pointee.order_id = try arena.text(self.orderID)
    }
}

extension OrdersAPI.ConfirmReceiptResponse: PackedMessage {
    typealias C = Souk__Orders__V1__ConfirmReceiptResponse
    public static let messageName = "souk.orders.v1.ConfirmReceiptResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__confirm_receipt_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.order = try CFieldReader.message(c.pointee.order, "order")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__confirm_receipt_response__init(c)
        c.pointee.order = try arena.message(self.order)
    }
}

extension OrdersAPI.GetOrderRequest: PackedMessage {
    typealias C = Souk__Orders__V1__GetOrderRequest
    public static let messageName = "souk.orders.v1.GetOrderRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__get_order_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.orderID = try CFieldReader.text(c.pointee.order_id, "order_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__get_order_request__init(c)
        c.pointee.order_id = try arena.text(self.orderID)
    }
}

extension OrdersAPI.GetOrderResponse: PackedMessage {
    typealias C = Souk__Orders__V1__GetOrderResponse
    public static let messageName = "souk.orders.v1.GetOrderResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__get_order_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.order = try CFieldReader.message(c.pointee.order, "order")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__get_order_response__init(c)
        c.pointee.order = try arena.message(self.order)
    }
}

extension OrdersAPI.ListOrdersRequest: PackedMessage {
    typealias C = Souk__Orders__V1__ListOrdersRequest
    public static let messageName = "souk.orders.v1.ListOrdersRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__list_orders_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.pageSize = c.pointee.page_size
        self.pageToken = try CFieldReader.text(c.pointee.page_token, "page_token")
        self.state = OrdersAPI.OrderState(rawValue: c.pointee.state)
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__list_orders_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.text(self.pageToken)
        c.pointee.state = self.state.rawValue
    }
}

extension OrdersAPI.ListOrdersResponse: PackedMessage {
    typealias C = Souk__Orders__V1__ListOrdersResponse
    public static let messageName = "souk.orders.v1.ListOrdersResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__list_orders_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.orders = try CFieldReader.messages(c.pointee.n_orders, c.pointee.orders, "orders")
        self.nextPageToken = try CFieldReader.text(c.pointee.next_page_token, "next_page_token")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__list_orders_response__init(c)
        c.pointee.n_orders = self.orders.count
        c.pointee.orders = try arena.messages(self.orders)
        c.pointee.next_page_token = try arena.text(self.nextPageToken)
    }
}

extension OrdersAPI.PackOrderRequest: PackedMessage {
    typealias C = Souk__Orders__V1__PackOrderRequest
    public static let messageName = "souk.orders.v1.PackOrderRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__pack_order_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.orderID = try CFieldReader.text(c.pointee.order_id, "order_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__pack_order_request__init(c)
        c.pointee.order_id = try arena.text(self.orderID)
    }
}

extension OrdersAPI.PackOrderResponse: PackedMessage {
    typealias C = Souk__Orders__V1__PackOrderResponse
    public static let messageName = "souk.orders.v1.PackOrderResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__pack_order_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.order = try CFieldReader.message(c.pointee.order, "order")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__pack_order_response__init(c)
        c.pointee.order = try arena.message(self.order)
    }
}

extension OrdersAPI.ShipOrderRequest: PackedMessage {
    typealias C = Souk__Orders__V1__ShipOrderRequest
    public static let messageName = "souk.orders.v1.ShipOrderRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__ship_order_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.orderID = try CFieldReader.text(c.pointee.order_id, "order_id")
        self.shipmentID = try CFieldReader.text(c.pointee.shipment_id, "shipment_id")
        self.tracking = try CFieldReader.message(c.pointee.tracking, "tracking")
        self.lines = try CFieldReader.messages(c.pointee.n_lines, c.pointee.lines, "lines")
        self.final = c.pointee.final != 0
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__ship_order_request__init(c)
        c.pointee.order_id = try arena.text(self.orderID)
        c.pointee.shipment_id = try arena.text(self.shipmentID)
        c.pointee.tracking = try arena.message(self.tracking)
        c.pointee.n_lines = self.lines.count
        c.pointee.lines = try arena.messages(self.lines)
        c.pointee.final = self.final ? 1 : 0
    }
}

extension OrdersAPI.ShipOrderResponse: PackedMessage {
    typealias C = Souk__Orders__V1__ShipOrderResponse
    public static let messageName = "souk.orders.v1.ShipOrderResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__ship_order_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.order = try CFieldReader.message(c.pointee.order, "order")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__ship_order_response__init(c)
        c.pointee.order = try arena.message(self.order)
    }
}

extension OrdersAPI.DeliverOrderRequest: PackedMessage {
    typealias C = Souk__Orders__V1__DeliverOrderRequest
    public static let messageName = "souk.orders.v1.DeliverOrderRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__deliver_order_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.orderID = try CFieldReader.text(c.pointee.order_id, "order_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__deliver_order_request__init(c)
        c.pointee.order_id = try arena.text(self.orderID)
    }
}

extension OrdersAPI.DeliverOrderResponse: PackedMessage {
    typealias C = Souk__Orders__V1__DeliverOrderResponse
    public static let messageName = "souk.orders.v1.DeliverOrderResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__deliver_order_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.order = try CFieldReader.message(c.pointee.order, "order")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__deliver_order_response__init(c)
        c.pointee.order = try arena.message(self.order)
    }
}

extension OrdersAPI.ReturnOrderRequest: PackedMessage {
    typealias C = Souk__Orders__V1__ReturnOrderRequest
    public static let messageName = "souk.orders.v1.ReturnOrderRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__return_order_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.orderID = try CFieldReader.text(c.pointee.order_id, "order_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__return_order_request__init(c)
        c.pointee.order_id = try arena.text(self.orderID)
    }
}

extension OrdersAPI.ReturnOrderResponse: PackedMessage {
    typealias C = Souk__Orders__V1__ReturnOrderResponse
    public static let messageName = "souk.orders.v1.ReturnOrderResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__return_order_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.order = try CFieldReader.message(c.pointee.order, "order")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__return_order_response__init(c)
        c.pointee.order = try arena.message(self.order)
    }
}

extension OrdersAPI.DeliveryOption: PackedMessage {
    typealias C = Souk__Orders__V1__DeliveryOption
    public static let messageName = "souk.orders.v1.DeliveryOption"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__delivery_option__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.id = try CFieldReader.text(c.pointee.id, "id")
        self.name = try CFieldReader.text(c.pointee.name, "name")
        self.price = try CFieldReader.message(c.pointee.price, "price")
        self.freeFrom = try CFieldReader.message(c.pointee.free_from, "free_from")
        self.pickUp = c.pointee.pick_up != 0
        self.taxRateID = try CFieldReader.text(c.pointee.tax_rate_id, "tax_rate_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__delivery_option__init(c)
        c.pointee.id = try arena.text(self.id)
        c.pointee.name = try arena.text(self.name)
        c.pointee.price = try arena.message(self.price)
        c.pointee.free_from = try arena.message(self.freeFrom)
        c.pointee.pick_up = self.pickUp ? 1 : 0
        c.pointee.tax_rate_id = try arena.text(self.taxRateID)
    }
}

extension OrdersAPI.PutDeliveryOptionRequest: PackedMessage {
    typealias C = Souk__Orders__V1__PutDeliveryOptionRequest
    public static let messageName = "souk.orders.v1.PutDeliveryOptionRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__put_delivery_option_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.option = try CFieldReader.message(c.pointee.option, "option")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__put_delivery_option_request__init(c)
        c.pointee.option = try arena.message(self.option)
    }
}

extension OrdersAPI.PutDeliveryOptionResponse: PackedMessage {
    typealias C = Souk__Orders__V1__PutDeliveryOptionResponse
    public static let messageName = "souk.orders.v1.PutDeliveryOptionResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__put_delivery_option_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.option = try CFieldReader.message(c.pointee.option, "option")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__put_delivery_option_response__init(c)
        c.pointee.option = try arena.message(self.option)
    }
}

extension OrdersAPI.DeleteDeliveryOptionRequest: PackedMessage {
    typealias C = Souk__Orders__V1__DeleteDeliveryOptionRequest
    public static let messageName = "souk.orders.v1.DeleteDeliveryOptionRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__delete_delivery_option_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.deliveryOptionID = try CFieldReader.text(c.pointee.delivery_option_id, "delivery_option_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__delete_delivery_option_request__init(c)
        c.pointee.delivery_option_id = try arena.text(self.deliveryOptionID)
    }
}

extension OrdersAPI.DeleteDeliveryOptionResponse: PackedMessage {
    typealias C = Souk__Orders__V1__DeleteDeliveryOptionResponse
    public static let messageName = "souk.orders.v1.DeleteDeliveryOptionResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__delete_delivery_option_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__delete_delivery_option_response__init(c)
    }
}

extension OrdersAPI.ListDeliveryOptionsRequest: PackedMessage {
    typealias C = Souk__Orders__V1__ListDeliveryOptionsRequest
    public static let messageName = "souk.orders.v1.ListDeliveryOptionsRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__list_delivery_options_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.businessID = try CFieldReader.text(c.pointee.business_id, "business_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__list_delivery_options_request__init(c)
        c.pointee.business_id = try arena.text(self.businessID)
    }
}

extension OrdersAPI.ListDeliveryOptionsResponse: PackedMessage {
    typealias C = Souk__Orders__V1__ListDeliveryOptionsResponse
    public static let messageName = "souk.orders.v1.ListDeliveryOptionsResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__list_delivery_options_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.options = try CFieldReader.messages(c.pointee.n_options, c.pointee.options, "options")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__list_delivery_options_response__init(c)
        c.pointee.n_options = self.options.count
        c.pointee.options = try arena.messages(self.options)
    }
}

extension OrdersAPI.TaxRate: PackedMessage {
    typealias C = Souk__Orders__V1__TaxRate
    public static let messageName = "souk.orders.v1.TaxRate"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__tax_rate__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.id = try CFieldReader.text(c.pointee.id, "id")
        self.name = try CFieldReader.text(c.pointee.name, "name")
        self.rateMicros = c.pointee.rate_micros
        self.included = c.pointee.included != 0
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__tax_rate__init(c)
        c.pointee.id = try arena.text(self.id)
        c.pointee.name = try arena.text(self.name)
        c.pointee.rate_micros = self.rateMicros
        c.pointee.included = self.included ? 1 : 0
    }
}

extension OrdersAPI.PutTaxRateRequest: PackedMessage {
    typealias C = Souk__Orders__V1__PutTaxRateRequest
    public static let messageName = "souk.orders.v1.PutTaxRateRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__put_tax_rate_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.rate = try CFieldReader.message(c.pointee.rate, "rate")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__put_tax_rate_request__init(c)
        c.pointee.rate = try arena.message(self.rate)
    }
}

extension OrdersAPI.PutTaxRateResponse: PackedMessage {
    typealias C = Souk__Orders__V1__PutTaxRateResponse
    public static let messageName = "souk.orders.v1.PutTaxRateResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__put_tax_rate_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.rate = try CFieldReader.message(c.pointee.rate, "rate")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__put_tax_rate_response__init(c)
        c.pointee.rate = try arena.message(self.rate)
    }
}

extension OrdersAPI.DeleteTaxRateRequest: PackedMessage {
    typealias C = Souk__Orders__V1__DeleteTaxRateRequest
    public static let messageName = "souk.orders.v1.DeleteTaxRateRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__delete_tax_rate_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.taxRateID = try CFieldReader.text(c.pointee.tax_rate_id, "tax_rate_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__delete_tax_rate_request__init(c)
        c.pointee.tax_rate_id = try arena.text(self.taxRateID)
    }
}

extension OrdersAPI.DeleteTaxRateResponse: PackedMessage {
    typealias C = Souk__Orders__V1__DeleteTaxRateResponse
    public static let messageName = "souk.orders.v1.DeleteTaxRateResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__delete_tax_rate_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__delete_tax_rate_response__init(c)
    }
}

extension OrdersAPI.ListTaxRatesRequest: PackedMessage {
    typealias C = Souk__Orders__V1__ListTaxRatesRequest
    public static let messageName = "souk.orders.v1.ListTaxRatesRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__list_tax_rates_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.businessID = try CFieldReader.text(c.pointee.business_id, "business_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__list_tax_rates_request__init(c)
        c.pointee.business_id = try arena.text(self.businessID)
    }
}

extension OrdersAPI.ListTaxRatesResponse: PackedMessage {
    typealias C = Souk__Orders__V1__ListTaxRatesResponse
    public static let messageName = "souk.orders.v1.ListTaxRatesResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__list_tax_rates_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.rates = try CFieldReader.messages(c.pointee.n_rates, c.pointee.rates, "rates")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__list_tax_rates_response__init(c)
        c.pointee.n_rates = self.rates.count
        c.pointee.rates = try arena.messages(self.rates)
    }
}

extension OrdersAPI.DiscountCode: PackedMessage {
    typealias C = Souk__Orders__V1__DiscountCode
    public static let messageName = "souk.orders.v1.DiscountCode"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__discount_code__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.code = try CFieldReader.text(c.pointee.code, "code")
        switch c.pointee.value_case.rawValue {
        case 2:
            self.value = .percentMicros(c.pointee.percent_micros)
        case 3:
            self.value = try CFieldReader.message(c.pointee.amount, "amount").map { .amount($0) }
        default: self.value = nil
        }
        self.validFrom = try CFieldReader.time(c.pointee.valid_from, "valid_from")
        self.validUntil = try CFieldReader.time(c.pointee.valid_until, "valid_until")
        self.usesMax = c.pointee.uses_max
        self.uses = c.pointee.uses
        self.minimum = try CFieldReader.message(c.pointee.minimum, "minimum")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__discount_code__init(c)
        c.pointee.code = try arena.text(self.code)
        switch self.value {
        case .percentMicros(let value):
            c.pointee.value_case = Souk__Orders__V1__DiscountCode__ValueCase(rawValue: 2)
            c.pointee.percent_micros = value
        case .amount(let value):
            c.pointee.value_case = Souk__Orders__V1__DiscountCode__ValueCase(rawValue: 3)
            c.pointee.amount = try arena.message(value)
        case nil: break
        }
        c.pointee.valid_from = try arena.time(self.validFrom)
        c.pointee.valid_until = try arena.time(self.validUntil)
        c.pointee.uses_max = self.usesMax
        c.pointee.uses = self.uses
        c.pointee.minimum = try arena.message(self.minimum)
    }
}

extension OrdersAPI.PutDiscountCodeRequest: PackedMessage {
    typealias C = Souk__Orders__V1__PutDiscountCodeRequest
    public static let messageName = "souk.orders.v1.PutDiscountCodeRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__put_discount_code_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.discount = try CFieldReader.message(c.pointee.discount, "discount")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__put_discount_code_request__init(c)
        c.pointee.discount = try arena.message(self.discount)
    }
}

extension OrdersAPI.PutDiscountCodeResponse: PackedMessage {
    typealias C = Souk__Orders__V1__PutDiscountCodeResponse
    public static let messageName = "souk.orders.v1.PutDiscountCodeResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__put_discount_code_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.discount = try CFieldReader.message(c.pointee.discount, "discount")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__put_discount_code_response__init(c)
        c.pointee.discount = try arena.message(self.discount)
    }
}

extension OrdersAPI.DeleteDiscountCodeRequest: PackedMessage {
    typealias C = Souk__Orders__V1__DeleteDiscountCodeRequest
    public static let messageName = "souk.orders.v1.DeleteDiscountCodeRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__delete_discount_code_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.code = try CFieldReader.text(c.pointee.code, "code")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__delete_discount_code_request__init(c)
        c.pointee.code = try arena.text(self.code)
    }
}

extension OrdersAPI.DeleteDiscountCodeResponse: PackedMessage {
    typealias C = Souk__Orders__V1__DeleteDiscountCodeResponse
    public static let messageName = "souk.orders.v1.DeleteDiscountCodeResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__delete_discount_code_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__delete_discount_code_response__init(c)
    }
}

extension OrdersAPI.ListDiscountCodesRequest: PackedMessage {
    typealias C = Souk__Orders__V1__ListDiscountCodesRequest
    public static let messageName = "souk.orders.v1.ListDiscountCodesRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__list_discount_codes_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.pageSize = c.pointee.page_size
        self.pageToken = try CFieldReader.text(c.pointee.page_token, "page_token")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__list_discount_codes_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.text(self.pageToken)
    }
}

extension OrdersAPI.ListDiscountCodesResponse: PackedMessage {
    typealias C = Souk__Orders__V1__ListDiscountCodesResponse
    public static let messageName = "souk.orders.v1.ListDiscountCodesResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__list_discount_codes_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.discounts = try CFieldReader.messages(c.pointee.n_discounts, c.pointee.discounts, "discounts")
        self.nextPageToken = try CFieldReader.text(c.pointee.next_page_token, "next_page_token")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__list_discount_codes_response__init(c)
        c.pointee.n_discounts = self.discounts.count
        c.pointee.discounts = try arena.messages(self.discounts)
        c.pointee.next_page_token = try arena.text(self.nextPageToken)
    }
}

extension OrdersAPI.OrderChanged: PackedMessage {
    typealias C = Souk__Orders__V1__OrderChanged
    public static let messageName = "souk.orders.v1.OrderChanged"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__orders__v1__order_changed__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.order = try CFieldReader.message(c.pointee.order, "order")
        self.customer = try CFieldReader.message(c.pointee.customer, "customer")
        self.change = OrdersAPI.OrderChange(rawValue: c.pointee.change)
        self.partID = try CFieldReader.text(c.pointee.part_id, "part_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__order_changed__init(c)
        c.pointee.order = try arena.message(self.order)
        c.pointee.customer = try arena.message(self.customer)
        c.pointee.change = self.change.rawValue
        c.pointee.part_id = try arena.text(self.partID)
    }
}
