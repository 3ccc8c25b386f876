import Storage
import TestKit
import Testing
import Values

@testable import Commerce

@Suite struct `The cost of a search` {
    let fixture: CatalogFixture

    init() async throws {
        fixture = try CatalogFixture()
        try await fixture.database.write { db in try ManyProducts.prepare(in: db) }
    }

    private func fill(_ shop: String, _ count: Int, from first: Int64) async throws {
        try await fixture.database.write { db in
            try ManyProducts.insert(count, into: shop, numberedFrom: first, in: db)
        }
    }

    /// What a search of the shop does, in steps of SQLite's machine, and how many it finds.
    private func search(_ query: String, in shop: String) async throws -> (steps: Int64, found: Int) {
        let search = try ProductSearch(query, in: BusinessID(shop))
        return try await fixture.database.read { db in
            let before = try Self.steps(in: db)
            let found = try search.matches(limit: 10_000, in: db).count
            return (try Self.steps(in: db) - before, found)
        }
    }

    /// Steps of all statements that read, but for this one.
    private static func steps(in db: Connection) throws -> Int64 {
        let row = try db.row(
            """
            SELECT coalesce(sum(nstep), 0) AS steps FROM sqlite_stmt
            WHERE sql LIKE 'SELECT%' AND sql NOT LIKE '%sqlite_stmt%'
            """)
        return try row?["steps"] ?? 0
    }

    @Test func `does not rise with ten times as many other shops`() async throws {
        try await fill("m-shop", 500, from: 1)
        for shop in 0..<4 { try await fill("a-\(shop)", 100, from: Int64(1_000 + shop * 100)) }
        let queries = ["ba", ManyProducts.word(40), "\(ManyProducts.word(3)) ke", "ba ke lo mi tu ra no se"]
        var alone: [(steps: Int64, found: Int)] = []
        for query in queries { alone.append(try await search(query, in: "m-shop")) }
        for shop in 0..<40 { try await fill("z-\(shop)", 100, from: Int64(10_000 + shop * 100)) }
        for (query, before) in zip(queries, alone) {
            let after = try await search(query, in: "m-shop")
            #expect(before.found > 0, "\(query)")
            #expect(after.found == before.found, "\(query)")
            #expect(Double(after.steps) <= Double(before.steps) * 1.5, "\(query)")
        }
    }

    @Test func `is bounded in a large shop, and the best come first`() async throws {
        try await fill("shop", 12_000, from: 1)
        let common = ManyProducts.word(0)
        for query in ["ba", common, "ba \(common)"] {
            let (steps, found) = try await search(query, in: "shop")
            #expect(found > 20, "\(query)")
            #expect(found <= ProductSearch.postingsMax, "\(query)")
            #expect(steps < 60 * Int64(ProductSearch.postingsMax), "\(query): \(steps)")
        }
        let first = try await fixture.database.read { db in
            let business = try BusinessID("shop")
            let matches = try ProductSearch("ba", in: business).matches(limit: 20, in: db)
            return try Product.list(numbered: matches.map(\.number), of: business, in: db)
        }
        #expect(first.count == 20)
        #expect(
            first.allSatisfy { product in
                product.content.title.split(separator: " ").contains { $0.hasPrefix("ba") }
            })
    }

    @Test func `loses nothing while one of the words is in few products`() async throws {
        try await fill("shop", 12_000, from: 1)
        let rare = ManyProducts.word(5_000)
        let common = ManyProducts.word(0)
        let both = try await fixture.database.read { db in
            try db.rows(
                """
                SELECT DISTINCT a.product_number FROM product_terms AS a JOIN product_terms AS b
                    ON a.product_number = b.product_number
                WHERE a.term = \(rare) AND b.term = \(common)
                """
            ).count
        }
        #expect(both > 0)
        #expect(try await search("\(common) \(rare)", in: "shop").found == both)
        #expect(try await search("\(rare) \(common)", in: "shop").found == both)
    }
}
