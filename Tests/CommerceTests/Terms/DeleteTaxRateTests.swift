import Contracts
import RPC
import TestKit
import Testing
import Values

@testable import Commerce

@Suite struct `Deleting a tax rate` {
    let fixture: CommerceFixture

    init() async throws {
        fixture = try await CommerceFixture()
        for id in ["default", "food"] {
            try await fixture.put(
                OrdersAPI.TaxRate(id: id, name: "VAT", rateMicros: 190_000, included: true))
        }
    }

    func delete(_ id: String, as business: String = CommerceFixture.id) async throws {
        _ = try await fixture.terms.deleteTaxRate(
            OrdersAPI.DeleteTaxRateRequest(taxRateID: id), fixture.seller(business))
    }

    func rates() async throws -> [String] {
        try await fixture.terms.listTaxRates(.init(businessID: CommerceFixture.id)).rates.map(\.id)
    }

    @Test func `takes it away from new orders alone, and again does nothing more`() async throws {
        try await fixture.put("mug", CommerceFixture.mugPrice, taxRate: "food")
        let order = try await fixture.place("req-1")
        #expect(order.totals?.taxes.map(\.taxRateID) == ["food"])
        try await fixture.put("mug", CommerceFixture.mugPrice)
        for _ in 1...2 { try await delete("food") }
        #expect(try await rates() == ["default"])
        #expect(try await fixture.order("req-1") == order)
        #expect(try await fixture.quote().totals?.taxes.map(\.taxRateID) == ["default"])
        try await fixture.accept("req-1")
        try await fixture.expectSound()
    }

    @Test func `that what names none is taxed by is refused, and may be put with a rate of 0`() async throws {
        let error = await #expect(throws: RPCError.self) { try await delete("default") }
        #expect((error?.reason, error?.detail.current) == ("TAX_RATE_IN_USE", "mug"))
        try await fixture.put("mug", CommerceFixture.mugPrice, taxRate: "food")
        try await delete("default")
        #expect(try await rates() == ["food"])
    }

    @Test func `that a product names is refused by that product, until it names another`() async throws {
        try await fixture.put("tea", CommerceFixture.mugPrice, taxRate: "food")
        let error = await #expect(throws: RPCError.self) { try await delete("food") }
        #expect((error?.code, error?.reason) == (.failedPrecondition, "TAX_RATE_IN_USE"))
        #expect((error?.detail.field, error?.detail.current) == ("tax_rate_id", "tea"))
        #expect(try await rates() == ["default", "food"])
        try await fixture.put("tea", CommerceFixture.mugPrice)
        try await delete("food")
        #expect(try await rates() == ["default"])
    }

    @Test func `that a delivery option names is refused by that option`() async throws {
        try await fixture.put(
            OrdersAPI.DeliveryOption(
                id: "post", name: "Post", price: CommonAPI.Money(currency: "EUR", minor: 4_90),
                taxRateID: "food"))
        let error = await #expect(throws: RPCError.self) { try await delete("food") }
        #expect((error?.reason, error?.detail.current) == ("TAX_RATE_IN_USE", "post"))
    }

    @Test func `of another business leaves it alone`() async throws {
        try await delete("food", as: "coffeehouse")
        #expect(try await rates() == ["default", "food"])
        await expect("ID_MALFORMED", .invalidArgument, field: "tax_rate_id") { try await delete("") }
    }
}
