public import Values

/// A fact as a service remembers it for others, in the order in which facts became true.
public struct StoredEvent: Hashable, Sendable {
    /// Counts up from 1 without gaps, in the order of commits; never used again, even after retention.
    public let sequence: Int64
    /// The name of the payload's message, `souk.orders.v1.OrderChanged`.
    public let type: String
    /// What the event is about, an order's id for example.
    public let key: String
    /// The business that it concerns; nil for none.
    public let business: BusinessID?
    public let time: Timestamp
    public let payload: [UInt8]
    /// Goes on after it, as its source gave it; empty for an event of this log.
    public let cursor: String

    /// An event as another service told it.
    public init(
        sequence: Int64, type: String, key: String, business: BusinessID? = nil, time: Timestamp,
        payload: [UInt8], cursor: String = ""
    ) {
        self.cursor = cursor
        self.sequence = sequence
        self.type = type
        self.key = key
        self.business = business
        self.time = time
        self.payload = payload
    }

    init(row: Row) throws {
        sequence = try row["sequence"]
        type = try row["type"]
        key = try row["key"]
        business = try row["business_id"]
        time = try row["at"]
        payload = try row["payload"]
        cursor = ""
    }
}

/// A fact to remember, in the transaction that makes it true.
public struct NewEvent: Hashable, Sendable {
    public let type: String
    public let key: String
    /// The business that it concerns, by which consumers filter; nil for none.
    public let business: BusinessID?
    public let payload: [UInt8]

    public init(type: String, key: String, business: BusinessID? = nil, payload: [UInt8]) {
        self.type = type
        self.key = key
        self.business = business
        self.payload = payload
    }
}

/// Events in order, and how far the log reaches.
public struct EventPage: Hashable, Sendable {
    public let events: [StoredEvent]
    /// The last event's sequence, 0 when there never was one.
    ///
    /// A cursor beyond it comes from another history.
    public let head: Int64
    /// The last event's time, 1970 when there never was one.
    public let headTime: Timestamp
    /// The first event still kept, 1 when there never was one; in a page that follows on from its cursor, the
    /// page's first event, since older ones make no difference then.
    ///
    /// A cursor before `oldest - 1` has missed events.
    public let oldest: Int64

    /// What is wrong with following on from this cursor, nil when nothing is.
    public func problem(after cursor: Int64) -> CursorProblem? {
        if cursor > head { return .ahead }
        return cursor < oldest - 1 ? .expired : nil
    }
}

/// Why a consumer cannot go on from its cursor.
public enum CursorProblem: String, Hashable, Sendable {
    /// The cursor counts another history: the file was replaced, or restored from a backup and written on.
    case foreign = "CURSOR_FOREIGN"
    /// The cursor is beyond the last event: the file it counts was replaced by an older one.
    case ahead = "CURSOR_AHEAD"
    /// Events after the cursor were deleted by retention.
    case expired = "CURSOR_EXPIRED"
}
