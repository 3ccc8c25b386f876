import Storage

// What every program that keeps data tells, beside what its service tells.
extension AuditRelation {
    static let common = [
        AuditRelation(
            name: "cursors", columns: [.init("source", .text), .init("sequence", .integer)],
            sql: "SELECT source, sequence FROM cursors ORDER BY source"),
        AuditRelation(
            name: "events",
            columns: [
                .init("sequence", .integer), .init("type", .text), .init("key", .text),
                .init("business_id", .text), .init("at", .integer),
            ],
            sql: "SELECT sequence, type, key, business_id, at FROM events ORDER BY sequence"),
        AuditRelation(
            name: "parked_events",
            columns: [
                .init("source", .text), .init("sequence", .integer), .init("type", .text),
                .init("key", .text), .init("reason", .text),
            ],
            sql: """
                SELECT source, sequence, type, key, reason FROM parked_events ORDER BY source, sequence
                """),
    ]
}
