import Contracts
import RPC
import Storage
import Testing
import Values

@testable import Commerce

@Suite struct `The statements of the catalogue` {
    let fixture: CatalogFixture

    /// Calls every method, in every way that makes a statement of its own.
    init() async throws {
        fixture = try CatalogFixture()
        try await write()
        try await read()
        try await order()
    }

    private func write() async throws {
        for id in ["gifts", "sale"] { try await fixture.putCollection(id) }
        try await fixture.putCollection("gifts", title: "Presents")
        var mug = CatalogFixture.mug()
        mug.collectionIDs = ["gifts"]
        mug.media = [CatalogAPI.Media(url: "https://tea.example/mug.jpg")]
        mug.description = "Holds tea"
        try await fixture.put(mug, stock: 10)
        mug.title = "Cup"
        mug.collectionIDs = ["sale"]
        mug.media = []
        try await fixture.put(mug)
        for number in 0..<99 { try await fixture.put(CatalogFixture.mug("mug-\(number)", title: "Cup")) }
        try await fixture.put(CatalogFixture.cup())
        try await fixture.put(CatalogFixture.cup(colours: ["green"]))
        try await fixture.set(.hidden, of: "cup")
        try await fixture.set(.active, of: "cup")
        let request = CatalogAPI.AdjustStockRequest(adjustmentID: "a", productID: "mug", delta: 1)
        _ = try await fixture.catalog.adjustStock(request, fixture.seller())
        _ = try await fixture.collections.deleteCollection(
            CatalogAPI.DeleteCollectionRequest(collectionID: "gifts"), fixture.seller())
    }

    private func read() async throws {
        for collection in ["", "sale"] {
            for status in [CatalogAPI.ProductStatus.unspecified, .hidden] {
                _ = try await fixture.catalog.listProducts(
                    CatalogAPI.ListProductsRequest(
                        businessID: CatalogFixture.teahouse, pageSize: 100, collectionID: collection,
                        status: status),
                    fixture.seller())
            }
        }
        for query in ["cup", "cup tea", "cu cup"] {
            _ = try await fixture.catalog.searchProducts(
                CatalogAPI.SearchProductsRequest(
                    businessID: CatalogFixture.teahouse, query: query, pageSize: 100))
        }
        _ = try await fixture.collections.listCollections(
            CatalogAPI.ListCollectionsRequest(businessID: CatalogFixture.teahouse))
        let isKnown = try await fixture.database.read { db in
            try Product.existsAny(of: BusinessID(CatalogFixture.teahouse), in: db)
        }
        #expect(isKnown)
    }

    private func order() async throws {
        let line = try CatalogFixture.line("mug")
        for order in ["order-1", "order-2"] { try await fixture.reserve(line, for: order) }
        try await fixture.release([line], for: "order-1")
        try await fixture.sell([line], for: "order-2")
        try await fixture.restock([line], for: "order-2", part: "refund-1")
    }

    @Test func `all read by an index, and sort no more than a page`() async throws {
        let statements = try await QueryPlans.statements(in: fixture.database)
            .filter { !$0.contains("FROM events") }
        #expect(statements.count > 40)
        for statement in statements {
            let plan = try await QueryPlans.plan(of: statement, in: fixture.database)
            let scans = plan.filter { $0.hasPrefix("SCAN") && $0 != "SCAN counted" }
            #expect(scans == [], "\(statement)")
            #expect(!plan.contains("USE TEMP B-TREE FOR ORDER BY"), "\(statement)")
            // A new row lets SQLite look for rows that refer to it, which there are none of.
            guard !statement.hasPrefix("INSERT") else { continue }
            let whole = plan.filter { $0.hasSuffix("(business_id=?)") && !$0.contains("SEARCH shops") }
            #expect(whole == [], "reads all of a business: \(statement)")
        }
    }

    @Test func `of a search read one business's range of the index in its order`() async throws {
        let business = try BusinessID(CatalogFixture.teahouse)
        for statement in [
            ProductSearch.countStatement("cup", in: business),
            ProductSearch.postingsStatement("cup", in: business),
        ] {
            let plan = try await QueryPlans.plan(of: statement.text, in: fixture.database)
            #expect(
                plan.contains { line in
                    line.contains("(business_id=? AND field=? AND term>? AND term<?)")
                })
            #expect(!plan.contains { $0.contains("TEMP B-TREE") })
        }
    }
}
