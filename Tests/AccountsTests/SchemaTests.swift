import Foundation
import Storage
import TestKit
import Testing

@testable import Accounts

@Suite struct `The schema of accounts.sqlite` {
    static let golden = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "schema.sql")

    /// When this fails after a new migration, run it with SOUK_WRITE_GOLDEN=1 and look at the difference.
    @Test func `is the one in schema.sql`() async throws {
        let fixture = try AccountsFixture()
        let objects: [String] = try await fixture.database.read { db in
            try db.rows(
                """
                SELECT sql FROM sqlite_master
                WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type, name
                """
            ).map { try $0["sql"] }
        }
        let schema = objects.map { "\($0);\n" }.joined(separator: "\n")
        if ProcessInfo.processInfo.environment["SOUK_WRITE_GOLDEN"] != nil {
            try schema.write(to: Self.golden, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: Self.golden, encoding: .utf8) == schema)
    }

    @Test(
        arguments: [
            "EXPLAIN QUERY PLAN SELECT * FROM sessions WHERE id = 'x'",
            "EXPLAIN QUERY PLAN SELECT * FROM sessions WHERE family_hash = x'00'",
            """
            EXPLAIN QUERY PLAN SELECT * FROM sessions WHERE account_id = 'x' AND revoked_at IS NULL
            ORDER BY created_at DESC LIMIT 20
            """,
            "EXPLAIN QUERY PLAN SELECT * FROM refresh_tokens WHERE hash = x'00' AND session_id = 'x'",
            "EXPLAIN QUERY PLAN SELECT * FROM refresh_tokens WHERE session_id = 'x'",
            "EXPLAIN QUERY PLAN SELECT * FROM accounts WHERE phone = 'x'",
            "EXPLAIN QUERY PLAN SELECT * FROM members WHERE business_id = 'x' AND account_id = 'y'",
            "EXPLAIN QUERY PLAN SELECT count(*) FROM members WHERE account_id = 'x' AND role = 'owner'",
            "EXPLAIN QUERY PLAN SELECT id FROM customers WHERE account_id = 'x' AND business_id = 'y'",
            """
            EXPLAIN QUERY PLAN SELECT at FROM codes_sent WHERE phone = 'x' AND at > 0
            ORDER BY at DESC LIMIT 20
            """,
            """
            EXPLAIN QUERY PLAN SELECT at FROM codes_sent WHERE address = 'x' AND at > 0
            ORDER BY at DESC LIMIT 20
            """,
            """
            EXPLAIN QUERY PLAN SELECT id FROM verifications WHERE expires_at <= 0
            ORDER BY expires_at LIMIT 20
            """,
            "EXPLAIN QUERY PLAN SELECT * FROM verifications WHERE phone = 'x'",
        ] as [SQL])
    func `answers every question from an index`(question: SQL) async throws {
        let fixture = try AccountsFixture()
        let plan: [String] = try await fixture.database.read { db in
            try db.rows(question).map { try $0["detail"] }
        }
        #expect(!plan.isEmpty)
        #expect(plan.allSatisfy { $0.hasPrefix("SEARCH") })
    }
}
