import Storage
import Values

/// A parked event: it could not be applied, and those after it go on.
struct DeadLetter: Equatable {
    /// The most of an error that is kept as the reason.
    static let reasonCharactersMax = 500

    let source: String
    let event: StoredEvent
    let reason: String
    /// Nil before it is stored.
    let parkedAt: Timestamp?

    init(_ event: StoredEvent, of source: String, because error: any Error) {
        self.source = source
        self.event = event
        reason = String("\(error)".prefix(Self.reasonCharactersMax))
        parkedAt = nil
    }
}

// MARK: - Stored in `parked_events`

extension DeadLetter {
    static func all(of source: String, limit: Int, in db: Connection) throws -> [DeadLetter] {
        try db.rows(
            """
            SELECT sequence, type, key, business_id, at, payload, reason, parked_at FROM parked_events
            WHERE source = \(source) ORDER BY sequence LIMIT \(limit)
            """
        ).map { row in
            let event = StoredEvent(
                sequence: try row["sequence"], type: try row["type"], key: try row["key"],
                business: try row["business_id"], time: try row["at"],
                payload: try row["payload"])
            return DeadLetter(
                source: source, event: event, reason: try row["reason"], parkedAt: try row["parked_at"])
        }
    }

    private init(source: String, event: StoredEvent, reason: String, parkedAt: Timestamp) {
        self.parkedAt = parkedAt
        self.source = source
        self.event = event
        self.reason = reason
    }

    static func count(of source: String, in db: Connection) throws -> Int {
        try db.row("SELECT count(*) AS parked FROM parked_events WHERE source = \(source)")?["parked"] ?? 0
    }

    func insert(into db: Connection) throws {
        try db.run(
            """
            INSERT INTO parked_events (source, sequence, type, key, business_id, at, payload, reason,
                parked_at)
            VALUES (
                \(source), \(event.sequence), \(event.type), \(event.key), \(event.business),
                \(event.time), \(event.payload), \(reason), \(db.now))
            """)
    }

    func delete(from db: Connection) throws {
        try Self.delete(event.sequence, of: source, in: db)
    }

    static func delete(_ sequence: Int64, of source: String, in db: Connection) throws {
        try db.run("DELETE FROM parked_events WHERE source = \(source) AND sequence = \(sequence)")
    }

    /// Returns how many there were.
    static func deleteAll(after sequence: Int64, of source: String, in db: Connection) throws -> Int {
        try db.run("DELETE FROM parked_events WHERE source = \(source) AND sequence > \(sequence)")
    }
}
