import Contracts
import RPC
import TestKit
import Testing

@Suite struct `Listing products` {
    let fixture: CatalogFixture

    init() async throws {
        fixture = try CatalogFixture()
        for number in 10..<36 { try await fixture.put(CatalogFixture.mug("tea-\(number)")) }
        try await fixture.put(CatalogFixture.mug("bean"), in: "coffeehouse")
    }

    func page(
        _ size: Int32 = 0, _ token: String = "", of business: String = CatalogFixture.teahouse,
        in collection: String = "", as status: CatalogAPI.ProductStatus = .unspecified,
        _ options: CallOptions = .none
    ) async throws -> CatalogAPI.ListProductsResponse {
        try await fixture.catalog.listProducts(
            CatalogAPI.ListProductsRequest(
                businessID: business, pageSize: size, pageToken: token, collectionID: collection,
                status: status), options)
    }

    func ids(
        in collection: String = "", as status: CatalogAPI.ProductStatus = .unspecified, size: Int32 = 0,
        _ options: CallOptions = .none
    ) async throws -> [String] {
        var ids: [String] = []
        var token = ""
        repeat {
            let page = try await page(size, token, in: collection, as: status, options)
            ids += page.products.map(\.id)
            token = page.nextPageToken
        } while !token.isEmpty
        return ids
    }

    @Test(arguments: [1, 2, 7, 13, 25, 26, 100])
    func `goes through all of one business by id, each once`(size: Int32) async throws {
        #expect(try await ids(size: size) == (10..<36).map { "tea-\($0)" })
    }

    @Test func `has 20 on a page when nothing is said, and none for a business nobody knows`() async throws {
        #expect(try await page().products.count == 20)
        #expect(try await page(of: "nobody") == CatalogAPI.ListProductsResponse())
        await expect("ID_MALFORMED", .invalidArgument, field: "business_id") {
            try await page(of: "no/business")
        }
    }

    @Test func `shows what is not active to its business alone`() async throws {
        try await fixture.set(.hidden, of: "tea-10")
        try await fixture.set(.archived, of: "tea-11")
        let seller = try await fixture.seller()
        #expect(try await ids() == (12..<36).map { "tea-\($0)" })
        #expect(try await ids(as: .hidden) == [])
        #expect(try await ids(size: 3, seller) == (10..<36).map { "tea-\($0)" })
        #expect(try await ids(as: .hidden, seller) == ["tea-10"])
        #expect(try await ids(as: .archived, seller) == ["tea-11"])
        #expect(try await ids(as: .active, seller) == (12..<36).map { "tea-\($0)" })
        #expect(try await ids(try await fixture.seller("coffeehouse")) == (12..<36).map { "tea-\($0)" })
    }

    @Test(arguments: [1, 2, 100])
    func `of a collection lists those in it`(size: Int32) async throws {
        try await fixture.putCollection("gifts")
        for number in [30, 12, 20, 15] {
            var tea = CatalogFixture.mug("tea-\(number)")
            tea.collectionIDs = ["gifts"]
            try await fixture.put(tea)
        }
        try await fixture.set(.hidden, of: "tea-15")
        let seller = try await fixture.seller()
        #expect(try await ids(in: "gifts", size: size) == ["tea-12", "tea-20", "tea-30"])
        #expect(try await ids(in: "gifts", size: size, seller) == ["tea-12", "tea-15", "tea-20", "tea-30"])
        #expect(try await ids(in: "gifts", as: .hidden, size: size, seller) == ["tea-15"])
        await expect("COLLECTION_NOT_FOUND", .notFound, field: "collection_id") { try await page(in: "sale") }
    }

    @Test func `of large products ends a page early and loses none`() async throws {
        for number in 0..<60 {
            var large = CatalogFixture.mug("tea-\(100 + number)")
            large.description = String(repeating: "\u{1F375}", count: 9_999)
            try await fixture.put(large)
        }
        let first = try await page(100)
        #expect(first.products.count < 100)
        #expect(try await ids(size: 100).count == 86)
    }

    @Test(arguments: [-1, 101, Int32.min, .max])
    func `with an impossible page size is refused`(size: Int32) async throws {
        await expect("PAGE_SIZE_INVALID", .invalidArgument, field: "page_size") { try await page(size) }
    }

    @Test func `goes on only from a token of this very list`() async throws {
        let token = try await page(1).nextPageToken
        for text in ["x", "0", String(token.dropLast(2)), String(token.dropFirst()), "tea-10"] {
            await expect("PAGE_TOKEN_INVALID", .invalidArgument, field: "page_token") {
                try await page(1, text)
            }
        }
        await expect("PAGE_TOKEN_INVALID") { try await page(1, token, of: "coffeehouse") }
        #expect(try await page(1, token).products.map(\.id) == ["tea-11"])
    }
}
