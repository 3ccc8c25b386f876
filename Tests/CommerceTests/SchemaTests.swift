import Foundation
import Storage
import Testing

@testable import Commerce

@Suite struct `The schema` {
    @Test func `is the one in schema.sql, so that every change shows`() async throws {
        let ours = try await statements(Schema.migrations)
        let engines = Set(try await statements([]))
        let own = ours.filter { !engines.contains($0) }
        let golden = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "schema.sql")
        let text = own.map { $0 + ";\n" }.joined(separator: "\n")
        if ProcessInfo.processInfo.environment["SNAP_UPDATE"] == "1" {
            try text.write(to: golden, atomically: true, encoding: .utf8)
        }
        #expect(text == (try String(contentsOf: golden, encoding: .utf8)))
    }

    /// Everything in a new file, oldest first, but for the tables that FTS5 keeps for itself.
    private func statements(_ migrations: [Migration]) async throws -> [String] {
        let database = try Database.open("sqlite::memory:", migrations: migrations)
        return try await database.read { db in
            try db.rows(
                """
                SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name NOT LIKE 'product_words_%'
                ORDER BY rowid
                """
            ).map { row -> String in try row["sql"] }
        }
    }

    @Test func `refuses stock below zero, whoever writes it`() async throws {
        let fixture = try await CommerceFixture(mugs: 1)
        await #expect(throws: StorageError.self) {
            try await fixture.database.write { db in
                try db.run("UPDATE products SET reserved = 2 WHERE id = 'mug'")
            }
        }
    }

    @Test func `refuses to give the same goods back twice`() async throws {
        let fixture = try await CommerceFixture(mugs: 1)
        try await fixture.place("order-1")
        try await fixture.decline("order-1")
        await #expect(throws: StorageError.self) {
            try await fixture.database.write { db in
                try db.run(
                    """
                    INSERT INTO stock_movements (
                        business_id, product_id, kind, quantity, order_id, available_after, at)
                    VALUES ('teahouse', 'mug', 'released', 1, 'order-1', 1, 0)
                    """)
            }
        }
    }
}
