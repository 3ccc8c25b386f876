import Storage

/// What `souk verify` reads of this service: who said how much when, and nothing of what they said.
extension Messaging {
    static let audit = [
        AuditRelation(
            name: "conversations",
            columns: [
                .init("id", .text), .init("kind", .text), .init("last_sequence", .integer),
                .init("opened_at", .integer),
            ],
            sql: "SELECT id, kind, last_sequence, opened_at FROM conversations ORDER BY id"),
        AuditRelation(
            name: "participants",
            columns: [
                .init("party", .text), .init("conversation_id", .text), .init("other_party", .text),
                .init("counterpart", .text), .init("read_sequence", .integer),
                .init("other_read_sequence", .integer), .init("unread", .integer),
                .init("last_sequence", .integer), .init("last_position", .integer),
            ],
            sql: """
                SELECT party, conversation_id, other_party, counterpart, read_sequence, other_read_sequence,
                    unread, last_sequence, last_position
                FROM participants ORDER BY party, conversation_id
                """),
        AuditRelation(
            name: "messages",
            columns: [
                .init("conversation_id", .text), .init("sequence", .integer), .init("author", .text),
                .init("id", .text), .init("member", .text), .init("kind", .text), .init("order_id", .text),
                .init("order_change", .text), .init("part_id", .text), .init("sent_at", .integer),
                .init("edits", .integer), .init("edited_at", .integer),
            ],
            sql: """
                SELECT conversation_id, sequence, author, id, member, kind, order_id, order_change, part_id,
                    sent_at, edits, edited_at
                FROM messages ORDER BY conversation_id, sequence
                """),
        AuditRelation(
            name: "message_edits",
            columns: [
                .init("conversation_id", .text), .init("sequence", .integer), .init("number", .integer),
                .init("id", .text), .init("edited_at", .integer),
            ],
            sql: """
                SELECT conversation_id, sequence, number, id, edited_at FROM message_edits
                ORDER BY conversation_id, sequence, number
                """),
        AuditRelation(
            name: "inbox_entries",
            columns: [
                .init("party", .text), .init("position", .integer), .init("conversation_id", .text),
                .init("kind", .text), .init("sequence", .integer), .init("reader", .text),
                .init("at", .integer),
            ],
            sql: """
                SELECT party, position, conversation_id, kind, sequence, reader, at FROM inbox_entries
                ORDER BY party, position
                """),
        AuditRelation(
            name: "blocks",
            columns: [
                .init("party", .text), .init("blocked", .text), .init("is_blocked", .integer),
                .init("changed_at", .integer),
            ],
            sql: "SELECT party, blocked, is_blocked, changed_at FROM blocks ORDER BY party, blocked"),
    ]
}
