// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

import CProto
public import NIOCore

extension MaintenanceAPI.GetInfoRequest: PackedMessage {
    typealias C = Souk__Maintenance__V1__GetInfoRequest
    public static let messageName = "souk.maintenance.v1.GetInfoRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__maintenance__v1__get_info_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__maintenance__v1__get_info_request__init(c)
    }
}

extension MaintenanceAPI.GetInfoResponse: PackedMessage {
    typealias C = Souk__Maintenance__V1__GetInfoResponse
    public static let messageName = "souk.maintenance.v1.GetInfoResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__maintenance__v1__get_info_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.program = try CFieldReader.text(c.pointee.program, "program")
        self.version = try CFieldReader.text(c.pointee.version, "version")
        self.startedAt = try CFieldReader.time(c.pointee.started_at, "started_at")
        self.eventsHead = c.pointee.events_head
        self.cursors = try CFieldReader.messages(c.pointee.n_cursors, c.pointee.cursors, "cursors")
        self.processID = c.pointee.process_id
        self.eventsHistory = try CFieldReader.text(c.pointee.events_history, "events_history")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__maintenance__v1__get_info_response__init(c)
        c.pointee.program = try arena.text(self.program)
        c.pointee.version = try arena.text(self.version)
        c.pointee.started_at = try arena.time(self.startedAt)
        c.pointee.events_head = self.eventsHead
        c.pointee.n_cursors = self.cursors.count
        c.pointee.cursors = try arena.messages(self.cursors)
        c.pointee.process_id = self.processID
        c.pointee.events_history = try arena.text(self.eventsHistory)
    }
}

extension MaintenanceAPI.SourceCursor: PackedMessage {
    typealias C = Souk__Maintenance__V1__SourceCursor
    public static let messageName = "souk.maintenance.v1.SourceCursor"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__maintenance__v1__source_cursor__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.source = try CFieldReader.text(c.pointee.source, "source")
        self.sequence = c.pointee.sequence
        self.cursor = try CFieldReader.text(c.pointee.cursor, "cursor")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__maintenance__v1__source_cursor__init(c)
        c.pointee.source = try arena.text(self.source)
        c.pointee.sequence = self.sequence
        c.pointee.cursor = try arena.text(self.cursor)
    }
}

extension MaintenanceAPI.GetMetricsRequest: PackedMessage {
    typealias C = Souk__Maintenance__V1__GetMetricsRequest
    public static let messageName = "souk.maintenance.v1.GetMetricsRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__maintenance__v1__get_metrics_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__maintenance__v1__get_metrics_request__init(c)
    }
}

extension MaintenanceAPI.GetMetricsResponse: PackedMessage {
    typealias C = Souk__Maintenance__V1__GetMetricsResponse
    public static let messageName = "souk.maintenance.v1.GetMetricsResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__maintenance__v1__get_metrics_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.text = try CFieldReader.text(c.pointee.text, "text")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__maintenance__v1__get_metrics_response__init(c)
        c.pointee.text = try arena.text(self.text)
    }
}

extension MaintenanceAPI.PauseWritesRequest: PackedMessage {
    typealias C = Souk__Maintenance__V1__PauseWritesRequest
    public static let messageName = "souk.maintenance.v1.PauseWritesRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__maintenance__v1__pause_writes_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.seconds = c.pointee.seconds
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__maintenance__v1__pause_writes_request__init(c)
        c.pointee.seconds = self.seconds
    }
}

extension MaintenanceAPI.PauseWritesResponse: PackedMessage {
    typealias C = Souk__Maintenance__V1__PauseWritesResponse
    public static let messageName = "souk.maintenance.v1.PauseWritesResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__maintenance__v1__pause_writes_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.snapshotID = try CFieldReader.text(c.pointee.snapshot_id, "snapshot_id")
        self.eventsHead = c.pointee.events_head
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__maintenance__v1__pause_writes_response__init(c)
        c.pointee.snapshot_id = try arena.text(self.snapshotID)
        c.pointee.events_head = self.eventsHead
    }
}

extension MaintenanceAPI.ResumeWritesRequest: PackedMessage {
    typealias C = Souk__Maintenance__V1__ResumeWritesRequest
    public static let messageName = "souk.maintenance.v1.ResumeWritesRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__maintenance__v1__resume_writes_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.snapshotID = try CFieldReader.text(c.pointee.snapshot_id, "snapshot_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__maintenance__v1__resume_writes_request__init(c)
        c.pointee.snapshot_id = try arena.text(self.snapshotID)
    }
}

extension MaintenanceAPI.ResumeWritesResponse: PackedMessage {
    typealias C = Souk__Maintenance__V1__ResumeWritesResponse
    public static let messageName = "souk.maintenance.v1.ResumeWritesResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__maintenance__v1__resume_writes_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__maintenance__v1__resume_writes_response__init(c)
    }
}

