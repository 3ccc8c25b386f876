import Contracts
import RPC
import TestKit
import Testing

@Suite struct `Delivering an order` {
    let fixture: CommerceFixture

    init() async throws {
        fixture = try await CommerceFixture()
        try await fixture.place("req-1")
        try await fixture.accept("req-1")
    }

    @Test func `is told once, and again answers with the order as it is`() async throws {
        try await fixture.ship("req-1")
        let order = try await fixture.deliver("req-1")
        #expect((order.state, order.fulfilment) == (.accepted, .delivered))
        #expect(try await fixture.deliver("req-1") == order)
        #expect(try await fixture.confirm("req-1").state == .completed)
        #expect(try await fixture.deliver("req-1").state == .completed)
        try await fixture.expectSound()
    }

    @Test func `that was not shipped is refused`() async throws {
        await expect("ORDER_STATE", .failedPrecondition, field: "order_id") {
            try await fixture.deliver("req-1")
        }
        try await fixture.pack("req-1")
        await expect("ORDER_STATE", .failedPrecondition, field: "order_id") {
            try await fixture.deliver("req-1")
        }
    }

    @Test func `of another business does not exist`() async throws {
        let request = OrdersAPI.DeliverOrderRequest(orderID: try await fixture.id(of: "req-1"))
        await expect("ORDER_NOT_FOUND", .notFound, field: "order_id") {
            try await fixture.fulfilment.deliverOrder(request, fixture.seller("coffeehouse"))
        }
    }
}
