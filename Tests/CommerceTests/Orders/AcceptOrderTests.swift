import Contracts
import RPC
import TestKit
import Testing

@Suite struct `Accepting an order` {
    let fixture: CommerceFixture

    init() async throws {
        fixture = try await CommerceFixture(mugs: 10)
        try await fixture.place("order-1", [CommerceFixture.line("mug", 2)])
    }

    @Test func `captures the money and sells the goods`() async throws {
        fixture.clock.advance(seconds: 60)
        let order = try await fixture.accept("order-1")
        #expect(order.state == .accepted)
        #expect(order.expiresAt == nil)
        #expect(order.updatedAt == fixture.clock.now)
        #expect(fixture.payments.hold(of: "order-1")?.state == .captured)
        #expect(try await fixture.available() == 8)
        #expect(try await fixture.states(of: "order-1") == [.awaitingPayment, .paid, .accepting, .accepted])
        try await fixture.expectSound()
    }

    @Test func `shows the business the customer and never the account`() async throws {
        let order = try await fixture.accept("order-1")
        #expect(order.customerID == "cus_teahouse_acc_maria")
        #expect(order.buyerAccountID == "")
    }

    @Test func `again answers with the order as it is`() async throws {
        let first = try await fixture.accept("order-1")
        #expect(try await fixture.accept("order-1") == first)
        try await fixture.ship("order-1")
        #expect(try await fixture.accept("order-1").state == .shipped)
        #expect(fixture.payments.asked(.capture) == 1)
        try await fixture.expectSound()
    }

    @Test func `ten times at once sells it once`() async throws {
        let states = try await withThrowingTaskGroup(of: OrdersAPI.OrderState.self) { group in
            for _ in 0..<10 { group.addTask { try await fixture.accept("order-1").state } }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(states == [.accepted])
        try await fixture.expectSound()
    }

    @Test func `that is not paid, or no longer, is refused`() async throws {
        fixture.payments.isDown = true
        _ = await refusal { try await fixture.place("order-2") }
        fixture.payments.isDown = false
        #expect(
            await refusal { try await fixture.accept("order-2") }
                == Refused(.failedPrecondition, "ORDER_STATE", "order_id"))
        try await fixture.cancel("order-1")
        #expect(await refusal { try await fixture.accept("order-1") }?.reason == "ORDER_STATE")
        try await fixture.expectSound()
    }

    @Test func `past its expiry is refused even before it is cancelled`() async throws {
        fixture.clock.advance(seconds: 24 * 3_600 - 1)
        try await fixture.place("order-2")
        fixture.clock.advance(seconds: 1)
        #expect(await refusal { try await fixture.accept("order-1") }?.reason == "ORDER_STATE")
        #expect(try await fixture.accept("order-2").state == .accepted)
        try await fixture.expectSound()
    }

    @Test func `of another business, or of none, does not exist`() async throws {
        try await fixture.put("mug", CommerceFixture.mugPrice, in: "coffeehouse")
        let foreign = await refusal {
            try await fixture.orders.acceptOrder(
                OrdersAPI.AcceptOrderRequest(orderID: "order-1"), fixture.seller("coffeehouse"))
        }
        #expect(foreign == Refused(.notFound, "ORDER_NOT_FOUND", "order_id"))
        for id in ["order-2", "", "a/b"] {
            #expect(await refusal { try await fixture.accept(id) }?.reason == "ORDER_NOT_FOUND")
        }
    }

    @Test func `is for members who may`() async throws {
        let request = OrdersAPI.AcceptOrderRequest(orderID: "order-1")
        for options in [
            try await fixture.seller(as: .viewer), try await fixture.identity.person("acc_maria"),
        ] {
            let refused = await refusal { try await fixture.orders.acceptOrder(request, options) }
            #expect(refused?.code == .permissionDenied)
        }
    }

    @Test func `that payments has voided is parked, told as a fault and not asked again and again`()
        async throws
    {
        fixture.payments.set("order-1", to: .voided)
        #expect(await refusal { try await fixture.accept("order-1") }?.code == .internal)
        #expect(try await fixture.order("order-1").state == .accepting)
        for _ in 0..<10 { try await fixture.wait(seconds: 300) }
        #expect(fixture.payments.asked(.capture) == 1)
        try await fixture.wait(seconds: 3_600)
        #expect(fixture.payments.asked(.capture) == 2)
        fixture.payments.set("order-1", to: .held)
        try await fixture.wait(seconds: 3_600)
        #expect(try await fixture.order("order-1").state == .accepted)
        try await fixture.expectSound()
    }
}
