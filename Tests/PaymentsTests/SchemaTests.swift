import Foundation
import Storage
import Testing

@testable import Payments

@Suite struct `The schema of payments.sqlite` {
    static let golden = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures/Schemas/payments.sql")

    /// Less the tables that Storage keeps in every file.
    ///
    /// When this fails after a new migration, put what it found into `payments.sql`.
    @Test func `is the one in payments.sql`() async throws {
        let empty = try Database.open("sqlite::memory:", migrations: [])
        let kept = Set(try await Self.objects(in: empty))
        let fixture = try await PaymentsFixture()
        let schema = try await Self.objects(in: fixture.database).filter { !kept.contains($0) }
            .map { "\($0);\n" }.joined(separator: "\n")
        if ProcessInfo.processInfo.environment["SOUK_WRITE_GOLDEN"] != nil {
            try schema.write(to: Self.golden, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: Self.golden, encoding: .utf8) == schema)
    }

    private static func objects(in database: Database) async throws -> [String] {
        try await database.read { db in
            try db.rows("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name")
                .map { row -> String in try row["sql"] }
        }
    }
}
