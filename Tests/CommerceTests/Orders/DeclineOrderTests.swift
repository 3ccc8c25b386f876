import Contracts
import RPC
import Testing

@Suite struct `Declining an order` {
    let fixture: CommerceFixture

    init() async throws {
        fixture = try await CommerceFixture(mugs: 10)
        try await fixture.place("order-1", [CommerceFixture.line("mug", 2)])
    }

    @Test func `gives the money back and puts the goods on the shelf`() async throws {
        let order = try await fixture.decline("order-1", reason: "We are on holiday.")
        #expect(order.state == .cancelled)
        #expect(order.endReason == .declinedByBusiness)
        #expect(order.endNote == "We are on holiday.")
        #expect(order.buyerAccountID == "")
        #expect(fixture.payments.hold(of: "order-1")?.state == .voided)
        #expect(try await fixture.available() == 10)
        #expect(
            try await fixture.states(of: "order-1") == [.awaitingPayment, .paid, .cancelling, .cancelled])
        try await fixture.expectSound()
    }

    @Test func `again, with whatever reason, gives the goods back once and keeps the first reason`()
        async throws
    {
        let first = try await fixture.decline("order-1", reason: "We are on holiday.")
        #expect(try await fixture.decline("order-1", reason: "Still.") == first)
        #expect(try await fixture.available() == 10)
        try await fixture.expectSound()
    }

    @Test func `that is not paid, or was ended otherwise, is refused`() async throws {
        try await fixture.accept("order-1")
        #expect(
            await refusal { try await fixture.decline("order-1") }
                == Refused(.failedPrecondition, "ORDER_STATE", "order_id"))
        try await fixture.place("order-2")
        try await fixture.cancel("order-2")
        #expect(await refusal { try await fixture.decline("order-2") }?.reason == "ORDER_STATE")
        try await fixture.expectSound()
    }

    @Test func `with a reason too long is refused`() async throws {
        let long = String(repeating: "n", count: 501)
        #expect(
            await refusal { try await fixture.decline("order-1", reason: long) }
                == Refused(.invalidArgument, "REASON_INVALID", "reason"))
        #expect(try await fixture.decline("order-1", reason: String(long.dropLast())).state == .cancelled)
    }

    @Test func `of another business does not exist`() async throws {
        let foreign = await refusal {
            try await fixture.orders.declineOrder(
                OrdersAPI.DeclineOrderRequest(orderID: "order-1"), fixture.seller("coffeehouse"))
        }
        #expect(foreign == Refused(.notFound, "ORDER_NOT_FOUND", "order_id"))
    }

    @Test func `that payments has captured is parked and told as a fault`() async throws {
        fixture.payments.set("order-1", to: .captured)
        #expect(await refusal { try await fixture.decline("order-1") }?.code == .internal)
        for _ in 0..<10 { try await fixture.wait(seconds: 300) }
        #expect(fixture.payments.asked(.void) == 1)
        #expect(try await fixture.order("order-1").state == .cancelling)
    }
}
