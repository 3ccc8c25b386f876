import Contracts
import RPC
import TestKit
import Testing

@Suite struct `Returning an order` {
    let fixture: CommerceFixture

    init() async throws {
        fixture = try await CommerceFixture()
        try await fixture.place("req-1")
        try await fixture.accept("req-1")
    }

    @Test func `is told once; the refund gives money and goods back`() async throws {
        try await fixture.ship("req-1")
        try await fixture.confirm("req-1")
        let order = try await fixture.takeBack("req-1")
        #expect((order.state, order.fulfilment) == (.completed, .returned))
        #expect(try await fixture.takeBack("req-1") == order)
        #expect(try await fixture.available() == 9)
        let refunded = try await fixture.refund(
            "req-1", "refund-1", 12_50, restock: [OrdersAPI.LineQuantity(line: 0, quantity: 1)])
        #expect((refunded.fulfilment, refunded.payment) == (.returned, .refunded))
        #expect(try await fixture.available() == 10)
        try await fixture.expectSound()
    }

    @Test func `that was not shipped is refused`() async throws {
        await expect("ORDER_STATE", .failedPrecondition, field: "order_id") {
            try await fixture.takeBack("req-1")
        }
    }

    @Test func `of another business does not exist`() async throws {
        let request = OrdersAPI.ReturnOrderRequest(orderID: try await fixture.id(of: "req-1"))
        await expect("ORDER_NOT_FOUND", .notFound, field: "order_id") {
            try await fixture.fulfilment.returnOrder(request, fixture.seller("coffeehouse"))
        }
    }
}
