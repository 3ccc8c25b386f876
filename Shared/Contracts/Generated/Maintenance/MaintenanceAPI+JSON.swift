// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import NIOCore

extension MaintenanceAPI.GetInfoRequest: JSONMessage {
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

extension MaintenanceAPI.GetInfoResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "program", "program"),
        .init(2, "version", "version"),
        .init(3, "startedAt", "started_at"),
        .init(4, "eventsHead", "events_head"),
        .init(5, "cursors", "cursors"),
        .init(6, "processId", "process_id"),
        .init(7, "eventsHistory", "events_history"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.program = try json.text()
            case 2: self.version = try json.text()
            case 3: self.startedAt = try json.time()
            case 4: self.eventsHead = try json.number()
            case 5: self.cursors = try json.list { (json) throws(FieldError) in try json.message() }
            case 6: self.processID = try json.number()
            case 7: self.eventsHistory = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("program", self.program)
            json.text("version", self.version)
            json.optional("startedAt", self.startedAt) { $0.value($1) }
            json.number("eventsHead", self.eventsHead)
            json.list("cursors", self.cursors) { $0.value($1) }
            json.number("processId", self.processID)
            json.text("eventsHistory", self.eventsHistory)
        }
    }
}

extension MaintenanceAPI.SourceCursor: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "source", "source"),
        .init(2, "sequence", "sequence"),
        .init(3, "cursor", "cursor"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.source = try json.text()
            case 2: self.sequence = try json.number()
            case 3: self.cursor = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("source", self.source)
            json.number("sequence", self.sequence)
            json.text("cursor", self.cursor)
        }
    }
}

extension MaintenanceAPI.GetMetricsRequest: JSONMessage {
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

extension MaintenanceAPI.GetMetricsResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "text", "text"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.text = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("text", self.text)
        }
    }
}

extension MaintenanceAPI.PauseWritesRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "seconds", "seconds"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.seconds = try json.number()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.number("seconds", self.seconds)
        }
    }
}

extension MaintenanceAPI.PauseWritesResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "snapshotId", "snapshot_id"),
        .init(2, "eventsHead", "events_head"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.snapshotID = try json.text()
            case 2: self.eventsHead = try json.number()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("snapshotId", self.snapshotID)
            json.number("eventsHead", self.eventsHead)
        }
    }
}

extension MaintenanceAPI.ResumeWritesRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "snapshotId", "snapshot_id"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.snapshotID = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("snapshotId", self.snapshotID)
        }
    }
}

extension MaintenanceAPI.ResumeWritesResponse: JSONMessage {
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

extension MaintenanceAPI.CopySnapshotRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "snapshotId", "snapshot_id"),
        .init(2, "path", "path"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.snapshotID = try json.text()
            case 2: self.path = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("snapshotId", self.snapshotID)
            json.text("path", self.path)
        }
    }
}

extension MaintenanceAPI.CopySnapshotResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "bytes", "bytes"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.bytes = try json.number()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.number("bytes", self.bytes)
        }
    }
}

extension MaintenanceAPI.ReleaseSnapshotRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "snapshotId", "snapshot_id"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.snapshotID = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("snapshotId", self.snapshotID)
        }
    }
}

extension MaintenanceAPI.ReleaseSnapshotResponse: JSONMessage {
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

extension MaintenanceAPI.ListConsumersRequest: JSONMessage {
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

extension MaintenanceAPI.ListConsumersResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "consumers", "consumers"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.consumers = try json.list { (json) throws(FieldError) in try json.message() }
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.list("consumers", self.consumers) { $0.value($1) }
        }
    }
}

