// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

import CProto
public import NIOCore

extension AuditAPI.ListRelationsRequest: PackedMessage {
    typealias C = Souk__Audit__V1__ListRelationsRequest
    public static let messageName = "souk.audit.v1.ListRelationsRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__audit__v1__list_relations_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__audit__v1__list_relations_request__init(c)
    }
}

extension AuditAPI.ListRelationsResponse: PackedMessage {
    typealias C = Souk__Audit__V1__ListRelationsResponse
    public static let messageName = "souk.audit.v1.ListRelationsResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__audit__v1__list_relations_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.relations = try CFieldReader.messages(c.pointee.n_relations, c.pointee.relations, "relations")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__audit__v1__list_relations_response__init(c)
        c.pointee.n_relations = self.relations.count
        c.pointee.relations = try arena.messages(self.relations)
    }
}

extension AuditAPI.Relation: PackedMessage {
    typealias C = Souk__Audit__V1__Relation
    public static let messageName = "souk.audit.v1.Relation"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__audit__v1__relation__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.name = try CFieldReader.text(c.pointee.name, "name")
        self.columns = try CFieldReader.messages(c.pointee.n_columns, c.pointee.columns, "columns")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__audit__v1__relation__init(c)
        c.pointee.name = try arena.text(self.name)
        c.pointee.n_columns = self.columns.count
        c.pointee.columns = try arena.messages(self.columns)
    }
}

extension AuditAPI.Column: PackedMessage {
    typealias C = Souk__Audit__V1__Column
    public static let messageName = "souk.audit.v1.Column"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__audit__v1__column__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.name = try CFieldReader.text(c.pointee.name, "name")
        self.type = AuditAPI.ColumnType(rawValue: c.pointee.type)
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__audit__v1__column__init(c)
        c.pointee.name = try arena.text(self.name)
        c.pointee.type = self.type.rawValue
    }
}

extension AuditAPI.ReadRelationRequest: PackedMessage {
    typealias C = Souk__Audit__V1__ReadRelationRequest
    public static let messageName = "souk.audit.v1.ReadRelationRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__audit__v1__read_relation_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.snapshotID = try CFieldReader.text(c.pointee.snapshot_id, "snapshot_id")
        self.relation = try CFieldReader.text(c.pointee.relation, "relation")
        self.firstRow = c.pointee.first_row
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__audit__v1__read_relation_request__init(c)
        c.pointee.snapshot_id = try arena.text(self.snapshotID)
        c.pointee.relation = try arena.text(self.relation)
        c.pointee.first_row = self.firstRow
    }
}

extension AuditAPI.ReadRelationResponse: PackedMessage {
    typealias C = Souk__Audit__V1__ReadRelationResponse
    public static let messageName = "souk.audit.v1.ReadRelationResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__audit__v1__read_relation_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.firstRow = c.pointee.first_row
        self.rowCount = c.pointee.row_count
        self.columns = try CFieldReader.messages(c.pointee.n_columns, c.pointee.columns, "columns")
        self.complete = c.pointee.complete != 0
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__audit__v1__read_relation_response__init(c)
        c.pointee.first_row = self.firstRow
        c.pointee.row_count = self.rowCount
        c.pointee.n_columns = self.columns.count
        c.pointee.columns = try arena.messages(self.columns)
        c.pointee.complete = self.complete ? 1 : 0
    }
}

extension AuditAPI.ColumnValues: PackedMessage {
    typealias C = Souk__Audit__V1__ColumnValues
    public static let messageName = "souk.audit.v1.ColumnValues"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__audit__v1__column_values__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.integers = CFieldReader.numbers(c.pointee.n_integers, c.pointee.integers)
        self.data = CFieldReader.bytes(c.pointee.data)
        self.lengths = CFieldReader.numbers(c.pointee.n_lengths, c.pointee.lengths)
        self.nulls = CFieldReader.numbers(c.pointee.n_nulls, c.pointee.nulls)
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__audit__v1__column_values__init(c)
        c.pointee.n_integers = self.integers.count
        c.pointee.integers = try arena.numbers(self.integers)
        c.pointee.data = try arena.bytes(self.data)
        c.pointee.n_lengths = self.lengths.count
        c.pointee.lengths = try arena.numbers(self.lengths)
        c.pointee.n_nulls = self.nulls.count
        c.pointee.nulls = try arena.numbers(self.nulls)
    }
}
