import Contracts
import RPC
import TestKit
import Testing

@Suite struct `Accepting an order` {
    let shop: Shop

    init() async throws {
        shop = try await Shop(mugs: 10)
        try await shop.place("order-1", [Shop.line("mug", 2)])
    }

    @Test func `captures the money and sells the goods`() async throws {
        shop.clock.advance(seconds: 60)
        let order = try await shop.accept("order-1")
        #expect(order.state == .accepted)
        #expect(order.expiresAt == nil)
        #expect(order.updatedAt == shop.clock.now)
        #expect(shop.payments.hold(of: "order-1")?.state == .captured)
        #expect(try await shop.available() == 8)
        #expect(try await shop.states(of: "order-1") == [.awaitingPayment, .paid, .accepting, .accepted])
        try await shop.expectSound()
    }

    @Test func `shows the business the customer and never the account`() async throws {
        let order = try await shop.accept("order-1")
        #expect(order.customerID == "cus_teahouse_acc_maria")
        #expect(order.buyerAccountID == "")
    }

    @Test func `again answers with the order as it is`() async throws {
        let first = try await shop.accept("order-1")
        #expect(try await shop.accept("order-1") == first)
        try await shop.ship("order-1")
        #expect(try await shop.accept("order-1").state == .shipped)
        #expect(shop.payments.asked(.capture) == 1)
        try await shop.expectSound()
    }

    @Test func `ten times at once sells it once`() async throws {
        let states = try await withThrowingTaskGroup(of: OrdersAPI.OrderState.self) { group in
            for _ in 0..<10 { group.addTask { try await shop.accept("order-1").state } }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(states == [.accepted])
        try await shop.expectSound()
    }

    @Test func `that is not paid, or no longer, is refused`() async throws {
        shop.payments.isDown = true
        _ = await refusal { try await shop.place("order-2") }
        shop.payments.isDown = false
        #expect(
            await refusal { try await shop.accept("order-2") }
                == Refused(.failedPrecondition, "ORDER_STATE", "order_id"))
        try await shop.cancel("order-1")
        #expect(await refusal { try await shop.accept("order-1") }?.reason == "ORDER_STATE")
        try await shop.expectSound()
    }

    @Test func `past its expiry is refused even before it is cancelled`() async throws {
        shop.clock.advance(seconds: 24 * 3_600 - 1)
        try await shop.place("order-2")
        shop.clock.advance(seconds: 1)
        #expect(await refusal { try await shop.accept("order-1") }?.reason == "ORDER_STATE")
        #expect(try await shop.accept("order-2").state == .accepted)
        try await shop.expectSound()
    }

    @Test func `of another business, or of none, does not exist`() async throws {
        try await shop.put("mug", Shop.mugPrice, in: "coffeehouse")
        let foreign = await refusal {
            try await shop.orders.acceptOrder(
                OrdersAPI.AcceptOrderRequest(orderID: "order-1"), shop.seller("coffeehouse"))
        }
        #expect(foreign == Refused(.notFound, "ORDER_NOT_FOUND", "order_id"))
        for id in ["order-2", "", "a/b"] {
            #expect(await refusal { try await shop.accept(id) }?.reason == "ORDER_NOT_FOUND")
        }
    }

    @Test func `is for members who may`() async throws {
        let request = OrdersAPI.AcceptOrderRequest(orderID: "order-1")
        for options in [try await shop.seller(as: .viewer), try await shop.identity.person("acc_maria")] {
            let refused = await refusal { try await shop.orders.acceptOrder(request, options) }
            #expect(refused?.code == .permissionDenied)
        }
    }

    @Test func `that payments has voided is parked, told as a fault and not asked again and again`()
        async throws
    {
        shop.payments.set("order-1", to: .voided)
        #expect(await refusal { try await shop.accept("order-1") }?.code == .internal)
        #expect(try await shop.order("order-1").state == .accepting)
        for _ in 0..<10 { try await shop.wait(seconds: 300) }
        #expect(shop.payments.asked(.capture) == 1)
        try await shop.wait(seconds: 3_600)
        #expect(shop.payments.asked(.capture) == 2)
        shop.payments.set("order-1", to: .held)
        try await shop.wait(seconds: 3_600)
        #expect(try await shop.order("order-1").state == .accepted)
        try await shop.expectSound()
    }
}
