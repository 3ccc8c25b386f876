import Contracts
import RPC
import TestKit
import Testing

@testable import Commerce

@Suite struct `Declining an order` {
    let fixture: CommerceFixture

    init() async throws {
        fixture = try await CommerceFixture(mugs: 10)
        try await fixture.place("req-1", [CommerceFixture.line("mug", 2)])
    }

    @Test func `gives the money back and the goods to stock`() async throws {
        let order = try await fixture.decline("req-1", reason: "We are on holiday.")
        #expect((order.state, order.payment) == (.cancelled, .voided))
        #expect((order.endReason, order.endNote) == (.declinedByBusiness, "We are on holiday."))
        #expect(try await fixture.hold("req-1")?.state == .voided)
        #expect(try await fixture.available() == 10)
        #expect(try await fixture.changes(of: "req-1") == [.placed, .authorised, .cancelled])
        try await fixture.expectSound()
    }

    @Test func `again, with whatever reason, gives the goods back once and keeps the first reason`()
        async throws
    {
        let first = try await fixture.decline("req-1", reason: "We are on holiday.")
        #expect(try await fixture.decline("req-1", reason: "Still.") == first)
        #expect(try await fixture.available() == 10)
        try await fixture.expectSound()
    }

    @Test func `that was accepted to be captured as it ships is possible until something was shipped`()
        async throws
    {
        try await fixture.accept("req-1", .asShipped)
        #expect(try await fixture.available() == 8)
        #expect(try await fixture.decline("req-1").state == .cancelled)
        #expect(try await fixture.available() == 10)
        try await fixture.place("req-2", [CommerceFixture.line("mug", 2)])
        try await fixture.accept("req-2", .asShipped)
        try await fixture.ship("req-2", "parcel-1", [OrdersAPI.LineQuantity(line: 0, quantity: 1)])
        await expect("ORDER_STATE", .failedPrecondition, field: "order_id") {
            try await fixture.decline("req-2")
        }
        try await fixture.expectSound()
    }

    @Test func `that was captured, or was ended otherwise, is refused`() async throws {
        try await fixture.accept("req-1")
        await expect("ORDER_STATE", .failedPrecondition, field: "order_id") {
            try await fixture.decline("req-1")
        }
        try await fixture.place("req-2")
        try await fixture.cancel("req-2")
        await expect("ORDER_STATE") { try await fixture.decline("req-2") }
        try await fixture.expectSound()
    }

    @Test func `with a reason too long is refused`() async throws {
        let long = String(repeating: "n", count: 501)
        await expect("TEXT_INVALID", .invalidArgument, field: "reason") {
            try await fixture.decline("req-1", reason: long)
        }
        #expect(try await fixture.decline("req-1", reason: String(long.dropLast())).state == .cancelled)
    }

    @Test func `of another business does not exist`() async throws {
        let id = try await fixture.id(of: "req-1")
        await expect("ORDER_NOT_FOUND", .notFound, field: "order_id") {
            try await fixture.orders.declineOrder(
                OrdersAPI.DeclineOrderRequest(orderID: id), fixture.seller("coffeehouse"))
        }
    }

    @Test func `that payments has captured is parked and told as a fault`() async throws {
        fixture.payments.set(try await fixture.id(of: "req-1"), to: .captured)
        await expect(code: .internal) { try await fixture.decline("req-1") }
        for _ in 0..<10 { try await fixture.wait(seconds: 300) }
        #expect(fixture.payments.asked(.void) == 1)
        #expect(try await fixture.find("req-1")?.fault == "payments says HOLD_CAPTURED to a void")
    }
}
