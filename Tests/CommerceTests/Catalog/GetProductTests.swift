import Contracts
import RPC
import Testing

@Suite struct `Getting a product` {
    let fixture: CommerceFixture

    init() async throws {
        fixture = try await CommerceFixture(mugs: 3)
    }

    @Test func `says what can be ordered now`() async throws {
        try await fixture.place("order-1", [CommerceFixture.line("mug", 2)])
        #expect(try await fixture.product("mug").available == 1)
    }

    @Test(arguments: ["", "cup", "Mug", " mug", String(repeating: "x", count: 5_000)])
    func `that does not exist is refused`(id: String) async throws {
        let refused = await refusal { try await fixture.product(id) }
        #expect(refused == Refused(.notFound, "PRODUCT_NOT_FOUND", "product_id"))
    }

    @Test(arguments: ["", "coffeehouse", "no/business"])
    func `of another business is refused`(business: String) async throws {
        let refused = await refusal { try await fixture.product("mug", in: business) }
        #expect(refused == Refused(.notFound, "PRODUCT_NOT_FOUND", "product_id"))
    }
}
