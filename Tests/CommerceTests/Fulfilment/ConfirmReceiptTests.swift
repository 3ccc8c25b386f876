import Contracts
import RPC
import Testing

@Suite struct `Confirming receipt` {
    let shop: Shop

    init() async throws {
        shop = try await Shop(mugs: 10)
        try await shop.place("order-1")
        try await shop.accept("order-1")
    }

    @Test func `completes the order, and again answers with it`() async throws {
        try await shop.ship("order-1")
        let order = try await shop.confirm("order-1")
        #expect(order.state == .completed)
        #expect(try await shop.confirm("order-1") == order)
        #expect(
            try await shop.states(of: "order-1") == [
                .awaitingPayment, .paid, .accepting, .accepted, .shipped, .completed,
            ])
        try await shop.expectSound()
    }

    @Test func `before it was shipped is refused`() async throws {
        #expect(
            await refusal { try await shop.confirm("order-1") }
                == Refused(.failedPrecondition, "ORDER_STATE", "order_id"))
    }

    @Test func `of another buyer's order does not exist`() async throws {
        try await shop.ship("order-1")
        #expect(
            await refusal { try await shop.confirm("order-1", by: "acc_noor") }
                == Refused(.notFound, "ORDER_NOT_FOUND", "order_id"))
    }
}
