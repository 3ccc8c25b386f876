/// One change to the schema.
///
/// A list of them is append-only: one that ran is never edited, moved or removed.
public struct Migration: Hashable, Sendable {
    public let name: String
    /// One or more statements, run in one transaction.
    ///
    /// Recorded in the file, so that an edit is noticed.
    public let sql: String

    public init(_ name: String, _ sql: String) {
        self.name = name
        self.sql = sql
    }
}
