// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

import CProto
public import NIOCore

extension CommonAPI.Money: PackedMessage {
    typealias C = Souk__Common__V1__Money
    public static let messageName = "souk.common.v1.Money"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__common__v1__money__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.currency = try CFieldReader.text(c.pointee.currency, "currency")
        self.minor = c.pointee.minor
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__common__v1__money__init(c)
        c.pointee.currency = try arena.text(self.currency)
        c.pointee.minor = self.minor
    }
}

extension CommonAPI.Refusal: PackedMessage {
    typealias C = Souk__Common__V1__Refusal
    public static let messageName = "souk.common.v1.Refusal"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__common__v1__refusal__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.reason = try CFieldReader.text(c.pointee.reason, "reason")
        self.field = try CFieldReader.text(c.pointee.field, "field")
        self.rule = try CFieldReader.text(c.pointee.rule, "rule")
        self.limit = try CFieldReader.text(c.pointee.limit, "limit")
        self.current = try CFieldReader.text(c.pointee.current, "current")
        self.remedy = try CFieldReader.text(c.pointee.remedy, "remedy")
        self.retryAt = try CFieldReader.time(c.pointee.retry_at, "retry_at")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__common__v1__refusal__init(c)
        c.pointee.reason = try arena.text(self.reason)
        c.pointee.field = try arena.text(self.field)
        c.pointee.rule = try arena.text(self.rule)
        c.pointee.limit = try arena.text(self.limit)
        c.pointee.current = try arena.text(self.current)
        c.pointee.remedy = try arena.text(self.remedy)
        c.pointee.retry_at = try arena.time(self.retryAt)
    }
}
