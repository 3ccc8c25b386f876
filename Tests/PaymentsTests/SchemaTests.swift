import Foundation
import Storage
import Testing

@testable import Payments

@Suite struct `The schema of payments.sqlite` {
    static let golden = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "schema.sql")

    /// Less the tables that Storage keeps in every file.
    ///
    /// When this fails after a new migration, put what it found into `schema.sql`.
    @Test func `is the one in schema.sql`() async throws {
        let fixture = try PaymentsFixture()
        let objects = try await fixture.database.read { db in
            try db.rows(
                """
                SELECT sql FROM sqlite_master
                WHERE sql IS NOT NULL
                    AND tbl_name NOT IN ('migrations', 'events', 'cursors', 'parked_events')
                ORDER BY type, name
                """
            ).map { row -> String in try row["sql"] }
        }
        let schema = objects.map { "\($0);\n" }.joined(separator: "\n")
        if ProcessInfo.processInfo.environment["SOUK_WRITE_GOLDEN"] != nil {
            try schema.write(to: Self.golden, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: Self.golden, encoding: .utf8) == schema)
    }

    @Test(
        arguments: [
            "EXPLAIN QUERY PLAN SELECT * FROM payments WHERE id = 'x'",
            "EXPLAIN QUERY PLAN SELECT * FROM early_voids WHERE id = 'x'",
            "EXPLAIN QUERY PLAN SELECT * FROM approvals WHERE id = 'x' AND account_id = 'y'",
            "EXPLAIN QUERY PLAN SELECT * FROM refunds WHERE business_id = 'x' AND id = 'y'",
            "EXPLAIN QUERY PLAN SELECT * FROM top_ups WHERE account_id = 'x' AND id = 'y'",
            "EXPLAIN QUERY PLAN SELECT * FROM pins WHERE account_id = 'x'",
            "EXPLAIN QUERY PLAN SELECT * FROM bank_accounts WHERE account_id = 'x'",
            """
            EXPLAIN QUERY PLAN SELECT id FROM ledger_accounts
            WHERE owner_kind = 'x' AND owner_id = 'y' AND currency = 'EUR' AND kind = 'held'
            """,
            """
            EXPLAIN QUERY PLAN SELECT currency, sum(balance_minor) FROM ledger_accounts
            WHERE owner_kind = 'x' AND owner_id = 'y' GROUP BY currency ORDER BY currency
            """,
            """
            EXPLAIN QUERY PLAN SELECT * FROM entries
            WHERE ledger_account_id = 1 AND sequence < 9 ORDER BY sequence DESC LIMIT 5
            """,
            "EXPLAIN QUERY PLAN SELECT sequence, hash FROM entries ORDER BY sequence DESC LIMIT 1",
            """
            EXPLAIN QUERY PLAN SELECT count(*) FROM transfers t
                JOIN entries e ON e.sequence BETWEEN t.first_entry AND t.first_entry + t.entry_count - 1
            WHERE t.id = 'x' AND e.transfer_id = t.id
            """,
        ] as [SQL])
    func `answers every question of the hot path from an index`(question: SQL) async throws {
        let fixture = try PaymentsFixture()
        let plan = try await fixture.database.read { db in
            try db.rows(question).map { row -> String in try row["detail"] }
        }
        #expect(!plan.isEmpty)
        #expect(plan.allSatisfy { !$0.contains("TEMP B-TREE") })
        // The chain's end is the last row of the table, which a scan backwards meets first.
        #expect(plan.allSatisfy { $0.hasPrefix("SEARCH") || $0 == "SCAN entries" })
    }
}
