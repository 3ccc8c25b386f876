/// A relation that a service shows to checks over the whole system: rows of one kind of fact, with named and
/// typed columns, whatever the engine and the tables behind it.
///
/// `sql` selects exactly `columns`, in their order, and orders rows by what is unique among them, so that the
/// rows of one snapshot always come in the same order.
public struct AuditRelation: Sendable {
    public struct Column: Hashable, Sendable {
        public enum Kind: String, Hashable, Sendable { case text, integer, bytes }

        public let name: String
        public let kind: Kind

        public init(_ name: String, _ kind: Kind) {
            self.name = name
            self.kind = kind
        }
    }

    /// Unique within the service: `orders`, `stock_movements`.
    public let name: String
    /// At most 64.
    public let columns: [Column]
    public let sql: SQL

    public init(name: String, columns: [Column], sql: SQL) {
        self.name = name
        self.columns = columns
        self.sql = sql
    }
}
