import Foundation
import TestKit
import Testing
import Values

@testable import Messaging
@testable import Storage

@Suite struct `The schema of messaging.sqlite` {
    static let golden = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../Fixtures/Schemas/messaging.sql")

    /// Less the tables that Storage keeps in every file; `SOUK_WRITE_GOLDEN=1` writes it down anew.
    @Test func `is the one written down, so that a change shows`() async throws {
        let fixture = try MessagingFixture()
        let ours = try await fixture.database.read { db in
            try db.rows(
                """
                SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name IN (
                    'conversations', 'participants', 'blocks', 'messages', 'message_edits', 'inbox_entries')
                ORDER BY tbl_name, type DESC, name
                """
            ).map { row -> String in try row["sql"] }
        }
        let schema = ours.map { "\($0);\n" }.joined()
        if ProcessInfo.processInfo.environment["SOUK_WRITE_GOLDEN"] != nil {
            try schema.write(to: Self.golden, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: Self.golden, encoding: .utf8) == schema)
    }

    static let party = Party.platform
    static let id: ConversationID = {
        guard let id = try? ConversationID("cnv_1") else { preconditionFailure("cnv_1 is an id") }
        return id
    }()
    static let message = Message(
        id: "m1", conversation: id, sequence: 1, author: party, member: nil, time: ManualClock.morning,
        content: .text(""), original: nil, edits: 0, editedAt: nil, contentBytes: 0)

    /// The statements that the service runs, as it runs them.
    static let hot: [(name: String, sql: SQL)] = [
        ("a participant of a conversation", Participant.query(id, of: party)),
        ("a participant by whom it is with", Participant.query(party, with: party)),
        ("a page of conversations", Participant.pageQuery(of: party, before: 9, limit: 21)),
        ("a block", Block.query(party, by: party)),
        ("whether there is a message", Message.existsQuery("m1", by: party, in: id)),
        ("a message by its id", Message.query("m1", by: party, in: id)),
        ("a message by its sequence", Message.query(1, in: id)),
        ("messages to count as read", Message.countQuery(than: party, in: id, after: 1, upTo: 9)),
        ("the newest messages", MessageRange.newest.query(of: id, limit: 51)),
        ("messages before one", MessageRange.before(9).query(of: id, limit: 51)),
        ("messages after one", MessageRange.after(9).query(of: id, limit: 51)),
        ("an edit by its id", MessageEdit.query("e1", of: message)),
        ("all edits of a message", MessageEdit.allQuery(of: message)),
        ("the end of an inbox", InboxEntry.lastPositionQuery(of: party)),
        ("a page of an inbox", InboxEntry.pageQuery(of: party, after: 9)),
        ("the newest arrival", InboxEntry.lastArrivalQuery),
        ("arrivals to wake for", InboxEntry.arrivalsQuery(after: 9, limit: 500)),
        (
            "an entry put into an inbox",
            InboxEntry.insertQuery(.message, of: 1, in: id, to: party, at: .earliest)
        ),
        ("a message counted on both sides", Participant.countQuery(of: message, for: [party, party])),
    ]

    @Test(arguments: hot.indices)
    func `answers every hot statement from an index, and sorts nothing`(index: Int) async throws {
        let fixture = try MessagingFixture()
        let (name, sql) = Self.hot[index]
        let plan = try await fixture.database.write { db in
            try db.rows(sql.explained).map { row -> String in try row["detail"] }
        }
        #expect(plan.contains { $0.hasPrefix("SEARCH") }, "\(name): \(plan)")
        #expect(plan.allSatisfy { !$0.hasPrefix("SCAN") && !$0.contains("TEMP B-TREE") }, "\(name): \(plan)")
    }
}

extension SQL {
    /// The statement's query plan in place of its rows.
    var explained: SQL {
        var interpolation = StringInterpolation(literalCapacity: 0, interpolationCount: 0)
        interpolation.text = "EXPLAIN QUERY PLAN " + text
        interpolation.values = values
        return SQL(stringInterpolation: interpolation)
    }
}
