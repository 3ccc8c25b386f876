public import Values

/// How many events are read at a time.
public enum EventLog {
    /// The most events one page holds, whatever was asked for.
    public static let pageMax = 1_000
}

extension Connection {
    /// Appends an event, dated `now`, and returns its sequence.
    ///
    /// It is seen by others once the write is committed.
    @discardableResult
    public func append(_ event: NewEvent) throws -> Int64 {
        try run(
            """
            INSERT INTO events (type, key, business_id, at, payload)
            VALUES (\(event.type), \(event.key), \(event.business), \(now), \(event.payload))
            """)
        lastAppended = lastInsertedRow
        return lastAppended
    }

    /// The events after a sequence, oldest first.
    public func events(after sequence: Int64, limit: Int = EventLog.pageMax) throws -> EventPage {
        let rows = try rows(
            """
            SELECT sequence, type, key, business_id, at, payload FROM events
            WHERE sequence > \(sequence) ORDER BY sequence LIMIT \(min(max(limit, 0), EventLog.pageMax))
            """)
        let head = try row("SELECT sequence, at FROM events ORDER BY sequence DESC LIMIT 1")
        let oldest = try row("SELECT min(sequence) AS oldest FROM events")
        return EventPage(
            events: try rows.map(StoredEvent.init(row:)),
            head: try head?["sequence"] ?? 0,
            headTime: try head?["at"] ?? Timestamp(microseconds: 0), oldest: try oldest?["oldest"] ?? 1)
    }

    /// Deletes events from the log's start while they are older than this; the last event always stays, so
    /// that sequences go on from it.
    ///
    /// Returns how many were deleted, at most `limit`.
    func deleteEvents(olderThan time: Timestamp, limit: Int) throws -> Int {
        try run(
            """
            DELETE FROM events
            WHERE sequence < min(
                (SELECT max(sequence) FROM events),
                (SELECT min(sequence) FROM events) + \(limit),
                coalesce(
                    (SELECT sequence FROM events WHERE at >= \(time) ORDER BY sequence LIMIT 1),
                    (SELECT max(sequence) FROM events)))
            """)
    }
}

extension Database {
    /// The events after a sequence, oldest first, at most `limit` of them.
    public func events(after sequence: Int64, limit: Int = EventLog.pageMax) async throws -> EventPage {
        try await read { db in try db.events(after: sequence, limit: limit) }
    }

    /// Deletes the events older than this from the log's start, a few at a time, and returns how many.
    ///
    /// The last event always stays: the next one takes the sequence after it.
    @discardableResult
    public func deleteEvents(olderThan time: Timestamp) async throws -> Int {
        let limit = limits.eventsDeletedPerWriteMax
        var deleted = 0
        while true {
            let count = try await write { db in try db.deleteEvents(olderThan: time, limit: limit) }
            deleted += count
            if count < limit { return deleted }
            try Task.checkCancellation()
        }
    }
}
