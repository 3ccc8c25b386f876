import Contracts
import RPC
import TestKit
import Testing

@testable import Commerce

@Suite(.timeLimit(.minutes(5))) struct `Cancelling an order` {
    let fixture: CommerceFixture

    init() async throws {
        fixture = try await CommerceFixture(mugs: 10)
        try await fixture.place("req-1", [CommerceFixture.line("mug", 2)])
    }

    @Test func `gives the money back and the goods to stock`() async throws {
        let order = try await fixture.cancel("req-1", reason: "Found one at home.")
        #expect((order.state, order.payment) == (.cancelled, .voided))
        #expect((order.endReason, order.endNote) == (.cancelledByBuyer, "Found one at home."))
        #expect(order.expiresAt == nil)
        #expect(try await fixture.hold("req-1")?.state == .voided)
        #expect(try await fixture.available() == 10)
        try await fixture.expectSound()
    }

    @Test func `again answers with the order as it is`() async throws {
        let first = try await fixture.cancel("req-1")
        #expect(try await fixture.cancel("req-1", reason: "again") == first)
        #expect(try await fixture.available() == 10)
        try await fixture.expectSound()
    }

    @Test func `that waits for payment makes its hold refuse, and the business never hears of it`()
        async throws
    {
        fixture.payments.next(.hold, .callLost)
        _ = await refusal { try await fixture.place("req-2") }
        let order = try await fixture.cancel("req-2")
        #expect((order.state, order.payment) == (.cancelled, .voided))
        #expect(try await fixture.hold("req-2")?.state == .voided)
        #expect(try await fixture.place("req-2") == order)
        let seen = try await fixture.orders.listOrders(OrdersAPI.ListOrdersRequest(), fixture.seller())
        #expect(!seen.orders.contains { $0.id == order.id })
        try await fixture.expectSound()
    }

    @Test func `while its hold is under way lets payments settle who was first`() async throws {
        fixture.payments.next(.hold, .late)
        async let placed = fixture.place("req-2")
        await fixture.payments.hung()
        let cancelled = try await fixture.cancel("req-2")
        #expect(cancelled.state == .cancelled)
        fixture.payments.release()
        #expect(try await placed == cancelled)
        #expect(try await fixture.hold("req-2")?.moves == 0)
        #expect(try await fixture.available() == 8)
        try await fixture.expectSound()
    }

    @Test func `after its money was held and before that was known gives it back`() async throws {
        fixture.payments.next(.hold, .hangsAfter)
        async let placed = refusal { try await fixture.place("req-2") }
        await fixture.payments.hung()
        #expect(try await fixture.cancel("req-2").state == .cancelled)
        #expect(try await fixture.hold("req-2")?.state == .voided)
        fixture.payments.release()
        #expect(await placed?.code == .unavailable)
        #expect(try await fixture.order("req-2").state == .cancelled)
        try await fixture.expectSound()
    }

    @Test func `while payments is down shows the order as it was, and ends it once payments is up`()
        async throws
    {
        fixture.payments.isDown = true
        await expect("PAYMENTS_UNAVAILABLE") { try await fixture.cancel("req-1") }
        let order = try await fixture.order("req-1")
        #expect((order.state, order.payment, order.endReason) == (.placed, .authorised, .unspecified))
        await expect("ORDER_STATE") { try await fixture.accept("req-1") }
        fixture.payments.isDown = false
        try await fixture.wait(seconds: 600)
        #expect(try await fixture.order("req-1").endReason == .cancelledByBuyer)
        try await fixture.expectSound()
    }

    @Test func `whose hold is another payment's is refused, and that payment is left alone`() async throws {
        fixture.payments.next(.hold, .callLost)
        _ = await refusal { try await fixture.place("req-2") }
        let id = try await fixture.id(of: "req-2")
        fixture.payments.set(id, to: .held)
        try await fixture.wait(seconds: 6)
        await expect("ORDER_STATE", .failedPrecondition, field: "order_id") {
            try await fixture.cancel("req-2")
        }
        #expect(fixture.payments.asked(.void) == 0)
        #expect(fixture.payments.hold(of: id)?.state == .held)
        // Nor does a refusal of which payments keeps nothing end it.
        fixture.payments.refuse("req-2", "PAYER_INVALID", passing: .invalidArgument)
        try await fixture.wait(seconds: 3_600)
        #expect(try await fixture.find("req-2")?.fault == "payments says PAYER_INVALID to a hold")
        #expect(fixture.payments.asked(.void) == 0)
        #expect(try await fixture.order("req-2").payment == .awaiting)
    }

    @Test func `whose hold turns out to be another payment's parks it, and leaves that payment alone`()
        async throws
    {
        fixture.payments.next(.hold, .callLost)
        _ = await refusal { try await fixture.place("req-2") }
        let id = try await fixture.id(of: "req-2")
        fixture.payments.set(id, to: .held)
        await expect(code: .internal) { try await fixture.cancel("req-2") }
        #expect(fixture.payments.hold(of: id)?.state == .held)
        #expect(try await fixture.find("req-2")?.fault == "payments says ID_REUSED to a void")
    }

    @Test func `that the business has taken is refused`() async throws {
        try await fixture.accept("req-1")
        await expect("ORDER_STATE", .failedPrecondition, field: "order_id") {
            try await fixture.cancel("req-1")
        }
        try await fixture.ship("req-1")
        await expect("ORDER_STATE") { try await fixture.cancel("req-1") }
        try await fixture.expectSound()
    }

    @Test func `that the business has declined is refused`() async throws {
        try await fixture.decline("req-1")
        await expect("ORDER_STATE") { try await fixture.cancel("req-1") }
    }

    @Test(arguments: [OrdersAPI.CaptureMode.whole, .asShipped])
    func `and accepting it at once ends in one of the two`(mode: OrdersAPI.CaptureMode) async throws {
        for number in 2...12 {
            let id = "req-\(number)"
            try await fixture.put("cup-\(number)", CommerceFixture.mugPrice, stock: 1)
            try await fixture.place(id, [CommerceFixture.line("cup-\(number)")])
            async let cancelled = refusal { try await fixture.cancel(id) }
            async let accepted = refusal { try await fixture.accept(id, mode) }
            let refusals = await [cancelled, accepted]
            #expect(refusals.count { $0 == nil } == 1)
            #expect(refusals.count { $0?.reason == "ORDER_STATE" } == 1)
        }
        try await fixture.expectSound()
    }

    @Test func `of another buyer does not exist`() async throws {
        await expect("ORDER_NOT_FOUND", .notFound, field: "order_id") {
            try await fixture.cancel("req-1", by: "acc_noor")
        }
        #expect(try await fixture.order("req-1").state == .placed)
    }

    @Test func `with a reason too long is refused`() async throws {
        let long = String(repeating: "n", count: 501)
        await expect("TEXT_INVALID", .invalidArgument, field: "reason") {
            try await fixture.cancel("req-1", reason: long)
        }
    }
}