extension MaintenanceAPI.Consumer: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "source", "source"),
        .init(2, "sequence", "sequence"),
        .init(3, "cursor", "cursor"),
        .init(4, "reached", "reached"),
        .init(5, "head", "head"),
        .init(6, "parkedCount", "parked_count"),
        .init(7, "parked", "parked"),
        .init(8, "stopReason", "stop_reason"),
        .init(9, "stopMessage", "stop_message"),
        .init(10, "stopRemedy", "stop_remedy"),
        .init(11, "stoppedAt", "stopped_at"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.source = try json.text()
            case 2: self.sequence = try json.number()
            case 3: self.cursor = try json.text()
            case 4: self.reached = try json.number()
            case 5: self.head = try json.number()
            case 6: self.parkedCount = try json.number()
            case 7: self.parked = try json.list { (json) throws(FieldError) in try json.message() }
            case 8: self.stopReason = try json.text()
            case 9: self.stopMessage = try json.text()
            case 10: self.stopRemedy = try json.text()
            case 11: self.stoppedAt = try json.time()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("source", self.source)
            json.number("sequence", self.sequence)
            json.text("cursor", self.cursor)
            json.number("reached", self.reached)
            json.number("head", self.head)
            json.number("parkedCount", self.parkedCount)
            json.list("parked", self.parked) { $0.value($1) }
            json.text("stopReason", self.stopReason)
            json.text("stopMessage", self.stopMessage)
            json.text("stopRemedy", self.stopRemedy)
            json.optional("stoppedAt", self.stoppedAt) { $0.value($1) }
        }
    }
}

extension MaintenanceAPI.DeadLetter: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "sequence", "sequence"),
        .init(2, "type", "type"),
        .init(3, "key", "key"),
        .init(4, "reason", "reason"),
        .init(5, "parkedAt", "parked_at"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.sequence = try json.number()
            case 2: self.type = try json.text()
            case 3: self.key = try json.text()
            case 4: self.reason = try json.text()
            case 5: self.parkedAt = try json.time()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.number("sequence", self.sequence)
            json.text("type", self.type)
            json.text("key", self.key)
            json.text("reason", self.reason)
            json.optional("parkedAt", self.parkedAt) { $0.value($1) }
        }
    }
}

extension MaintenanceAPI.RetryEventsRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "source", "source"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.source = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("source", self.source)
        }
    }
}

extension MaintenanceAPI.RetryEventsResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "applied", "applied"),
        .init(2, "parkedCount", "parked_count"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.applied = try json.number()
            case 2: self.parkedCount = try json.number()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.number("applied", self.applied)
            json.number("parkedCount", self.parkedCount)
        }
    }
}

extension MaintenanceAPI.DiscardEventRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "source", "source"),
        .init(2, "sequence", "sequence"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.source = try json.text()
            case 2: self.sequence = try json.number()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("source", self.source)
            json.number("sequence", self.sequence)
        }
    }
}

extension MaintenanceAPI.DiscardEventResponse: JSONMessage {
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

extension MaintenanceAPI.SkipEventsRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "source", "source"),
        .init(2, "throughSequence", "through_sequence"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.source = try json.text()
            case 2: self.throughSequence = try json.number()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("source", self.source)
            json.number("throughSequence", self.throughSequence)
        }
    }
}

extension MaintenanceAPI.SkipEventsResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "sequence", "sequence"),
        .init(2, "parkedDiscarded", "parked_discarded"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.sequence = try json.number()
            case 2: self.parkedDiscarded = try json.number()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.number("sequence", self.sequence)
            json.number("parkedDiscarded", self.parkedDiscarded)
        }
    }
}

extension MaintenanceAPI.RereadEventsRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "source", "source"),
        .init(2, "fromSequence", "from_sequence"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.source = try json.text()
            case 2: self.fromSequence = try json.number()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("source", self.source)
            json.number("fromSequence", self.fromSequence)
        }
    }
}

extension MaintenanceAPI.RereadEventsResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "sequence", "sequence"),
        .init(2, "parkedDiscarded", "parked_discarded"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.sequence = try json.number()
            case 2: self.parkedDiscarded = try json.number()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.number("sequence", self.sequence)
            json.number("parkedDiscarded", self.parkedDiscarded)
        }
    }
}
