import Contracts
import RPC
import TestKit
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
        await expect("PRODUCT_NOT_FOUND", .notFound, field: "product_id") { try await fixture.product(id) }
    }

    @Test(arguments: ["", " mug", String(repeating: "x", count: 5_000)])
    func `by what is no id is refused`(id: String) async throws {
        await expect("ID_MALFORMED", .invalidArgument, field: "product_id") { try await fixture.product(id) }
    }

    @Test func `of another business is refused`() async throws {
        await expect("PRODUCT_NOT_FOUND", .notFound, field: "product_id") {
            try await fixture.product("mug", in: "coffeehouse")
        }
        await expect("ID_MALFORMED", .invalidArgument, field: "business_id") {
            try await fixture.product("mug", in: "no/business")
        }
    }
}
