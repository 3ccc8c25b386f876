import Contracts
import RPC
import TestKit
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
        await expect("ORDER_STATE", .failedPrecondition, field: "order_id") {
            try await fixture.confirm("req-1")
        }
        try await fixture.ship("req-1", "parcel-1", [OrdersAPI.LineQuantity(line: 0, quantity: 1)])
        await expect("ORDER_STATE", .failedPrecondition, field: "order_id") {
            try await fixture.confirm("req-1")
        }
    }

    @Test func `of another buyer's order does not exist`() async throws {
        try await fixture.ship("req-1")
        await expect("ORDER_NOT_FOUND", .notFound, field: "order_id") {
            try await fixture.confirm("req-1", by: "acc_noor")
        }
    }
}
