import Contracts
import RPC
import Testing

@Suite struct `Declining an order` {
    let shop: Shop

    init() async throws {
        shop = try await Shop(mugs: 10)
        try await shop.place("order-1", [Shop.line("mug", 2)])
    }

    @Test func `gives the money back and puts the goods on the shelf`() async throws {
        let order = try await shop.decline("order-1", reason: "We are on holiday.")
        #expect(order.state == .cancelled)
        #expect(order.endReason == .declinedByBusiness)
        #expect(order.endNote == "We are on holiday.")
        #expect(order.buyerAccountID == "")
        #expect(shop.payments.hold(of: "order-1")?.state == .voided)
        #expect(try await shop.available() == 10)
        #expect(try await shop.states(of: "order-1") == [.awaitingPayment, .paid, .cancelling, .cancelled])
        try await shop.expectSound()
    }

    @Test func `again, with whatever reason, gives the goods back once and keeps the first reason`()
        async throws
    {
        let first = try await shop.decline("order-1", reason: "We are on holiday.")
        #expect(try await shop.decline("order-1", reason: "Still.") == first)
        #expect(try await shop.available() == 10)
        try await shop.expectSound()
    }

    @Test func `that is not paid, or was ended otherwise, is refused`() async throws {
        try await shop.accept("order-1")
        #expect(
            await refusal { try await shop.decline("order-1") }
                == Refused(.failedPrecondition, "ORDER_STATE", "order_id"))
        try await shop.place("order-2")
        try await shop.cancel("order-2")
        #expect(await refusal { try await shop.decline("order-2") }?.reason == "ORDER_STATE")
        try await shop.expectSound()
    }

    @Test func `with a reason too long is refused`() async throws {
        let long = String(repeating: "n", count: 501)
        #expect(
            await refusal { try await shop.decline("order-1", reason: long) }
                == Refused(.invalidArgument, "REASON_INVALID", "reason"))
        #expect(try await shop.decline("order-1", reason: String(long.dropLast())).state == .cancelled)
    }

    @Test func `of another business does not exist`() async throws {
        let foreign = await refusal {
            try await shop.orders.declineOrder(
                OrdersAPI.DeclineOrderRequest(orderID: "order-1"), shop.seller("coffeehouse"))
        }
        #expect(foreign == Refused(.notFound, "ORDER_NOT_FOUND", "order_id"))
    }

    @Test func `that payments has captured is parked and told as a fault`() async throws {
        shop.payments.set("order-1", to: .captured)
        #expect(await refusal { try await shop.decline("order-1") }?.code == .internal)
        for _ in 0..<10 { try await shop.wait(seconds: 300) }
        #expect(shop.payments.asked(.void) == 1)
        #expect(try await shop.order("order-1").state == .cancelling)
    }
}
