import Foundation
import TestKit
import Testing

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
}
