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