extension MaintenanceAPI.CopySnapshotRequest: PackedMessage {
    typealias C = Souk__Maintenance__V1__CopySnapshotRequest
    public static let messageName = "souk.maintenance.v1.CopySnapshotRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__maintenance__v1__copy_snapshot_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.snapshotID = try CFieldReader.text(c.pointee.snapshot_id, "snapshot_id")
        self.path = try CFieldReader.text(c.pointee.path, "path")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__maintenance__v1__copy_snapshot_request__init(c)
        c.pointee.snapshot_id = try arena.text(self.snapshotID)
        c.pointee.path = try arena.text(self.path)
    }
}

extension MaintenanceAPI.CopySnapshotResponse: PackedMessage {
    typealias C = Souk__Maintenance__V1__CopySnapshotResponse
    public static let messageName = "souk.maintenance.v1.CopySnapshotResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__maintenance__v1__copy_snapshot_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.bytes = c.pointee.bytes
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__maintenance__v1__copy_snapshot_response__init(c)
        c.pointee.bytes = self.bytes
    }
}

extension MaintenanceAPI.ReleaseSnapshotRequest: PackedMessage {
    typealias C = Souk__Maintenance__V1__ReleaseSnapshotRequest
    public static let messageName = "souk.maintenance.v1.ReleaseSnapshotRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__maintenance__v1__release_snapshot_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.snapshotID = try CFieldReader.text(c.pointee.snapshot_id, "snapshot_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__maintenance__v1__release_snapshot_request__init(c)
        c.pointee.snapshot_id = try arena.text(self.snapshotID)
    }
}

extension MaintenanceAPI.ReleaseSnapshotResponse: PackedMessage {
    typealias C = Souk__Maintenance__V1__ReleaseSnapshotResponse
    public static let messageName = "souk.maintenance.v1.ReleaseSnapshotResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__maintenance__v1__release_snapshot_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__maintenance__v1__release_snapshot_response__init(c)
    }
}

extension MaintenanceAPI.ListConsumersRequest: PackedMessage {
    typealias C = Souk__Maintenance__V1__ListConsumersRequest
    public static let messageName = "souk.maintenance.v1.ListConsumersRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__maintenance__v1__list_consumers_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__maintenance__v1__list_consumers_request__init(c)
    }
}

extension MaintenanceAPI.ListConsumersResponse: PackedMessage {
    typealias C = Souk__Maintenance__V1__ListConsumersResponse
    public static let messageName = "souk.maintenance.v1.ListConsumersResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__maintenance__v1__list_consumers_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.consumers = try CFieldReader.messages(c.pointee.n_consumers, c.pointee.consumers, "consumers")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__maintenance__v1__list_consumers_response__init(c)
        c.pointee.n_consumers = self.consumers.count
        c.pointee.consumers = try arena.messages(self.consumers)
    }
}

extension MaintenanceAPI.Consumer: PackedMessage {
    typealias C = Souk__Maintenance__V1__Consumer
    public static let messageName = "souk.maintenance.v1.Consumer"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__maintenance__v1__consumer__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.source = try CFieldReader.text(c.pointee.source, "source")
        self.sequence = c.pointee.sequence
        self.cursor = try CFieldReader.text(c.pointee.cursor, "cursor")
        self.reached = c.pointee.reached
        self.head = c.pointee.head
        self.parkedCount = c.pointee.parked_count
        self.parked = try CFieldReader.messages(c.pointee.n_parked, c.pointee.parked, "parked")
        self.stopReason = try CFieldReader.text(c.pointee.stop_reason, "stop_reason")
        self.stopMessage = try CFieldReader.text(c.pointee.stop_message, "stop_message")
        self.stopRemedy = try CFieldReader.text(c.pointee.stop_remedy, "stop_remedy")
        self.stoppedAt = try CFieldReader.time(c.pointee.stopped_at, "stopped_at")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__maintenance__v1__consumer__init(c)
        c.pointee.source = try arena.text(self.source)
        c.pointee.sequence = self.sequence
        c.pointee.cursor = try arena.text(self.cursor)
        c.pointee.reached = self.reached
        c.pointee.head = self.head
        c.pointee.parked_count = self.parkedCount
        c.pointee.n_parked = self.parked.count
        c.pointee.parked = try arena.messages(self.parked)
        c.pointee.stop_reason = try arena.text(self.stopReason)
        c.pointee.stop_message = try arena.text(self.stopMessage)
        c.pointee.stop_remedy = try arena.text(self.stopRemedy)
        c.pointee.stopped_at = try arena.time(self.stoppedAt)
    }
}

