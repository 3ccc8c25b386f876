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

extension CommonAPI.Party: PackedMessage {
    typealias C = Souk__Common__V1__Party
    public static let messageName = "souk.common.v1.Party"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__common__v1__party__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        switch c.pointee.kind_case.rawValue {
        case 1:
            self.kind = .person(try CFieldReader.text(c.pointee.person, "person"))
        case 2:
            self.kind = .business(try CFieldReader.text(c.pointee.business, "business"))
        case 3:
            self.kind = try CFieldReader.message(c.pointee.customer, "customer").map { .customer($0) }
        case 4:
            self.kind = try CFieldReader.message(c.pointee.platform, "platform").map { .platform($0) }
        case 5:
            self.kind = try CFieldReader.message(c.pointee.bank, "bank").map { .bank($0) }
        default: self.kind = nil
        }
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__common__v1__party__init(c)
        switch self.kind {
        case .person(let value):
            c.pointee.kind_case = Souk__Common__V1__Party__KindCase(rawValue: 1)
            c.pointee.person = try arena.text(value)
        case .business(let value):
            c.pointee.kind_case = Souk__Common__V1__Party__KindCase(rawValue: 2)
            c.pointee.business = try arena.text(value)
        case .customer(let value):
            c.pointee.kind_case = Souk__Common__V1__Party__KindCase(rawValue: 3)
            c.pointee.customer = try arena.message(value)
        case .platform(let value):
            c.pointee.kind_case = Souk__Common__V1__Party__KindCase(rawValue: 4)
            c.pointee.platform = try arena.message(value)
        case .bank(let value):
            c.pointee.kind_case = Souk__Common__V1__Party__KindCase(rawValue: 5)
            c.pointee.bank = try arena.message(value)
        case nil: break
        }
    }
}

extension CommonAPI.Customer: PackedMessage {
    typealias C = Souk__Common__V1__Customer
    public static let messageName = "souk.common.v1.Customer"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__common__v1__customer__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.businessID = try CFieldReader.text(c.pointee.business_id, "business_id")
        self.customerID = try CFieldReader.text(c.pointee.customer_id, "customer_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__common__v1__customer__init(c)
        c.pointee.business_id = try arena.text(self.businessID)
        c.pointee.customer_id = try arena.text(self.customerID)
    }
}

extension CommonAPI.Platform: PackedMessage {
    typealias C = Souk__Common__V1__Platform
    public static let messageName = "souk.common.v1.Platform"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__common__v1__platform__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__common__v1__platform__init(c)
    }
}

extension CommonAPI.Bank: PackedMessage {
    typealias C = Souk__Common__V1__Bank
    public static let messageName = "souk.common.v1.Bank"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__common__v1__bank__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.bankAccountID = try CFieldReader.text(c.pointee.bank_account_id, "bank_account_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__common__v1__bank__init(c)
        c.pointee.bank_account_id = try arena.text(self.bankAccountID)
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
