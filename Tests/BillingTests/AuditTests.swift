import Storage
import Testing

@testable import Billing

@Suite struct `The relations of billing` {
    @Test func `show each charge, and the sums that its month has`() async throws {
        let fixture = try BillingFixture()
        try await fixture.capture("o1", part: "c1", 10_00, commission: 25, final: false)
        try await fixture.refund("r1", of: "o1", 4_00, commission: 10)
        try await fixture.follow()

        let rows = try await read("charges", of: fixture)
        #expect(rows.map { $0["id"] } == ["capture:o1:c1", "refund:o1:r1"])
        #expect(rows.map { $0["turnover_minor"] } == ["1000", "-400"])
        #expect(rows.map { $0["charge_micros"] } == ["25000000", "-10000000"])
        #expect(rows.map { $0["sequence"] } == ["1", "2"])
        #expect(
            rows[0].filter { !["id", "turnover_minor", "charge_micros", "sequence", "at"].contains($0.key) }
                == [
                    "kind": "commission", "party": "business:mug-shop", "order_id": "o1", "part_id": "c1",
                    "transfer_id": "tra_o1_c1", "dimensions": "", "price_version": "commission-25000",
                    "currency": "EUR", "month": "2026-03",
                ])
        #expect(
            try await read("usage", of: fixture) == [
                [
                    "party": "business:mug-shop", "month": "2026-03", "kind": "commission", "dimensions": "",
                    "price_version": "commission-25000", "currency": "EUR", "count": "2",
                    "turnover_minor": "600", "charge_micros": "15000000",
                ]
            ])
    }

    /// The rows of a relation, each column as text; a column of another name or kind fails.
    private func read(_ name: String, of fixture: BillingFixture) async throws -> [[String: String]] {
        let relation = try #require(Billing.audit.first { $0.name == name })
        return try await fixture.database.read { db in
            try db.rows(relation.sql).map { row in
                var values: [String: String] = [:]
                for column in relation.columns {
                    switch column.kind {
                    case .text: values[column.name] = try row[column.name] as String
                    case .integer: values[column.name] = "\(try row[column.name] as Int64)"
                    case .bytes: Issue.record("billing has no bytes to show")
                    }
                }
                return values
            }
        }
    }
}
