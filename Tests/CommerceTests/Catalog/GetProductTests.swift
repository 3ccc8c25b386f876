import Contracts
import RPC
import Testing

@Suite struct `Getting a product` {
    let fixture: CatalogFixture

    init() async throws {
        fixture = try CatalogFixture()
        try await fixture.put(CatalogFixture.mug(), stock: 3)
    }

    @Test func `says what can be ordered now`() async throws {
        try await fixture.reserve(CatalogFixture.line("mug", nil, 2), for: "order-1")
        #expect(try await fixture.available("mug") == 1)
    }

    @Test(arguments: ["cup", "Mug", "mug."])
    func `that does not exist is refused`(id: String) async throws {
        let refused = await refusal { try await fixture.product(id) }
        #expect(refused == Refused(.notFound, "PRODUCT_NOT_FOUND", "product_id"))
    }

    @Test(arguments: ["", " mug", String(repeating: "x", count: 5_000)])
    func `by what is no id is refused`(id: String) async throws {
        let refused = await refusal { try await fixture.product(id) }
        #expect(refused == Refused(.invalidArgument, "ID_MALFORMED", "product_id"))
    }

    @Test func `of another business is refused`() async throws {
        let refused = await refusal { try await fixture.product("mug", in: "coffeehouse") }
        #expect(refused == Refused(.notFound, "PRODUCT_NOT_FOUND", "product_id"))
        let malformed = await refusal { try await fixture.product("mug", in: "no/business") }
        #expect(malformed == Refused(.invalidArgument, "ID_MALFORMED", "business_id"))
    }
}
