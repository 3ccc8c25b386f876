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

    /// What whoever writes the file cannot do, whatever the code says.
    static let damage: [SQL] = [
        "UPDATE variants SET reserved = 2 WHERE product_id = 'mug'",
        """
        INSERT INTO stock_movements (
            business_id, product_id, variant_id, kind, quantity, order_id, part, available_after, at)
        SELECT business_id, 'mug', '', 'released', 1, id, '', 1, 0 FROM orders
        """,
        "UPDATE orders SET total_minor = total_minor + 1",
        "UPDATE orders SET captured_minor = total_minor + 1",
        "UPDATE orders SET refunded_minor = 1",
        "UPDATE orders SET state = 'accepted'",
        "UPDATE orders SET state = 'placed', end_reason = NULL",
        "UPDATE orders SET step = 'holding'",
        "UPDATE orders SET approval_id = NULL",
        "INSERT INTO order_lines SELECT id, 1, 'mug', '', 'Mug', '', 0, 1, 0, NULL, 0 FROM orders",
        "INSERT INTO order_part_lines SELECT id, 'shipment', 'parcel-1', 7, 1 FROM orders",
        "INSERT INTO discount_uses SELECT id, business_id, 'NONE', 0, currency, 0, NULL FROM orders",
        "UPDATE order_changes SET change = 'accepted'",
        "DELETE FROM order_changes",
        "DELETE FROM stock_movements",
    ]

    @Test(arguments: damage.indices)
    func `refuses what must never be, whoever writes it`(index: Int) async throws {
        let fixture = try await CommerceFixture(mugs: 1)
        try await fixture.place("req-1")
        try await fixture.decline("req-1")
        await #expect(throws: StorageError.self) {
            try await fixture.database.write { db in try db.run(Self.damage[index]) }
        }
        try await fixture.expectSound()
    }
}
