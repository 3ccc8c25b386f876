import Contracts
import RPC
import TestKit
import Testing

@Suite struct `Packing an order` {
    let fixture: CommerceFixture

    init() async throws {
        fixture = try await CommerceFixture()
        try await fixture.place("req-1")
    }

    @Test func `is told once, and again answers with the order as it is`() async throws {
        try await fixture.accept("req-1")
        let order = try await fixture.pack("req-1")
        #expect(order.fulfilment == .packed)
        #expect(try await fixture.pack("req-1") == order)
        try await fixture.ship("req-1")
        #expect(try await fixture.pack("req-1").fulfilment == .shipped)
        let changes: [OrdersAPI.OrderChange] = [.placed, .authorised, .accepted, .packed, .shipped]
        #expect(try await fixture.changes(of: "req-1") == changes)
        try await fixture.expectSound()
    }

    @Test func `that was not accepted is refused`() async throws {
        await expect("ORDER_STATE", .failedPrecondition, field: "order_id") {
            try await fixture.pack("req-1")
        }
        try await fixture.cancel("req-1")
        await expect("ORDER_STATE", .failedPrecondition, field: "order_id") {
            try await fixture.pack("req-1")
        }
    }

    @Test func `of another business does not exist`() async throws {
        let request = OrdersAPI.PackOrderRequest(orderID: try await fixture.id(of: "req-1"))
        await expect("ORDER_NOT_FOUND", .notFound, field: "order_id") {
            try await fixture.fulfilment.packOrder(request, fixture.seller("coffeehouse"))
        }
    }
}
