import Contracts
import RPC
import Testing
import Values

@Suite struct `Listing products` {
    let fixture: CommerceFixture

    init() async throws {
        fixture = try await CommerceFixture()
        for number in 10..<35 { try await fixture.put("tea-\(number)", Money(4_90, .eur)) }
        try await fixture.put("bean", Money(9_90, .eur), in: "coffeehouse")
    }

    func page(
        _ size: Int32 = 0, _ token: String = "", of business: String = CommerceFixture.id
    ) async throws -> CatalogAPI.ListProductsResponse {
        try await fixture.catalog.listProducts(
            CatalogAPI.ListProductsRequest(businessID: business, pageSize: size, pageToken: token))
    }

    @Test(arguments: [1, 2, 7, 13, 25, 26, 100])
    func `goes through all of one business by id, each once`(size: Int32) async throws {
        var ids: [String] = []
        var token = ""
        repeat {
            let page = try await page(size, token)
            #expect(page.products.count <= Int(size))
            ids += page.products.map(\.id)
            token = page.nextPageToken
        } while !token.isEmpty
        #expect(ids == ["mug"] + (10..<35).map { "tea-\($0)" })
    }

    @Test func `has 20 on a page when nothing is said, and none for a business nobody knows`() async throws {
        #expect(try await page().products.count == 20)
        #expect(try await page(of: "nobody") == CatalogAPI.ListProductsResponse())
        #expect(try await page(of: "no/business") == CatalogAPI.ListProductsResponse())
    }

    @Test(arguments: [-1, 101, Int32.min, .max])
    func `with an impossible page size is refused`(size: Int32) async throws {
        let refused = await refusal { try await page(size) }
        #expect(refused == Refused(.invalidArgument, "PAGE_SIZE_INVALID", "page_size"))
    }

    @Test func `goes on only from a token of this very list`() async throws {
        let token = try await page(1).nextPageToken
        let forged = [
            "x", "0", String(token.dropLast()), String(token.dropFirst()), token + "0",
            token.uppercased() + " ",
            "74" + token, String(repeating: "0", count: 5_000),
        ]
        for text in forged {
            let refused = await refusal { try await page(1, text) }
            #expect(refused == Refused(.invalidArgument, "PAGE_TOKEN_INVALID", "page_token"))
        }
        let elsewhere = await refusal { try await page(1, token, of: "coffeehouse") }
        #expect(elsewhere?.reason == "PAGE_TOKEN_INVALID")
        #expect(try await page(1, token).products.map(\.id) == ["tea-10"])
    }
}
