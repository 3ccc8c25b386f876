/// How far a service has followed another's events.
///
/// The cursor moves in the write that acts on the event, so the effects of each event happen exactly once,
/// whatever crashes.
public struct Cursor: Hashable, Sendable {
    /// Who is followed, and by what: "payments" or "payments/commissions".
    public let source: String
    /// The last event applied.
    public let sequence: Int64
    /// The same as the source gave it, opaque.
    public let text: String
}

extension Connection {
    /// The last event of this source that was applied, 0 when none was.
    public func cursor(of source: String) throws -> Int64 {
        try row("SELECT sequence FROM cursors WHERE source = \(source)")?["sequence"] ?? 0
    }

    /// The cursor as the source gave it, opaque; empty when no event was applied.
    public func cursorText(of source: String) throws -> String {
        try row("SELECT cursor FROM cursors WHERE source = \(source)")?["cursor"] ?? ""
    }

    /// Moves the cursor on; `text` is the cursor as the source gave it.
    ///
    /// Throws `cursorNotAhead`, which undoes the write, when that would not move it forward: the events were
    /// applied already, by an earlier run or by another consumer of the same source.
    public func moveCursor(of source: String, to sequence: Int64, text: String) throws {
        let moved = try run(
            """
            INSERT INTO cursors (source, sequence, cursor, moved_at)
            VALUES (\(source), \(sequence), \(text), \(now))
            ON CONFLICT (source) DO UPDATE SET sequence = excluded.sequence, cursor = excluded.cursor,
                moved_at = excluded.moved_at
            WHERE excluded.sequence > cursors.sequence
            """)
        guard moved == 1 else {
            throw StorageError.cursorNotAhead(source: source, cursor: try cursor(of: source), to: sequence)
        }
    }

    /// Puts the cursor anywhere, for an operator: events after it are applied, again if need be.
    ///
    /// At 0 nothing counts as applied.
    public func resetCursor(of source: String, to sequence: Int64, text: String) throws {
        try run("DELETE FROM cursors WHERE source = \(source)")
        if sequence > 0 { try moveCursor(of: source, to: sequence, text: text) }
    }

    /// Every cursor of this file, for operators and checks.
    public func cursors() throws -> [Cursor] {
        try rows("SELECT source, sequence, cursor FROM cursors ORDER BY source").map { row in
            Cursor(source: try row["source"], sequence: try row["sequence"], text: try row["cursor"])
        }
    }
}