extension MaintenanceAPI.DeadLetter: PackedMessage {
    typealias C = Souk__Maintenance__V1__DeadLetter
    public static let messageName = "souk.maintenance.v1.DeadLetter"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__maintenance__v1__dead_letter__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.sequence = c.pointee.sequence
        self.type = try CFieldReader.text(c.pointee.type, "type")
        self.key = try CFieldReader.text(c.pointee.key, "key")
        self.reason = try CFieldReader.text(c.pointee.reason, "reason")
        self.parkedAt = try CFieldReader.time(c.pointee.parked_at, "parked_at")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__maintenance__v1__dead_letter__init(c)
        c.pointee.sequence = self.sequence
        c.pointee.type = try arena.text(self.type)
        c.pointee.key = try arena.text(self.key)
        c.pointee.reason = try arena.text(self.reason)
        c.pointee.parked_at = try arena.time(self.parkedAt)
    }
}

extension MaintenanceAPI.RetryEventsRequest: PackedMessage {
    typealias C = Souk__Maintenance__V1__RetryEventsRequest
    public static let messageName = "souk.maintenance.v1.RetryEventsRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__maintenance__v1__retry_events_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.source = try CFieldReader.text(c.pointee.source, "source")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__maintenance__v1__retry_events_request__init(c)
        c.pointee.source = try arena.text(self.source)
    }
}

extension MaintenanceAPI.RetryEventsResponse: PackedMessage {
    typealias C = Souk__Maintenance__V1__RetryEventsResponse
    public static let messageName = "souk.maintenance.v1.RetryEventsResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__maintenance__v1__retry_events_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.applied = c.pointee.applied
        self.parkedCount = c.pointee.parked_count
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__maintenance__v1__retry_events_response__init(c)
        c.pointee.applied = self.applied
        c.pointee.parked_count = self.parkedCount
    }
}

extension MaintenanceAPI.DiscardEventRequest: PackedMessage {
    typealias C = Souk__Maintenance__V1__DiscardEventRequest
    public static let messageName = "souk.maintenance.v1.DiscardEventRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__maintenance__v1__discard_event_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.source = try CFieldReader.text(c.pointee.source, "source")
        self.sequence = c.pointee.sequence
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__maintenance__v1__discard_event_request__init(c)
        c.pointee.source = try arena.text(self.source)
        c.pointee.sequence = self.sequence
    }
}

extension MaintenanceAPI.DiscardEventResponse: PackedMessage {
    typealias C = Souk__Maintenance__V1__DiscardEventResponse
    public static let messageName = "souk.maintenance.v1.DiscardEventResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__maintenance__v1__discard_event_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__maintenance__v1__discard_event_response__init(c)
    }
}

extension MaintenanceAPI.SkipEventsRequest: PackedMessage {
    typealias C = Souk__Maintenance__V1__SkipEventsRequest
    public static let messageName = "souk.maintenance.v1.SkipEventsRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__maintenance__v1__skip_events_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.source = try CFieldReader.text(c.pointee.source, "source")
        self.throughSequence = c.pointee.through_sequence
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__maintenance__v1__skip_events_request__init(c)
        c.pointee.source = try arena.text(self.source)
        c.pointee.through_sequence = self.throughSequence
    }
}

extension MaintenanceAPI.SkipEventsResponse: PackedMessage {
    typealias C = Souk__Maintenance__V1__SkipEventsResponse
    public static let messageName = "souk.maintenance.v1.SkipEventsResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__maintenance__v1__skip_events_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.sequence = c.pointee.sequence
        self.parkedDiscarded = c.pointee.parked_discarded
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__maintenance__v1__skip_events_response__init(c)
        c.pointee.sequence = self.sequence
        c.pointee.parked_discarded = self.parkedDiscarded
    }
}

extension MaintenanceAPI.RereadEventsRequest: PackedMessage {
    typealias C = Souk__Maintenance__V1__RereadEventsRequest
    public static let messageName = "souk.maintenance.v1.RereadEventsRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__maintenance__v1__reread_events_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.source = try CFieldReader.text(c.pointee.source, "source")
        self.fromSequence = c.pointee.from_sequence
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__maintenance__v1__reread_events_request__init(c)
        c.pointee.source = try arena.text(self.source)
        c.pointee.from_sequence = self.fromSequence
    }
}

extension MaintenanceAPI.RereadEventsResponse: PackedMessage {
    typealias C = Souk__Maintenance__V1__RereadEventsResponse
    public static let messageName = "souk.maintenance.v1.RereadEventsResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__maintenance__v1__reread_events_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.sequence = c.pointee.sequence
        self.parkedDiscarded = c.pointee.parked_discarded
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__maintenance__v1__reread_events_response__init(c)
        c.pointee.sequence = self.sequence
        c.pointee.parked_discarded = self.parkedDiscarded
    }
}
