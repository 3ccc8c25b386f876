// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

import CProto
public import NIOCore

extension BillingAPI.Micros: PackedMessage {
    typealias C = Souk__Billing__V1__Micros
    public static let messageName = "souk.billing.v1.Micros"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__billing__v1__micros__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.currency = try CFieldReader.text(c.pointee.currency, "currency")
        self.micros = c.pointee.micros
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__billing__v1__micros__init(c)
        c.pointee.currency = try arena.text(self.currency)
        c.pointee.micros = self.micros
    }
}

extension BillingAPI.Dimension: PackedMessage {
    typealias C = Souk__Billing__V1__Dimension
    public static let messageName = "souk.billing.v1.Dimension"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__billing__v1__dimension__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.name = try CFieldReader.text(c.pointee.name, "name")
        self.value = try CFieldReader.text(c.pointee.value, "value")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__billing__v1__dimension__init(c)
        c.pointee.name = try arena.text(self.name)
        c.pointee.value = try arena.text(self.value)
    }
}

extension BillingAPI.GetUsageRequest: PackedMessage {
    typealias C = Souk__Billing__V1__GetUsageRequest
    public static let messageName = "souk.billing.v1.GetUsageRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__billing__v1__get_usage_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.month = try CFieldReader.text(c.pointee.month, "month")
        self.pageSize = c.pointee.page_size
        self.pageToken = try CFieldReader.text(c.pointee.page_token, "page_token")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__billing__v1__get_usage_request__init(c)
        c.pointee.month = try arena.text(self.month)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.text(self.pageToken)
    }
}

extension BillingAPI.GetUsageResponse: PackedMessage {
    typealias C = Souk__Billing__V1__GetUsageResponse
    public static let messageName = "souk.billing.v1.GetUsageResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__billing__v1__get_usage_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.month = try CFieldReader.text(c.pointee.month, "month")
        self.lines = try CFieldReader.messages(c.pointee.n_lines, c.pointee.lines, "lines")
        self.nextPageToken = try CFieldReader.text(c.pointee.next_page_token, "next_page_token")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__billing__v1__get_usage_response__init(c)
        c.pointee.month = try arena.text(self.month)
        c.pointee.n_lines = self.lines.count
        c.pointee.lines = try arena.messages(self.lines)
        c.pointee.next_page_token = try arena.text(self.nextPageToken)
    }
}

extension BillingAPI.UsageLine: PackedMessage {
    typealias C = Souk__Billing__V1__UsageLine
    public static let messageName = "souk.billing.v1.UsageLine"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__billing__v1__usage_line__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.kind = BillingAPI.ChargeKind(rawValue: c.pointee.kind)
        self.dimensions =
            try CFieldReader.messages(c.pointee.n_dimensions, c.pointee.dimensions, "dimensions")
        self.priceVersion = try CFieldReader.text(c.pointee.price_version, "price_version")
        self.count = c.pointee.count
        self.turnover = try CFieldReader.message(c.pointee.turnover, "turnover")
        self.charge = try CFieldReader.message(c.pointee.charge, "charge")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__billing__v1__usage_line__init(c)
        c.pointee.kind = self.kind.rawValue
        c.pointee.n_dimensions = self.dimensions.count
        c.pointee.dimensions = try arena.messages(self.dimensions)
        c.pointee.price_version = try arena.text(self.priceVersion)
        c.pointee.count = self.count
        c.pointee.turnover = try arena.message(self.turnover)
        c.pointee.charge = try arena.message(self.charge)
    }
}

extension BillingAPI.ListChargesRequest: PackedMessage {
    typealias C = Souk__Billing__V1__ListChargesRequest
    public static let messageName = "souk.billing.v1.ListChargesRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__billing__v1__list_charges_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.month = try CFieldReader.text(c.pointee.month, "month")
        self.pageSize = c.pointee.page_size
        self.pageToken = try CFieldReader.text(c.pointee.page_token, "page_token")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__billing__v1__list_charges_request__init(c)
        c.pointee.month = try arena.text(self.month)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.text(self.pageToken)
    }
}

extension BillingAPI.ListChargesResponse: PackedMessage {
    typealias C = Souk__Billing__V1__ListChargesResponse
    public static let messageName = "souk.billing.v1.ListChargesResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__billing__v1__list_charges_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.charges = try CFieldReader.messages(c.pointee.n_charges, c.pointee.charges, "charges")
        self.nextPageToken = try CFieldReader.text(c.pointee.next_page_token, "next_page_token")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__billing__v1__list_charges_response__init(c)
        c.pointee.n_charges = self.charges.count
        c.pointee.charges = try arena.messages(self.charges)
        c.pointee.next_page_token = try arena.text(self.nextPageToken)
    }
}

extension BillingAPI.Charge: PackedMessage {
    typealias C = Souk__Billing__V1__Charge
    public static let messageName = "souk.billing.v1.Charge"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__billing__v1__charge__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.id = try CFieldReader.text(c.pointee.id, "id")
        self.kind = BillingAPI.ChargeKind(rawValue: c.pointee.kind)
        self.party = try CFieldReader.message(c.pointee.party, "party")
        self.dimensions =
            try CFieldReader.messages(c.pointee.n_dimensions, c.pointee.dimensions, "dimensions")
        self.priceVersion = try CFieldReader.text(c.pointee.price_version, "price_version")
        self.turnover = try CFieldReader.message(c.pointee.turnover, "turnover")
        self.charge = try CFieldReader.message(c.pointee.charge, "charge")
        self.orderID = try CFieldReader.text(c.pointee.order_id, "order_id")
        self.time = try CFieldReader.time(c.pointee.time, "time")
        self.sequence = c.pointee.sequence
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__billing__v1__charge__init(c)
        c.pointee.id = try arena.text(self.id)
        c.pointee.kind = self.kind.rawValue
        c.pointee.party = try arena.message(self.party)
        c.pointee.n_dimensions = self.dimensions.count
        c.pointee.dimensions = try arena.messages(self.dimensions)
        c.pointee.price_version = try arena.text(self.priceVersion)
        c.pointee.turnover = try arena.message(self.turnover)
        c.pointee.charge = try arena.message(self.charge)
        c.pointee.order_id = try arena.text(self.orderID)
        c.pointee.time = try arena.time(self.time)
        c.pointee.sequence = self.sequence
    }
}
