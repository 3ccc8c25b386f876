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
}
