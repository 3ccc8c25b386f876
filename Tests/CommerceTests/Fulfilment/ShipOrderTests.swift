import Contracts
import RPC
import Testing

@Suite struct `Shipping an order` {
    let shop: Shop

    init() async throws {
        shop = try await Shop(mugs: 10)
        try await shop.place("order-1")
        try await shop.accept("order-1")
    }

    @Test func `tells the buyer how to follow it`() async throws {
        let order = try await shop.ship("order-1", carrier: "DHL", number: "JD014600")
        #expect(order.state == .shipped)
        #expect(order.tracking == OrdersAPI.Tracking(carrier: "DHL", number: "JD014600"))
        #expect(try await shop.order("order-1").tracking == order.tracking)
        try await shop.expectSound()
    }

    @Test func `again under the same number answers as before, and under another is refused`() async throws {
        let first = try await shop.ship("order-1")
        #expect(try await shop.ship("order-1") == first)
        #expect(
            await refusal { try await shop.ship("order-1", number: "JD014601") }
                == Refused(.failedPrecondition, "TRACKING_DIFFERS", "tracking.number"))
        try await shop.confirm("order-1")
        #expect(try await shop.ship("order-1").state == .completed)
        try await shop.expectSound()
    }

    @Test func `that is not accepted is refused`() async throws {
        try await shop.place("order-2")
        #expect(
            await refusal { try await shop.ship("order-2") }
                == Refused(.failedPrecondition, "ORDER_STATE", "order_id"))
        try await shop.decline("order-2")
        #expect(await refusal { try await shop.ship("order-2") }?.reason == "ORDER_STATE")
    }

    @Test func `without a proper tracking number is refused`() async throws {
        let long = String(repeating: "n", count: 61)
        #expect(
            await refusal { try await shop.ship("order-1", number: "") }
                == Refused(.invalidArgument, "TRACKING_INVALID", "tracking.number"))
        #expect(
            await refusal { try await shop.ship("order-1", number: long) }
                == Refused(.invalidArgument, "TRACKING_INVALID", "tracking.number"))
        #expect(
            await refusal { try await shop.ship("order-1", carrier: long) }
                == Refused(.invalidArgument, "TRACKING_INVALID", "tracking.carrier"))
        let missing = await refusal {
            try await shop.orders.shipOrder(OrdersAPI.ShipOrderRequest(orderID: "order-1"), shop.seller())
        }
        #expect(missing?.reason == "TRACKING_INVALID")
        #expect(try await shop.ship("order-1", carrier: "").state == .shipped)
    }

    @Test func `of another business does not exist`() async throws {
        let foreign = await refusal {
            try await shop.orders.shipOrder(
                OrdersAPI.ShipOrderRequest(orderID: "order-1", tracking: OrdersAPI.Tracking(number: "1")),
                shop.seller("coffeehouse"))
        }
        #expect(foreign == Refused(.notFound, "ORDER_NOT_FOUND", "order_id"))
    }
}
