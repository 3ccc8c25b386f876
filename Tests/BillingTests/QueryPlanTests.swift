import TestKit
import Testing

@testable import Billing
@testable import Storage

/// The plans of the very statements that billing ran, taken from the engine after everything was called.
@Suite struct `The query plans of billing` {
    @Test func `of all statements that calls and events run go by an index`() async throws {
        let fixture = try BillingFixture()
        try await fixture.capture("o1", 10_00, commission: 25)
        try await fixture.refund("r1", of: "o1", 10_00, commission: 25)
        try await fixture.follow()
        _ = try await fixture.usage()
        _ = try await fixture.charges(pageSize: 1)

        let statements = try await Self.statements(in: fixture.database)
        #expect(statements.count == 4)
        for statement in statements {
            let plan = try await Self.plan(of: statement, in: fixture.database)
            #expect(plan.allSatisfy { !$0.hasPrefix("SCAN") }, "\(statement): \(plan)")
            #expect(plan.allSatisfy { !$0.contains("TEMP B-TREE") }, "\(statement): \(plan)")
        }
    }

    @Test func `of the relations that are audited read in the order of an index`() async throws {
        let fixture = try BillingFixture()
        for relation in Billing.audit {
            let plan = try await Self.plan(of: relation.sql.text, in: fixture.database)
            #expect(plan.count == 1)
            #expect(plan.allSatisfy { $0.contains(" USING INDEX ") }, "\(relation.name): \(plan)")
        }
    }

    /// Every statement on billing's own tables that the connection has compiled.
    private static func statements(in database: Database) async throws -> [String] {
        try await database.read { db in
            try db.rows("SELECT DISTINCT sql FROM sqlite_stmt ORDER BY sql").map { row -> String in
                try row["sql"]
            }
        }.filter { text in
            ["SELECT", "INSERT", "UPDATE", "DELETE"].contains { text.hasPrefix($0) }
                && (text.contains(" charges") || text.contains(" usage"))
        }
    }

    private static func plan(of statement: String, in database: Database) async throws -> [String] {
        var parts = SQL.StringInterpolation(literalCapacity: 0, interpolationCount: 0)
        parts.text = "EXPLAIN QUERY PLAN " + statement
        parts.values = statement.filter { $0 == "?" }.map { _ in .null }
        let explained = SQL(stringInterpolation: parts)
        return try await database.write { db in
            try db.rows(explained).map { row -> String in try row["detail"] }
        }
    }
}
