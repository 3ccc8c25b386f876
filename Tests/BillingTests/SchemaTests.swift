import Foundation
import Storage
import Testing

@testable import Billing

@Suite struct `The schema of billing.sqlite` {
    @Test func `is the one written down, so that a change shows`() async throws {
        let fixture = try BillingFixture()
        let statements: [String] = try await fixture.database.read { db in
            try db.rows(
                """
                SELECT sql FROM sqlite_master
                WHERE sql IS NOT NULL AND tbl_name NOT IN (
                    'events', 'cursors', 'parked_events', 'migrations', 'database_identity')
                ORDER BY tbl_name, type DESC, name
                """
            ).map { row in try row["sql"] }
        }
        let golden = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../Fixtures/Schemas/billing.sql")
        let schema = statements.map { $0 + ";\n" }.joined()
        if ProcessInfo.processInfo.environment["SOUK_WRITE_GOLDEN"] != nil {
            try schema.write(to: golden, atomically: true, encoding: .utf8)
        }
        let written = try String(contentsOf: golden, encoding: .utf8)
        #expect(schema == written)
    }
}
