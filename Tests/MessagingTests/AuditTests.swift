import Contracts
import Storage
import TestKit
import Testing

@testable import Messaging

@Suite(.timeLimit(.minutes(5))) struct `The audit relations of messaging` {
    let fixture: MessagingFixture

    init() throws {
        fixture = try MessagingFixture()
    }

    @Test(arguments: Messaging.audit.indices)
    func `name their columns as their statements do, in their types`(index: Int) async throws {
        try await tellEverything()
        let relation = Messaging.audit[index]
        let rows = try await rows(of: relation)
        #expect(!rows.isEmpty)
        for row in rows {
            for column in relation.columns {
                let value: SQLValue = try row[column.name]
                switch (value, column.kind) {
                case (.null, _), (.text, .text), (.integer, .integer): continue
                default: Issue.record("\(relation.name).\(column.name) holds a value of another type")
                }
            }
        }
    }

    @Test func `are what the audit server takes`() async throws {
        try await fixture.database.check(Messaging.audit)
    }

    @Test(arguments: Messaging.audit.indices)
    func `are read in the order of an index, without sorting`(index: Int) async throws {
        let sql = Messaging.audit[index].sql.explained
        let plan = try await fixture.database.read { db in
            try db.rows(sql).map { row -> String in try row["detail"] }
        }
        #expect(plan.allSatisfy { !$0.contains("TEMP B-TREE") }, "\(plan)")
    }

    @Test func `hold nothing of what anybody wrote`() async throws {
        try await tellEverything()
        for relation in Messaging.audit {
            let text = try await rows(of: relation).map { "\($0)" }.joined()
            #expect(!text.contains("secret"), "\(relation.name)")
        }
    }

    /// Each is what DESIGN says must always hold, as a query that finds what contradicts it.
    static let contradictions: [(claim: String, sql: SQL)] = [
        (
            "messages are numbered without gaps",
            """
            SELECT c.id FROM conversations c LEFT JOIN messages m ON m.conversation_id = c.id
            GROUP BY c.id HAVING count(m.sequence) <> c.last_sequence OR max(m.sequence) <> c.last_sequence
            """
        ),
        (
            "two participants name each other and know the conversation's end",
            """
            SELECT c.id FROM conversations c LEFT JOIN participants p ON p.conversation_id = c.id
            LEFT JOIN participants o ON o.conversation_id = c.id AND o.party = p.other_party
                AND o.other_party = p.party
            GROUP BY c.id
            HAVING count(p.party) <> 2 OR count(o.party) <> 2 OR min(p.last_sequence) <> c.last_sequence
                OR max(p.last_sequence) <> c.last_sequence
            """
        ),
        (
            "each message and each edit stands in both inboxes",
            """
            SELECT m.id FROM messages m WHERE 2 <> (
                SELECT count(*) FROM inbox_entries e WHERE e.conversation_id = m.conversation_id
                    AND e.sequence = m.sequence AND e.kind = 'message')
            OR 2 * m.edits <> (
                SELECT count(*) FROM inbox_entries e WHERE e.conversation_id = m.conversation_id
                    AND e.sequence = m.sequence AND e.kind = 'edit')
            OR m.edits <> (
                SELECT count(*) FROM message_edits t WHERE t.conversation_id = m.conversation_id
                    AND t.sequence = m.sequence)
            """
        ),
        (
            "inboxes are numbered without gaps",
            "SELECT party FROM inbox_entries GROUP BY party HAVING count(*) <> max(position)"
        ),
        (
            "unread is what others wrote after what was read, and both sides agree on it",
            """
            SELECT p.party FROM participants p JOIN participants o
                ON o.conversation_id = p.conversation_id AND o.party = p.other_party
            WHERE p.other_read_sequence <> o.read_sequence OR p.unread <> (
                SELECT count(*) FROM messages m WHERE m.conversation_id = p.conversation_id
                    AND m.sequence > p.read_sequence AND m.author <> p.party)
            OR p.last_position <> (
                SELECT max(e.position) FROM inbox_entries e WHERE e.party = p.party
                    AND e.conversation_id = p.conversation_id AND e.kind = 'message')
            """
        ),
        (
            "the platform speaks of orders alone, and of each change once",
            """
            SELECT id FROM messages WHERE (author = 'platform') <> (order_id IS NOT NULL)
            UNION ALL
            SELECT order_id FROM messages WHERE order_id IS NOT NULL
            GROUP BY order_id, order_change, part_id HAVING count(*) <> 1
            """
        ),
    ]

    @Test(arguments: contradictions.indices)
    func `are never contradicted`(index: Int) async throws {
        try await tellEverything()
        let (claim, sql) = Self.contradictions[index]
        let found = try await fixture.database.read { db in try db.rows(sql) }
        #expect(found.isEmpty, "\(claim)")
    }

    /// Everything that can happen, some of it twice.
    private func tellEverything() async throws {
        let sent = try await fixture.write("secret 1", id: "m1")
        try await fixture.write("secret 2", id: "m2", to: MessagingFixture.teaHouse)
        try await fixture.write("secret 1", id: "m1")
        try await fixture.answer("secret 3", id: "m1", in: sent.conversationID)
        try await fixture.edit(sent, to: "secret 4", as: fixture.maria())
        try await fixture.edit(sent, to: "secret 4", as: fixture.maria())
        try await fixture.read(sent.conversationID, upTo: 2, as: fixture.maria())
        try await fixture.read(sent.conversationID, upTo: 1, as: fixture.member())
        try await fixture.change("o1", .authorised) { $0.order?.note = "secret 5" }
        try await fixture.change("o1", .accepted)
        try await fixture.followOrders()
        try await fixture.commerce.followAnew(into: fixture.database, [Messaging.orderChanged])
        try await fixture.read(sent.conversationID, upTo: 2, as: fixture.member())
        try await fixture.block(true)
    }

    private func rows(of relation: AuditRelation) async throws -> [Row] {
        try await fixture.database.read { db in try db.rows(relation.sql) }
    }
}
