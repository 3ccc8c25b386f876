// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

import CProto
public import NIOCore

extension EventsAPI.TailRequest: PackedMessage {
    typealias C = Souk__Events__V1__TailRequest
    public static let messageName = "souk.events.v1.TailRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__events__v1__tail_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.after = try CFieldReader.text(c.pointee.after, "after")
        self.types = try CFieldReader.texts(c.pointee.n_types, c.pointee.types, "types")
        self.notBefore = try CFieldReader.time(c.pointee.not_before, "not_before")
        self.businessIDs =
            try CFieldReader.texts(c.pointee.n_business_ids, c.pointee.business_ids, "business_ids")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__events__v1__tail_request__init(c)
        c.pointee.after = try arena.text(self.after)
        c.pointee.n_types = self.types.count
        c.pointee.types = try arena.texts(self.types)
        c.pointee.not_before = try arena.time(self.notBefore)
        c.pointee.n_business_ids = self.businessIDs.count
        c.pointee.business_ids = try arena.texts(self.businessIDs)
    }
}

extension EventsAPI.TailResponse: PackedMessage {
    typealias C = Souk__Events__V1__TailResponse
    public static let messageName = "souk.events.v1.TailResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__events__v1__tail_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.events = try CFieldReader.messages(c.pointee.n_events, c.pointee.events, "events")
        self.head = c.pointee.head
        self.headCursor = try CFieldReader.text(c.pointee.head_cursor, "head_cursor")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__events__v1__tail_response__init(c)
        c.pointee.n_events = self.events.count
        c.pointee.events = try arena.messages(self.events)
        c.pointee.head = self.head
        c.pointee.head_cursor = try arena.text(self.headCursor)
    }
}

extension EventsAPI.FindCursorRequest: PackedMessage {
    typealias C = Souk__Events__V1__FindCursorRequest
    public static let messageName = "souk.events.v1.FindCursorRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__events__v1__find_cursor_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.afterSequence = c.pointee.after_sequence
        self.atEnd = c.pointee.at_end != 0
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__events__v1__find_cursor_request__init(c)
        c.pointee.after_sequence = self.afterSequence
        c.pointee.at_end = self.atEnd ? 1 : 0
    }
}

extension EventsAPI.FindCursorResponse: PackedMessage {
    typealias C = Souk__Events__V1__FindCursorResponse
    public static let messageName = "souk.events.v1.FindCursorResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__events__v1__find_cursor_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.cursor = try CFieldReader.text(c.pointee.cursor, "cursor")
        self.sequence = c.pointee.sequence
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__events__v1__find_cursor_response__init(c)
        c.pointee.cursor = try arena.text(self.cursor)
        c.pointee.sequence = self.sequence
    }
}

extension EventsAPI.Event: PackedMessage {
    typealias C = Souk__Events__V1__Event
    public static let messageName = "souk.events.v1.Event"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__events__v1__event__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.sequence = c.pointee.sequence
        self.cursor = try CFieldReader.text(c.pointee.cursor, "cursor")
        self.type = try CFieldReader.text(c.pointee.type, "type")
        self.key = try CFieldReader.text(c.pointee.key, "key")
        self.businessID = try CFieldReader.text(c.pointee.business_id, "business_id")
        self.time = try CFieldReader.time(c.pointee.time, "time")
        self.payload = CFieldReader.bytes(c.pointee.payload)
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__events__v1__event__init(c)
        c.pointee.sequence = self.sequence
        c.pointee.cursor = try arena.text(self.cursor)
        c.pointee.type = try arena.text(self.type)
        c.pointee.key = try arena.text(self.key)
        c.pointee.business_id = try arena.text(self.businessID)
        c.pointee.time = try arena.time(self.time)
        c.pointee.payload = try arena.bytes(self.payload)
    }
}
