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

    /// The events after a sequence, oldest first, with at most so many bytes of payloads; one that is larger
    /// comes alone.
    ///
    /// One statement while the page follows on and reaches the head, as it does for who keeps up.
    public func events(
        after sequence: Int64, limit: Int = EventLog.pageMax, bytesMax: Int = .max
    ) throws -> EventPage {
        let limit = min(max(limit, 0), EventLog.pageMax)
        var (events, bytes, isCut): ([StoredEvent], Int, Bool) = ([], 0, false)
        _ = try rows(
            """
            SELECT sequence, type, key, business_id, at, payload FROM events
            WHERE sequence > \(sequence) ORDER BY sequence LIMIT \(limit)
            """
        ) { row in
            let event = try StoredEvent(row: row)
            bytes += event.payload.count
            isCut = !events.isEmpty && bytes > bytesMax
            if !isCut { events.append(event) }
            return !isCut
        }
        let (head, headTime) =
            if !isCut, events.count < limit, let last = events.last {
                (last.sequence, last.time)
            } else { try head() }
        let followsOn = events.first?.sequence == sequence + 1
        return EventPage(
            events: events, head: head, headTime: headTime, oldest: followsOn ? sequence + 1 : try oldest())
    }

    private func head() throws -> (sequence: Int64, time: Timestamp) {
        let head = try row("SELECT sequence, at FROM events ORDER BY sequence DESC LIMIT 1")
        return (try head?["sequence"] ?? 0, try head?["at"] ?? Timestamp(microseconds: 0))
    }

    private func oldest() throws -> Int64 {
        try row("SELECT min(sequence) AS oldest FROM events")?["oldest"] ?? 1
    }

    /// Deletes events from the log's start while they are older than this; the last event always stays, so
    /// that sequences go on from it.
    ///
    /// Looks at no more events than it deletes, and one. Returns how many were deleted: at most `limit`, with
    /// at most so many bytes of payloads, or one that is larger.
    func deleteEvents(olderThan time: Timestamp, limit: Int, bytesMax: Int) throws -> Int {
        var (last, bytes): (Int64?, Int) = (nil, 0)
        _ = try rows(
            """
            SELECT sequence, at, length(payload) AS bytes FROM events
            WHERE sequence < (SELECT max(sequence) FROM events) ORDER BY sequence LIMIT \(limit)
            """
        ) { row in
            let at: Timestamp = try row["at"]
            bytes += try row["bytes"]
            guard at < time, last == nil || bytes <= bytesMax else { return false }
            last = try row["sequence"]
            return true
        }
        guard let last else { return 0 }
        return try run("DELETE FROM events WHERE sequence <= \(last)")
    }
}

extension Database {
    /// The events after a sequence, oldest first, at most `limit` of them and so many bytes of payloads.
    public func events(
        after sequence: Int64, limit: Int = EventLog.pageMax, bytesMax: Int = .max
    ) async throws -> EventPage {
        try await read { db in try db.events(after: sequence, limit: limit, bytesMax: bytesMax) }
    }

    /// Deletes the events older than this from the log's start, a few in each write, and returns how many.
    ///
    /// The last event always stays: the next one takes the sequence after it.
    @discardableResult
    public func deleteEvents(olderThan time: Timestamp) async throws -> Int {
        let (limit, bytesMax) = (limits.eventsDeletedPerWriteMax, limits.eventBytesDeletedPerWriteMax)
        var deleted = 0
        while true {
            let count = try await write { db in
                try db.deleteEvents(olderThan: time, limit: limit, bytesMax: bytesMax)
            }
            deleted += count
            if count == 0 { return deleted }
            try Task.checkCancellation()
        }
    }
}
