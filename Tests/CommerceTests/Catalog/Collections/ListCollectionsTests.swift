import Contracts
import RPC
import TestKit
import Testing

@Suite struct `Listing collections` {
    let fixture: CatalogFixture

    init() async throws {
        fixture = try CatalogFixture()
        for number in 10..<35 { try await fixture.putCollection("c-\(number)") }
        try await fixture.putCollection("beans", in: "coffeehouse")
    }

    func page(
        _ size: Int32 = 0, _ token: String = "", of business: String = CatalogFixture.teahouse
    ) async throws -> CatalogAPI.ListCollectionsResponse {
        try await fixture.collections.listCollections(
            CatalogAPI.ListCollectionsRequest(businessID: business, pageSize: size, pageToken: token))
    }

    @Test(arguments: [1, 7, 25, 100])
    func `goes through all of one business by id, each once`(size: Int32) async throws {
        var ids: [String] = []
        var token = ""
        repeat {
            let page = try await page(size, token)
            ids += page.collections.map(\.id)
            token = page.nextPageToken
        } while !token.isEmpty
        #expect(ids == (10..<35).map { "c-\($0)" })
    }

    @Test func `has 20 on a page when nothing is said, and none for a business nobody knows`() async throws {
        #expect(try await page().collections.count == 20)
        #expect(try await page(of: "nobody") == CatalogAPI.ListCollectionsResponse())
    }

    @Test func `refuses impossible pages`() async throws {
        let token = try await page(1).nextPageToken
        await expect("PAGE_SIZE_INVALID") { try await page(-1) }
        await expect("PAGE_TOKEN_INVALID") { try await page(1, "x") }
        await expect("PAGE_TOKEN_INVALID") { try await page(1, token, of: "coffeehouse") }
        await expect("ID_MALFORMED", field: "business_id") { try await page(of: "a/b") }
    }
}
