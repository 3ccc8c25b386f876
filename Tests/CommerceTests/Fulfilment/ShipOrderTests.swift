import Contracts
import RPC
import Testing

@Suite struct `Shipping an order` {
    let fixture: CommerceFixture

    init() async throws {
        fixture = try await CommerceFixture(mugs: 10)
        try await fixture.place("order-1")
        try await fixture.accept("order-1")
    }

    @Test func `tells the buyer how to follow it`() async throws {
        let order = try await fixture.ship("order-1", carrier: "DHL", number: "JD014600")
        #expect(order.state == .shipped)
        #expect(order.tracking == OrdersAPI.Tracking(carrier: "DHL", number: "JD014600"))
        #expect(try await fixture.order("order-1").tracking == order.tracking)
        try await fixture.expectSound()
    }

    @Test func `again under the same number answers as before, and under another is refused`() async throws {
        let first = try await fixture.ship("order-1")
        #expect(try await fixture.ship("order-1") == first)
        #expect(
            await refusal { try await fixture.ship("order-1", number: "JD014601") }
                == Refused(.failedPrecondition, "TRACKING_DIFFERS", "tracking.number"))
        try await fixture.confirm("order-1")
        #expect(try await fixture.ship("order-1").state == .completed)
        try await fixture.expectSound()
    }

    @Test func `that is not accepted is refused`() async throws {
        try await fixture.place("order-2")
        #expect(
            await refusal { try await fixture.ship("order-2") }
                == Refused(.failedPrecondition, "ORDER_STATE", "order_id"))
        try await fixture.decline("order-2")
        #expect(await refusal { try await fixture.ship("order-2") }?.reason == "ORDER_STATE")
    }

    @Test func `without a proper tracking number is refused`() async throws {
        let long = String(repeating: "n", count: 61)
        #expect(
            await refusal { try await fixture.ship("order-1", number: "") }
                == Refused(.invalidArgument, "TRACKING_INVALID", "tracking.number"))
        #expect(
            await refusal { try await fixture.ship("order-1", number: long) }
                == Refused(.invalidArgument, "TRACKING_INVALID", "tracking.number"))
        #expect(
            await refusal { try await fixture.ship("order-1", carrier: long) }
                == Refused(.invalidArgument, "TRACKING_INVALID", "tracking.carrier"))
        let missing = await refusal {
            try await fixture.orders.shipOrder(
                OrdersAPI.ShipOrderRequest(orderID: "order-1"), fixture.seller())
        }
        #expect(missing?.reason == "TRACKING_INVALID")
        #expect(try await fixture.ship("order-1", carrier: "").state == .shipped)
    }

    @Test func `of another business does not exist`() async throws {
        let foreign = await refusal {
            try await fixture.orders.shipOrder(
                OrdersAPI.ShipOrderRequest(orderID: "order-1", tracking: OrdersAPI.Tracking(number: "1")),
                fixture.seller("coffeehouse"))
        }
        #expect(foreign == Refused(.notFound, "ORDER_NOT_FOUND", "order_id"))
    }
}
