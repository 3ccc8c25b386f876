import Contracts
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import Commerce

@Suite struct `A product with variants` {
    let fixture: CatalogFixture

    init() async throws {
        fixture = try CatalogFixture()
        try await fixture.put(CatalogFixture.cup())
    }

    func variants() async throws -> [CatalogAPI.Variant] {
        try await fixture.product("cup").variants
    }

    @Test func `has a price, a stock and a number of its own for each`() async throws {
        let cup = try await fixture.product("cup")
        #expect(cup.optionNames == ["colour"])
        #expect(cup.available == 10)
        #expect(
            cup.variants == [
                CatalogAPI.Variant(
                    id: "white", options: ["white"], sku: "CUP-white", status: .active, available: 5),
                CatalogAPI.Variant(
                    id: "blue", options: ["blue"], price: CommonAPI.Money(currency: "EUR", minor: 14_00),
                    sku: "CUP-blue", status: .active, available: 5),
            ])
        try await fixture.expectSound()
    }

    @Test func `put again as it is answered changes nothing`() async throws {
        let cup = try await fixture.product("cup", try await fixture.seller())
        fixture.clock.advance(seconds: 60)
        #expect(try await fixture.put(cup) == cup)
        try await fixture.expectSound()
    }

    @Test func `archives a variant that is left out, with its stock, and takes it back`() async throws {
        #expect(try await fixture.put(CatalogFixture.cup(colours: ["white"])).available == 5)
        #expect(try await variants().map(\.id) == ["white"])
        try await fixture.expectSound()
        #expect(try await fixture.put(CatalogFixture.cup(colours: ["blue", "white"])).available == 10)
        #expect(try await variants().map(\.id) == ["blue", "white"])
        try await fixture.expectSound()
    }

    @Test func `gets more variants without touching the stock of the others`() async throws {
        try await fixture.reserve(CatalogFixture.line("cup", "blue", 2), for: "order-1")
        try await fixture.put(CatalogFixture.cup(colours: ["green", "white", "blue"]))
        #expect(try await variants().map(\.id) == ["green", "white", "blue"])
        #expect(try await variants().map(\.available) == [5, 5, 3])
        try await fixture.expectSound()
    }

    @Test func `becomes one without, and back, and each keeps its own stock`() async throws {
        #expect(try await fixture.put(CatalogFixture.mug("cup"), stock: 3).available == 3)
        #expect(try await variants() == [])
        try await fixture.expectSound()
        #expect(try await fixture.put(CatalogFixture.cup()).available == 10)
        #expect(try await fixture.put(CatalogFixture.mug("cup"), stock: 99).available == 3)
        try await fixture.expectSound()
    }

    @Test func `hides a variant from all but its business`() async throws {
        var cup = CatalogFixture.cup()
        cup.variants[1].status = .hidden
        #expect(try await fixture.put(cup).variants.map(\.status) == [.active, .hidden])
        let seen = try await fixture.product("cup")
        #expect(seen.variants.map(\.id) == ["white"])
        #expect(seen.available == 5)
    }

    @Test func `takes 100 at once and no more`() async throws {
        let colours = (0..<100).map { "colour-\($0)" }
        #expect(try await fixture.put(CatalogFixture.cup(colours: colours)).variants.count == 100)
        await expect("TOO_MANY_VARIANTS", .resourceExhausted, field: "product.variants") {
            try await fixture.put(CatalogFixture.cup(colours: colours + ["one-more"]))
        }
        try await fixture.expectSound()
    }

    @Test func `takes 1000 ever and no more`() async throws {
        for batch in 0..<9 {
            try await fixture.put(CatalogFixture.cup(colours: (0..<100).map { "c-\(batch)-\($0)" }))
        }
        let last = (0..<99).map { "last-\($0)" }
        await expect("TOO_MANY_VARIANTS", .resourceExhausted, field: "product.variants") {
            try await fixture.put(CatalogFixture.cup(colours: last))
        }
        #expect(try await variants().count == 100)
        try await fixture.put(CatalogFixture.cup(colours: Array(last.prefix(98))))
        try await fixture.expectSound()
    }
}
