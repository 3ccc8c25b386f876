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
        self.businessID = try CFieldReader.text(c.pointee.business_id, "business_id")
        self.customerID = try CFieldReader.text(c.pointee.customer_id, "customer_id")
        self.buyerAccountID = try CFieldReader.text(c.pointee.buyer_account_id, "buyer_account_id")
        self.lines = try CFieldReader.messages(c.pointee.n_lines, c.pointee.lines, "lines")
        self.total = try CFieldReader.message(c.pointee.total, "total")
        self.state = OrdersAPI.OrderState(rawValue: c.pointee.state)
        self.endReason = OrdersAPI.EndReason(rawValue: c.pointee.end_reason)
        self.endNote = try CFieldReader.text(c.pointee.end_note, "end_note")
        self.placedAt = try CFieldReader.time(c.pointee.placed_at, "placed_at")
        self.updatedAt = try CFieldReader.time(c.pointee.updated_at, "updated_at")
        self.expiresAt = try CFieldReader.time(c.pointee.expires_at, "expires_at")
        self.tracking = try CFieldReader.message(c.pointee.tracking, "tracking")
        self.note = try CFieldReader.text(c.pointee.note, "note")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__order__init(c)
        c.pointee.id = try arena.text(self.id)
        c.pointee.business_id = try arena.text(self.businessID)
        c.pointee.customer_id = try arena.text(self.customerID)
        c.pointee.buyer_account_id = try arena.text(self.buyerAccountID)
        c.pointee.n_lines = self.lines.count
        c.pointee.lines = try arena.messages(self.lines)
        c.pointee.total = try arena.message(self.total)
        c.pointee.state = self.state.rawValue
        c.pointee.end_reason = self.endReason.rawValue
        c.pointee.end_note = try arena.text(self.endNote)
        c.pointee.placed_at = try arena.time(self.placedAt)
        c.pointee.updated_at = try arena.time(self.updatedAt)
        c.pointee.expires_at = try arena.time(self.expiresAt)
        c.pointee.tracking = try arena.message(self.tracking)
        c.pointee.note = try arena.text(self.note)
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
        self.title = try CFieldReader.text(c.pointee.title, "title")
        self.quantity = c.pointee.quantity
        self.price = try CFieldReader.message(c.pointee.price, "price")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__order_line__init(c)
        c.pointee.product_id = try arena.text(self.productID)
        c.pointee.title = try arena.text(self.title)
        c.pointee.quantity = self.quantity
        c.pointee.price = try arena.message(self.price)
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
        self.orderID = try CFieldReader.text(c.pointee.order_id, "order_id")
        self.businessID = try CFieldReader.text(c.pointee.business_id, "business_id")
        self.lines = try CFieldReader.messages(c.pointee.n_lines, c.pointee.lines, "lines")
        self.approvalID = try CFieldReader.text(c.pointee.approval_id, "approval_id")
        self.note = try CFieldReader.text(c.pointee.note, "note")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__place_order_request__init(c)
        c.pointee.order_id = try arena.text(self.orderID)
        c.pointee.business_id = try arena.text(self.businessID)
        c.pointee.n_lines = self.lines.count
        c.pointee.lines = try arena.messages(self.lines)
        c.pointee.approval_id = try arena.text(self.approvalID)
        c.pointee.note = try arena.text(self.note)
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
        self.quantity = c.pointee.quantity
        self.price = try CFieldReader.message(c.pointee.price, "price")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__cart_line__init(c)
        c.pointee.product_id = try arena.text(self.productID)
        c.pointee.quantity = self.quantity
        c.pointee.price = try arena.message(self.price)
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
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__accept_order_request__init(c)
        c.pointee.order_id = try arena.text(self.orderID)
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
        self.tracking = try CFieldReader.message(c.pointee.tracking, "tracking")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__ship_order_request__init(c)
        c.pointee.order_id = try arena.text(self.orderID)
        c.pointee.tracking = try arena.message(self.tracking)
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
        self.from = OrdersAPI.OrderState(rawValue: c.pointee.from)
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__orders__v1__order_changed__init(c)
        c.pointee.order = try arena.message(self.order)
        c.pointee.from = self.from.rawValue
    }
}
