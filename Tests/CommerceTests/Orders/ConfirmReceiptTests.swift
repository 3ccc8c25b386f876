import Contracts
import RPC
import Testing

@Suite struct `Confirming receipt` {
    let fixture: CommerceFixture

    init() async throws {
        fixture = try await CommerceFixture(mugs: 10)
        try await fixture.place("req-1", [CommerceFixture.line("mug", 2)])
        try await fixture.accept("req-1")
    }

    @Test func `completes the order, and again answers with it`() async throws {
        try await fixture.ship("req-1")
        let order = try await fixture.confirm("req-1")
        #expect((order.state, order.fulfilment) == (.completed, .delivered))
        #expect(try await fixture.confirm("req-1") == order)
        let changes: [OrdersAPI.OrderChange] = [.placed, .authorised, .accepted, .shipped, .completed]
        #expect(try await fixture.changes(of: "req-1") == changes)
        try await fixture.expectSound()
    }

    @Test func `before all of it was shipped is refused`() async throws {
        let state = Refused(.failedPrecondition, "ORDER_STATE", "order_id")
        #expect(await refusal { try await fixture.confirm("req-1") } == state)
        try await fixture.ship("req-1", "parcel-1", [OrdersAPI.LineQuantity(line: 0, quantity: 1)])
        #expect(await refusal { try await fixture.confirm("req-1") } == state)
    }

    @Test func `of another buyer's order does not exist`() async throws {
        try await fixture.ship("req-1")
        #expect(
            await refusal { try await fixture.confirm("req-1", by: "acc_noor") }
                == Refused(.notFound, "ORDER_NOT_FOUND", "order_id"))
    }
}
