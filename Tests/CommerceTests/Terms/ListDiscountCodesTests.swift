import Contracts
import RPC
import TestKit
import Testing

@Suite struct `Listing discount codes` {
    let fixture: CommerceFixture

    init() async throws {
        fixture = try await CommerceFixture()
        for number in 1...5 {
            try await fixture.put(OrdersAPI.DiscountCode(code: "CODE-\(number)", value: .percentMicros(1)))
        }
    }

    func page(
        _ size: Int32 = 0, _ token: String = "", of business: String = CommerceFixture.id
    ) async throws -> OrdersAPI.ListDiscountCodesResponse {
        try await fixture.terms.listDiscountCodes(
            OrdersAPI.ListDiscountCodesRequest(pageSize: size, pageToken: token), fixture.seller(business))
    }

    @Test(arguments: [1, 2, 5, 100])
    func `goes through the business's own, each once`(size: Int32) async throws {
        var seen: [String] = []
        var token = ""
        repeat {
            let page = try await page(size, token)
            seen += page.discounts.map(\.code)
            token = page.nextPageToken
        } while !token.isEmpty
        #expect(seen == (1...5).map { "CODE-\($0)" })
        #expect(try await page(of: "coffeehouse").discounts == [])
    }

    @Test func `goes on only from a token of its own`() async throws {
        let token = try await page(2).nextPageToken
        await expect("PAGE_TOKEN_INVALID") { try await page(2, token, of: "coffeehouse") }
        await expect("PAGE_SIZE_INVALID") { try await page(101) }
    }
}
