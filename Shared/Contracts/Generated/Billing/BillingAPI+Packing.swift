// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

import CProto
public import NIOCore

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
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__billing__v1__get_usage_request__init(c)
        c.pointee.month = try arena.text(self.month)
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
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__billing__v1__get_usage_response__init(c)
        c.pointee.month = try arena.text(self.month)
        c.pointee.n_lines = self.lines.count
        c.pointee.lines = try arena.messages(self.lines)
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
        self.kind = BillingAPI.UsageKind(rawValue: c.pointee.kind)
        self.count = c.pointee.count
        self.turnover = try CFieldReader.message(c.pointee.turnover, "turnover")
        self.charge = try CFieldReader.message(c.pointee.charge, "charge")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__billing__v1__usage_line__init(c)
        c.pointee.kind = self.kind.rawValue
        c.pointee.count = self.count
        c.pointee.turnover = try arena.message(self.turnover)
        c.pointee.charge = try arena.message(self.charge)
    }
}
