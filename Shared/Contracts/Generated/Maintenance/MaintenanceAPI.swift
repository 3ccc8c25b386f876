// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import Values

/// For whoever keeps a service running.
///
/// Every program answers it to operators; it never passes the gateway.
public enum MaintenanceAPI {}

extension MaintenanceAPI {
    public struct GetInfoRequest: ContractMessage {

        public init() {}
    }
}

extension MaintenanceAPI {
    public struct GetInfoResponse: ContractMessage {
        /// `souk-commerce`.
        public var program: String
        /// `0.1.0`.
        public var version: String
        public var startedAt: Timestamp?
        /// The newest event's sequence number; 0 for a program without data.
        public var eventsHead: Int64
        /// How far each followed source has been applied.
        public var cursors: [SourceCursor]
        public var processID: Int64
        /// The random id of this event log, made once: it changes when the data is replaced by other data.
        ///
        /// Empty for a program without data.
        public var eventsHistory: String

        public init(
            program: String = "",
            version: String = "",
            startedAt: Timestamp? = nil,
            eventsHead: Int64 = 0,
            cursors: [SourceCursor] = [],
            processID: Int64 = 0,
            eventsHistory: String = ""
        ) {
            self.program = program
            self.version = version
            self.startedAt = startedAt
            self.eventsHead = eventsHead
            self.cursors = cursors
            self.processID = processID
            self.eventsHistory = eventsHistory
        }
    }
}

extension MaintenanceAPI {
    public struct SourceCursor: ContractMessage {
        /// The service that is followed: `commerce`.
        public var source: String
        /// The sequence number that `cursor` stands for.
        public var sequence: Int64
        /// As the source gave it, opaque.
        public var cursor: String

        public init(source: String = "", sequence: Int64 = 0, cursor: String = "") {
            self.source = source
            self.sequence = sequence
            self.cursor = cursor
        }
    }
}

extension MaintenanceAPI {
    public struct GetMetricsRequest: ContractMessage {

        public init() {}
    }
}

extension MaintenanceAPI {
    public struct GetMetricsResponse: ContractMessage {
        public var text: String

        public init(text: String = "") {
            self.text = text
        }
    }
}

extension MaintenanceAPI {
    public struct PauseWritesRequest: ContractMessage {
        /// 1 to 10: writes go on by themselves after this long.
        public var seconds: Int32

        public init(seconds: Int32 = 0) {
            self.seconds = seconds
        }
    }
}

extension MaintenanceAPI {
    public struct PauseWritesResponse: ContractMessage {
        /// Names the pinned snapshot.
        public var snapshotID: String
        /// The newest event's sequence number in the snapshot.
        public var eventsHead: Int64

        public init(snapshotID: String = "", eventsHead: Int64 = 0) {
            self.snapshotID = snapshotID
            self.eventsHead = eventsHead
        }
    }
}

extension MaintenanceAPI {
    public struct ResumeWritesRequest: ContractMessage {
        public var snapshotID: String

        public init(snapshotID: String = "") {
            self.snapshotID = snapshotID
        }
    }
}

extension MaintenanceAPI {
    public struct ResumeWritesResponse: ContractMessage {

        public init() {}
    }
}

extension MaintenanceAPI {
    public struct CopySnapshotRequest: ContractMessage {
        public var snapshotID: String
        /// Absolute path of a file that does not exist yet, in a folder that does; up to 4096 bytes.
        public var path: String

        public init(snapshotID: String = "", path: String = "") {
            self.snapshotID = snapshotID
            self.path = path
        }
    }
}

extension MaintenanceAPI {
    public struct CopySnapshotResponse: ContractMessage {
        /// The copy's size.
        public var bytes: Int64

        public init(bytes: Int64 = 0) {
            self.bytes = bytes
        }
    }
}

extension MaintenanceAPI {
    public struct ReleaseSnapshotRequest: ContractMessage {
        public var snapshotID: String

        public init(snapshotID: String = "") {
            self.snapshotID = snapshotID
        }
    }
}

extension MaintenanceAPI {
    public struct ReleaseSnapshotResponse: ContractMessage {

        public init() {}
    }
}

extension MaintenanceAPI {
    public struct ListConsumersRequest: ContractMessage {

        public init() {}
    }
}

extension MaintenanceAPI {
    public struct ListConsumersResponse: ContractMessage {
        public var consumers: [Consumer]

        public init(consumers: [Consumer] = []) {
            self.consumers = consumers
        }
    }
}

