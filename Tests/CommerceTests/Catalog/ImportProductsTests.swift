import Contracts
import RPC
import TestKit
import Testing

@testable import Commerce

@Suite struct `Importing products` {
    let fixture: CatalogFixture

    init() async throws {
        fixture = try CatalogFixture()
        try await fixture.put(CatalogFixture.mug(), stock: 10)
    }

    static func row(_ line: Int, _ id: String, title: String = "Tea") -> CatalogAPI.ImportProductsRequest {
        CatalogAPI.ImportProductsRequest(
            line: Int64(line),
            product: CatalogAPI.Product(
                id: id, title: title, price: CommonAPI.Money(currency: "EUR", minor: 4_90)),
            initialStock: 5)
    }

    func load(_ rows: [CatalogAPI.ImportProductsRequest]) async throws -> CatalogAPI.ImportProductsResponse {
        try await fixture.catalog.importProducts(fixture.seller()) { writer in
            for row in rows { try await writer.send(row) }
        }
    }

    @Test func `takes more rows than one batch holds, and again changes nothing`() async throws {
        let rows = (1...Catalog.importBatchRows * 2 + 7).map { Self.row($0, "tea-\($0)") }
        let first = try await load(rows)
        #expect(first == CatalogAPI.ImportProductsResponse(created: Int64(rows.count)))
        let again = try await load(rows)
        #expect(again == CatalogAPI.ImportProductsResponse(unchanged: Int64(rows.count)))
        #expect(try await fixture.product("tea-507").available == 5)
        try await fixture.expectSound()
    }

    @Test func `takes the good rows and names the others by their line`() async throws {
        var dollars = Self.row(12, "mug")
        dollars.product?.price?.currency = "USD"
        let report = try await load([
            Self.row(10, "tea"), Self.row(11, ""), dollars, Self.row(13, "coffee", title: ""),
            Self.row(14, "tea", title: "Green tea"), Self.row(15, "tea", title: "Green tea"),
        ])
        #expect(report.created == 1)
        #expect(report.updated == 1)
        #expect(report.unchanged == 1)
        #expect(report.refusedCount == 3)
        #expect(report.refused.map(\.line) == [11, 12, 13])
        #expect(report.refused.map(\.productID) == ["", "mug", "coffee"])
        #expect(
            report.refused.map { $0.refusal?.reason } == [
                "ID_MALFORMED", "CURRENCY_CHANGED", "TEXT_INVALID",
            ])
        #expect(report.refused.map { $0.refusal?.field }.first == "product.id")
        #expect(report.refused.allSatisfy { !$0.message.isEmpty })
        #expect(try await fixture.product("tea").title == "Green tea")
        try await fixture.expectSound()
    }

    @Test func `takes variants, and names the one that is wrong`() async throws {
        var wrong = CatalogFixture.cup()
        wrong.variants[1].options = []
        let report = try await load([
            CatalogAPI.ImportProductsRequest(line: 1, product: wrong),
            CatalogAPI.ImportProductsRequest(line: 2, product: CatalogFixture.cup()),
        ])
        #expect(report.created == 1)
        #expect(report.refused.map { $0.refusal?.field } == ["product.variants[1].options"])
        #expect(try await fixture.available("cup") == 10)
        try await fixture.expectSound()
    }

    @Test func `tells the first thousand refused rows and counts the rest`() async throws {
        let report = try await load((1...1_005).map { Self.row($0, "") })
        #expect(report.refusedCount == 1_005)
        #expect(report.refused.map(\.line) == (1...1_000).map { Int64($0) })
    }

    @Test func `of nothing imports nothing`() async throws {
        #expect(try await load([]) == CatalogAPI.ImportProductsResponse())
    }

    @Test func `beyond 100000 rows is refused, and what came before stays`() async throws {
        await expect("TOO_MANY_ROWS", .resourceExhausted, field: "") {
            try await fixture.catalog.importProducts(fixture.seller()) { writer in
                for line in 1...Catalog.importRowsMax + 1 { try await writer.send(Self.row(line, "tea")) }
            }
        }
        #expect(try await fixture.product("tea").available == 5)
    }

    @Test func `is not for everybody`() async throws {
        await expect(code: .permissionDenied) {
            try await fixture.catalog.importProducts(fixture.identity.person("acc_maria")) { writer in
                try await writer.send(Self.row(1, "tea"))
            }
        }
    }
}
