import Contracts
import RPC
import TestKit
import Testing
import Values

@testable import Messaging
@testable import Storage

/// The plans of the very statements that the service ran, taken from the engine after every method was called
/// and events were followed.
@Suite(.timeLimit(.minutes(5))) struct `The query plans of messaging` {
    static let tables = [
        "conversations", "participants", "blocks", "messages", "message_edits", "inbox_entries",
    ]

    @Test func `of all statements that calls and events run go by an index, and sort nothing`() async throws {
        let fixture = try MessagingFixture()
        try await callEverything(on: fixture)
        let statements = try await fixture.statements().filter { text in
            Self.tables.contains { text.contains(" \($0)") }
        }
        #expect(statements.count > 20)
        for table in Self.tables {
            let verbs = ["INSERT INTO \(table)", "FROM \(table)"]
            for verb in verbs where table != "conversations" || verb.hasPrefix("INSERT") {
                #expect(statements.contains { $0.contains(verb) }, "\(verb) was not run")
            }
        }
        for text in statements {
            let plan = try await fixture.plan(of: text)
            let scans = plan.filter { $0.hasPrefix("SCAN") && !$0.hasPrefix("SCAN CONSTANT ROW") }
            #expect(scans.isEmpty, "\(text): \(plan)")
            #expect(plan.allSatisfy { !$0.contains("TEMP B-TREE") }, "\(text): \(plan)")
        }
    }

    private func callEverything(on fixture: MessagingFixture) async throws {
        let (maria, member) = (try await fixture.maria(), try await fixture.member())
        let sent = try await fixture.write("Hello", id: "m1")
        try await fixture.write("Hello", id: "m1")
        try await fixture.write("Are you there?", id: "m2")
        let conversation = sent.conversationID
        try await fixture.answer("Yes", id: "b1", in: conversation)
        for text in ["Hello!", "Hello!"] { try await fixture.edit(sent, to: text, as: maria) }
        try await fixture.read(conversation, upTo: 1, as: member)
        try await fixture.read(conversation, upTo: 3, as: maria)
        for blocked in [true, false] {
            try await fixture.block(blocked)
            fixture.clock.advance(seconds: 1)
        }
        fixture.accounts.setBlocking(true)
        try await fixture.write("Hello", id: "m1", to: MessagingFixture.teaHouse)
        try await fixture.change("o1", .authorised)
        try await fixture.change("o1", .accepted, payment: .captured)
        try await fixture.followOrders()
        try await readEverything(on: fixture, conversation, sent.sequence, maria)
    }

    private func readEverything(
        on fixture: MessagingFixture, _ conversation: String, _ sequence: Int64, _ maria: CallOptions
    ) async throws {
        let client = fixture.client
        typealias From = MessagingAPI.ListMessagesRequest.OneOf_From
        for from in [nil, .before(3), .after(1)] as [From?] {
            _ = try await client.listMessages(.init(conversationID: conversation, from: from), maria)
        }
        let business = Party.business(try BusinessID(MessagingFixture.mugShop))
        for one in [.conversationID(conversation), .party(.init(business))]
            as [MessagingAPI.GetConversationRequest.OneOf_Of]
        {
            _ = try await client.getConversation(.init(of: one), maria)
        }
        _ = try await client.listConversations(.init(pageSize: 1), maria)
        _ = try await client.listEdits(.init(conversationID: conversation, sequence: sequence), maria)
        _ = try await client.sendTyping(.init(conversationID: conversation), maria)
        _ = try await fixture.events(3, as: maria)
    }
}

extension MessagingFixture {
    /// Every statement that the database's connections have compiled, less those that make tables.
    ///
    /// In memory all run on the one connection.
    fileprivate func statements() async throws -> [String] {
        // Told apart from a read by the engine, which does not know this table to be read-only.
        let all: [String] = try await database.write { db in
            try db.rows("SELECT DISTINCT sql FROM sqlite_stmt ORDER BY sql").map { try $0["sql"] }
        }
        return all.filter { !$0.hasPrefix("CREATE") && !$0.contains("sqlite_") }
    }

    /// What the engine would do for a statement whose values are not yet known.
    fileprivate func plan(of statement: String) async throws -> [String] {
        var explained = SQL.StringInterpolation(literalCapacity: 0, interpolationCount: 0)
        explained.text = "EXPLAIN QUERY PLAN " + statement
        explained.values = statement.filter { $0 == "?" }.map { _ in .null }
        let sql = SQL(stringInterpolation: explained)
        return try await database.write { db in try db.rows(sql).map { try $0["detail"] } }
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
