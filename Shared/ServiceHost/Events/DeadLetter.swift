import Storage
import Values

/// An event that could not be applied and was put aside, so that those after it could be.
struct DeadLetter: Equatable {
    /// The most of an error that is kept as the reason.
    static let reasonCharactersMax = 500

    let source: String
    let event: StoredEvent
    let reason: String

    init(_ event: StoredEvent, of source: String, because error: any Error) {
        self.source = source
        self.event = event
        reason = String("\(error)".prefix(Self.reasonCharactersMax))
    }
}

// MARK: - Stored in `parked_events`

extension DeadLetter {
    static func all(of source: String, limit: Int, in db: Connection) throws -> [DeadLetter] {
        try db.rows(
            """
            SELECT sequence, type, key, business_id, at, payload, reason FROM parked_events
            WHERE source = \(source) ORDER BY sequence LIMIT \(limit)
            """
        ).map { row in
            let event = StoredEvent(
                sequence: try row["sequence"], type: try row["type"], key: try row["key"],
                business: try row["business_id"], time: try row["at"],
                payload: try row["payload"])
            return DeadLetter(source: source, event: event, reason: try row["reason"])
        }
    }

    private init(source: String, event: StoredEvent, reason: String) {
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
        try db.run("DELETE FROM parked_events WHERE source = \(source) AND sequence = \(event.sequence)")
    }
}