extension MaintenanceAPI {
    /// One followed source.
    public struct Consumer: ContractMessage {
        /// The service that is followed: `commerce`.
        public var source: String
        /// The sequence number of the stored cursor; 0 when nothing was applied.
        ///
        /// Events that do not concern the program move it only now and then.
        public var sequence: Int64
        /// The stored cursor as the source gave it, opaque.
        public var cursor: String
        /// Everything up to this sequence number has been seen since the program started.
        public var reached: Int64
        /// The source's newest event as the source last told; `head - reached` is the lag.
        public var head: Int64
        /// Events that could not be applied and were put aside.
        public var parkedCount: Int32
        /// The oldest of them, at most 20.
        public var parked: [DeadLetter]
        /// Why the consumer has stopped for good, empty while it goes on: CURSOR_INVALID, CURSOR_FOREIGN,
        /// CURSOR_AHEAD, CURSOR_EXPIRED as of souk.events.v1.Events/Tail, EVENTS_FAILING (ten events in a row
        /// could not be applied: the program is at fault, not the events).
        public var stopReason: String
        /// The same in words.
        public var stopMessage: String
        /// What to do about it.
        public var stopRemedy: String
        public var stoppedAt: Timestamp?

        public init(
            source: String = "",
            sequence: Int64 = 0,
            cursor: String = "",
            reached: Int64 = 0,
            head: Int64 = 0,
            parkedCount: Int32 = 0,
            parked: [DeadLetter] = [],
            stopReason: String = "",
            stopMessage: String = "",
            stopRemedy: String = "",
            stoppedAt: Timestamp? = nil
        ) {
            self.source = source
            self.sequence = sequence
            self.cursor = cursor
            self.reached = reached
            self.head = head
            self.parkedCount = parkedCount
            self.parked = parked
            self.stopReason = stopReason
            self.stopMessage = stopMessage
            self.stopRemedy = stopRemedy
            self.stoppedAt = stoppedAt
        }
    }
}

extension MaintenanceAPI {
    public struct DeadLetter: ContractMessage {
        /// Its number in the source's log.
        public var sequence: Int64
        /// Full name of the event's message: `souk.orders.v1.OrderChanged`.
        public var type: String
        /// What the event is about, an order's id for example.
        public var key: String
        /// Why it could not be applied, for people.
        public var reason: String
        public var parkedAt: Timestamp?

        public init(
            sequence: Int64 = 0,
            type: String = "",
            key: String = "",
            reason: String = "",
            parkedAt: Timestamp? = nil
        ) {
            self.sequence = sequence
            self.type = type
            self.key = key
            self.reason = reason
            self.parkedAt = parkedAt
        }
    }
}

extension MaintenanceAPI {
    public struct RetryEventsRequest: ContractMessage {
        public var source: String

        public init(source: String = "") {
            self.source = source
        }
    }
}

extension MaintenanceAPI {
    public struct RetryEventsResponse: ContractMessage {
        /// Parked events that were applied now.
        public var applied: Int32
        /// Events that are still parked.
        public var parkedCount: Int32

        public init(applied: Int32 = 0, parkedCount: Int32 = 0) {
            self.applied = applied
            self.parkedCount = parkedCount
        }
    }
}

extension MaintenanceAPI {
    public struct DiscardEventRequest: ContractMessage {
        public var source: String
        /// The parked event's number.
        public var sequence: Int64

        public init(source: String = "", sequence: Int64 = 0) {
            self.source = source
            self.sequence = sequence
        }
    }
}

extension MaintenanceAPI {
    public struct DiscardEventResponse: ContractMessage {

        public init() {}
    }
}

extension MaintenanceAPI {
    public struct SkipEventsRequest: ContractMessage {
        public var source: String
        /// The last event to give up; 0 for all that the source has now.
        public var throughSequence: Int64

        public init(source: String = "", throughSequence: Int64 = 0) {
            self.source = source
            self.throughSequence = throughSequence
        }
    }
}

extension MaintenanceAPI {
    public struct SkipEventsResponse: ContractMessage {
        /// The sequence number after which the consumer goes on.
        public var sequence: Int64
        /// Parked events that were given up, since they are of another history or come again.
        public var parkedDiscarded: Int32

        public init(sequence: Int64 = 0, parkedDiscarded: Int32 = 0) {
            self.sequence = sequence
            self.parkedDiscarded = parkedDiscarded
        }
    }
}

extension MaintenanceAPI {
    public struct RereadEventsRequest: ContractMessage {
        public var source: String
        /// The first event to apply; 0 for the oldest that the source keeps.
        public var fromSequence: Int64

        public init(source: String = "", fromSequence: Int64 = 0) {
            self.source = source
            self.fromSequence = fromSequence
        }
    }
}

extension MaintenanceAPI {
    public struct RereadEventsResponse: ContractMessage {
        /// The sequence number after which the consumer goes on.
        public var sequence: Int64
        /// Parked events that were given up, since they are of another history or come again.
        public var parkedDiscarded: Int32

        public init(sequence: Int64 = 0, parkedDiscarded: Int32 = 0) {
            self.sequence = sequence
            self.parkedDiscarded = parkedDiscarded
        }
    }
}
