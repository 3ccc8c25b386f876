import Storage
import Values

/// Tombstone of a void that came before its hold: a later hold with this id fails with HOLD_VOIDED.
enum VoidTombstone {
    static func exists(_ id: PaymentID, in db: Connection) throws -> Bool {
        try db.row("SELECT 1 AS one FROM void_tombstones WHERE id = \(id)") != nil
    }

    /// Does nothing where there is one: the first reason counts.
    static func insert(_ id: PaymentID, reason: String, in db: Connection) throws {
        try db.run(
            """
            INSERT INTO void_tombstones (id, reason, voided_at) VALUES (\(id), \(reason), \(db.now))
            ON CONFLICT (id) DO NOTHING
            """)
    }
}
