import Storage
import Values

/// Tombstone of a void that came before its hold: a later hold with this id fails with HOLD_VOIDED.
enum VoidTombstone {
    static func exists(_ id: PaymentID, in db: Connection) throws -> Bool {
        try db.row("SELECT 1 AS one FROM early_voids WHERE id = \(id)") != nil
    }

    /// Remembers it; the first reason counts.
    static func remember(_ id: PaymentID, reason: String, in db: Connection) throws {
        try db.run(
            """
            INSERT INTO early_voids (id, reason, voided_at) VALUES (\(id), \(reason), \(db.now))
            ON CONFLICT (id) DO NOTHING
            """)
    }
}
