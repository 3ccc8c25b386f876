// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import Values

/// What happened in a service, in order.
///
/// Every service that owns a file answers this; other services follow it.
public enum EventsAPI {}

extension EventsAPI {
    public struct TailRequest: ContractMessage {
        /// `cursor` of the last event already seen, opaque, up to 100 characters; empty for all.
        public var after: String
        /// Only these types, at most 20; empty for all.
        public var types: [String]
        /// Skip events older than this; with it, `after` may be empty although old events have been deleted.
        public var notBefore: Timestamp?
        /// Only events that concern one of these businesses, at most 100; empty for all.
        public var businessIDs: [String]

        public init(
            after: String = "",
            types: [String] = [],
            notBefore: Timestamp? = nil,
            businessIDs: [String] = []
        ) {
            self.after = after
            self.types = types
            self.notBefore = notBefore
            self.businessIDs = businessIDs
        }
    }
}

extension EventsAPI {
    public struct TailResponse: ContractMessage {
        /// At most 256 events, rising in sequence.
        ///
        /// Empty when none is left: the consumer has then seen all up to `head`. The first time this is said
        /// at once; after that at most once a second, however many events happen that were not asked for.
        public var events: [Event]
        /// The newest sequence number in the log at this moment.
        public var head: Int64
        /// Goes on from `head`: a consumer that was sent no events may keep it, so that it does not fall
        /// behind.
        public var headCursor: String

        public init(events: [Event] = [], head: Int64 = 0, headCursor: String = "") {
            self.events = events
            self.head = head
            self.headCursor = headCursor
        }
    }
}

extension EventsAPI {
    public struct FindCursorRequest: ContractMessage {
        /// Goes on after the event with this number; 0 goes on with the oldest event that is kept.
        public var afterSequence: Int64
        /// Instead: goes on after the newest event.
        public var atEnd: Bool

        public init(afterSequence: Int64 = 0, atEnd: Bool = false) {
            self.afterSequence = afterSequence
            self.atEnd = atEnd
        }
    }
}

extension EventsAPI {
    public struct FindCursorResponse: ContractMessage {
        /// Goes on after `sequence`, opaque; for `Tail`.
        public var cursor: String
        /// The sequence number that `cursor` stands for; 0 before the first event.
        public var sequence: Int64

        public init(cursor: String = "", sequence: Int64 = 0) {
            self.cursor = cursor
            self.sequence = sequence
        }
    }
}

extension EventsAPI {
    public struct Event: ContractMessage {
        /// Rises with every event of this service's log; never used again.
        public var sequence: Int64
        /// Goes on after this event: the log's random history id and the sequence, opaque.
        public var cursor: String
        /// Full name of the message in `payload`: `souk.orders.v1.OrderChanged`.
        public var type: String
        /// What it is about: an order's id, a session's id.
        ///
        /// Events of one key are about one thing.
        public var key: String
        /// The business that it concerns; empty for none.
        public var businessID: String
        /// When it became true.
        public var time: Timestamp?
        /// The encoded message.
        public var payload: [UInt8]

        public init(
            sequence: Int64 = 0,
            cursor: String = "",
            type: String = "",
            key: String = "",
            businessID: String = "",
            time: Timestamp? = nil,
            payload: [UInt8] = []
        ) {
            self.sequence = sequence
            self.cursor = cursor
            self.type = type
            self.key = key
            self.businessID = businessID
            self.time = time
            self.payload = payload
        }
    }
}
