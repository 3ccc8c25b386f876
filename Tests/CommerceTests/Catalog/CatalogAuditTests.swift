import Storage
import Testing

@testable import Commerce

@Suite struct `The relations of the catalogue` {
    @Test func `hold what there is, by the columns they name, without sorting`() async throws {
        let fixture = try CatalogFixture()
        try await fixture.put(CatalogFixture.mug(), stock: 10)
        try await fixture.put(CatalogFixture.cup())
        let mug = try CatalogFixture.line("mug", nil, 4)
        try await fixture.reserve(mug, for: "order-1")
        for relation in Catalog.audit {
            let names = relation.columns.map(\.name)
            let rows = try await fixture.database.read { db in try db.rows(relation.sql) }
            #expect(!rows.isEmpty)
            for row in rows {
                for name in names { _ = try row[name] as SQLValue }
            }
            let plan = try await QueryPlans.plan(of: relation.sql.text, in: fixture.database)
            #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(relation.name): \(plan)")
        }
        #expect(Catalog.audit.map(\.name) == ["products", "variants", "stock_items", "stock_movements"])
        let sold = try await fixture.database.read { [sql = Catalog.audit[1].sql] db in
            try db.rows(sql).map { row -> Int64 in try row["price_minor"] }
        }
        #expect(sold == [14_00, 12_50, 12_50])
    }
}
