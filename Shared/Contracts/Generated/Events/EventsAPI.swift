// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import Values

/// What happened in a service, in order.
///
/// Every service that owns a file answers this; other services follow it.
public enum EventsAPI {}

extension EventsAPI {
    public struct TailRequest: ContractMessage {
        /// Sequence number of the last event already seen; 0 for all.
        public var after: Int64
        /// Only these types, at most 20; empty for all.
        public var types: [String]
        /// Skip events older than this; with it, `after` may be 0 although old events have been deleted.
        public var notBefore: Timestamp?

        public init(after: Int64 = 0, types: [String] = [], notBefore: Timestamp? = nil) {
            self.after = after
            self.types = types
            self.notBefore = notBefore
        }
    }
}

extension EventsAPI {
    public struct TailResponse: ContractMessage {
        /// At most 256 events, rising in sequence.
        ///
        /// Empty when none is left: the follower has then seen all up to `head`.
        public var events: [Event]
        /// The newest sequence number in the log at this moment.
        public var head: Int64

        public init(events: [Event] = [], head: Int64 = 0) {
            self.events = events
            self.head = head
        }
    }
}

extension EventsAPI {
    public struct Event: ContractMessage {
        /// Rises by one with every event of this service; never used again.
        public var sequence: Int64
        /// Full name of the message in `payload`: `souk.orders.v1.OrderChanged`.
        public var type: String
        /// What it is about: an order's id, a session's id.
        ///
        /// Events of one key are about one thing.
        public var key: String
        /// When it became true.
        public var time: Timestamp?
        /// The encoded message.
        public var payload: [UInt8]

        public init(
            sequence: Int64 = 0,
            type: String = "",
            key: String = "",
            time: Timestamp? = nil,
            payload: [UInt8] = []
        ) {
            self.sequence = sequence
            self.type = type
            self.key = key
            self.time = time
            self.payload = payload
        }
    }
}
