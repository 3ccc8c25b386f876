import Contracts
import RPC
import Testing

@Suite struct `Confirming receipt` {
    let fixture: CommerceFixture

    init() async throws {
        fixture = try await CommerceFixture(mugs: 10)
        try await fixture.place("order-1")
        try await fixture.accept("order-1")
    }

    @Test func `completes the order, and again answers with it`() async throws {
        try await fixture.ship("order-1")
        let order = try await fixture.confirm("order-1")
        #expect(order.state == .completed)
        #expect(try await fixture.confirm("order-1") == order)
        #expect(
            try await fixture.states(of: "order-1") == [
                .awaitingPayment, .paid, .accepting, .accepted, .shipped, .completed,
            ])
        try await fixture.expectSound()
    }

    @Test func `before it was shipped is refused`() async throws {
        #expect(
            await refusal { try await fixture.confirm("order-1") }
                == Refused(.failedPrecondition, "ORDER_STATE", "order_id"))
    }

    @Test func `of another buyer's order does not exist`() async throws {
        try await fixture.ship("order-1")
        #expect(
            await refusal { try await fixture.confirm("order-1", by: "acc_noor") }
                == Refused(.notFound, "ORDER_NOT_FOUND", "order_id"))
    }
}
