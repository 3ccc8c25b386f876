import Contracts
import RPC
import TestKit
import Testing

@Suite struct `Listing delivery options` {
    @Test func `shows anybody a business's own, by id`() async throws {
        let fixture = try await CommerceFixture()
        for id in ["post", "courier"] {
            try await fixture.put(
                OrdersAPI.DeliveryOption(
                    id: id, name: "By \(id)", price: CommonAPI.Money(currency: "EUR", minor: 4_90),
                    freeFrom: CommonAPI.Money(currency: "EUR", minor: 50_00)))
        }
        let listed = try await fixture.terms.listDeliveryOptions(
            OrdersAPI.ListDeliveryOptionsRequest(businessID: CommerceFixture.id))
        #expect(listed.options.map(\.id) == ["courier", "post"])
        #expect(listed.options.allSatisfy { $0.freeFrom?.minor == 50_00 })
        let none = try await fixture.terms.listDeliveryOptions(
            OrdersAPI.ListDeliveryOptionsRequest(businessID: "coffeehouse"))
        #expect(none.options == [])
    }
}
