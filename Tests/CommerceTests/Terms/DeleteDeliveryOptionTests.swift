import Contracts
import RPC
import TestKit
import Testing

@Suite struct `Deleting a delivery option` {
    let fixture: CommerceFixture

    init() async throws {
        fixture = try await CommerceFixture()
        try await fixture.put(
            OrdersAPI.DeliveryOption(
                id: "post", name: "Post", price: CommonAPI.Money(currency: "EUR", minor: 4_90), pickUp: true))
    }

    func delete(_ id: String, as business: String = CommerceFixture.id) async throws {
        _ = try await fixture.terms.deleteDeliveryOption(
            OrdersAPI.DeleteDeliveryOptionRequest(deliveryOptionID: id), fixture.seller(business))
    }

    @Test func `takes it away from new orders alone, and again does nothing more`() async throws {
        var cart = CommerceFixture.cart()
        cart.deliveryOptionID = "post"
        let order = try await fixture.place(fixture.request("req-1", cart))
        for _ in 1...2 { try await delete("post") }
        #expect(try await fixture.order("req-1") == order)
        await expect("DELIVERY_OPTION_NOT_FOUND") { try await fixture.quote(cart) }
        #expect(try await fixture.quote().totals?.delivery?.minor == 0)
    }

    @Test func `of another business leaves it alone`() async throws {
        try await delete("post", as: "coffeehouse")
        await expect("DELIVERY_OPTION_MISSING") { try await fixture.quote() }
        await expect("ID_MALFORMED") { try await delete("") }
    }
}
