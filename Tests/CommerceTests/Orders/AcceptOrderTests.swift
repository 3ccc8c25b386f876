import Contracts
import RPC
import TestKit
import Testing
import Values

@testable import Commerce

@Suite struct `Accepting an order` {
    let fixture: CommerceFixture

    init() async throws {
        fixture = try await CommerceFixture(mugs: 10)
        try await fixture.place("req-1", [CommerceFixture.line("mug", 2)])
    }

    @Test func `captures the money and sells the goods`() async throws {
        fixture.clock.advance(seconds: 60)
        let order = try await fixture.accept("req-1")
        #expect((order.state, order.payment) == (.accepted, .captured))
        #expect(order.captured == order.totals?.total)
        #expect(order.expiresAt == nil)
        #expect(order.updatedAt == fixture.clock.now)
        #expect(try await fixture.hold("req-1")?.state == .captured)
        #expect(try await fixture.available() == 8)
        #expect(try await fixture.changes(of: "req-1") == [.placed, .authorised, .accepted])
        try await fixture.expectSound()
    }

    @Test func `to be captured as it ships captures nothing yet, and says until when to ship`() async throws {
        let order = try await fixture.accept("req-1", .asShipped)
        #expect((order.state, order.payment, order.captured?.minor) == (.accepted, .authorised, 0))
        #expect(order.expiresAt == fixture.clock.now.adding(seconds: 30 * 24 * 3_600))
        #expect(fixture.payments.asked(.capture) == 0)
        #expect(try await fixture.accept("req-1", .whole) == order)
        try await fixture.expectSound()
    }

    @Test func `in a way that is not known captures nothing`() async throws {
        await expect("CAPTURE_INVALID", .invalidArgument, field: "capture") {
            try await fixture.accept("req-1", .unrecognized(9))
        }
        #expect(fixture.payments.asked(.capture) == 0)
    }

    @Test func `shows the business the customer and never the account`() async throws {
        let order = try await fixture.accept("req-1")
        let customer = CommonAPI.Customer(businessID: "teahouse", customerID: "cus_acc_maria_at_teahouse")
        #expect(order.buyer == CommonAPI.Party(kind: .customer(customer)))
        #expect(order.requestID == "")
    }

    @Test func `again answers with the order as it is`() async throws {
        let first = try await fixture.accept("req-1")
        #expect(try await fixture.accept("req-1") == first)
        try await fixture.ship("req-1")
        #expect(try await fixture.accept("req-1").fulfilment == .shipped)
        #expect(fixture.payments.asked(.capture) == 1)
        try await fixture.expectSound()
    }

    @Test func `ten times at once sells it once`() async throws {
        let states = try await withThrowingTaskGroup(of: OrdersAPI.OrderState.self) { group in
            for _ in 0..<10 { group.addTask { try await fixture.accept("req-1").state } }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(states == [.accepted])
        try await fixture.expectSound()
    }

    @Test func `while payments is down is under way, and nobody else decides meanwhile`() async throws {
        fixture.payments.isDown = true
        await expect("PAYMENTS_UNAVAILABLE") { try await fixture.accept("req-1") }
        let order = try await fixture.order("req-1")
        #expect((order.state, order.payment) == (.placed, .authorised))
        await expect("ORDER_STATE", .failedPrecondition, field: "order_id") {
            try await fixture.cancel("req-1")
        }
        await expect("ORDER_STATE") { try await fixture.decline("req-1") }
        fixture.payments.isDown = false
        try await fixture.wait(seconds: 24 * 3_600)
        #expect(try await fixture.order("req-1").state == .accepted)
        try await fixture.expectSound()
    }

    @Test func `that is not authorised does not exist for the business, and one that ended is refused`()
        async throws
    {
        fixture.payments.isDown = true
        _ = await refusal { try await fixture.place("req-2") }
        fixture.payments.isDown = false
        await expect("ORDER_NOT_FOUND", .notFound, field: "order_id") { try await fixture.accept("req-2") }
        try await fixture.cancel("req-1")
        await expect("ORDER_STATE", .failedPrecondition, field: "order_id") {
            try await fixture.accept("req-1")
        }
    }

    @Test func `past its expiry is refused even before it is cancelled`() async throws {
        fixture.clock.advance(seconds: 24 * 3_600 - 1)
        try await fixture.place("req-2")
        fixture.clock.advance(seconds: 1)
        await expect("ORDER_STATE") { try await fixture.accept("req-1") }
        #expect(try await fixture.accept("req-2").state == .accepted)
        try await fixture.expectSound()
    }

    @Test func `of another business, or of none, does not exist`() async throws {
        let id = try await fixture.id(of: "req-1")
        await expect("ORDER_NOT_FOUND", .notFound, field: "order_id") {
            try await fixture.orders.acceptOrder(
                OrdersAPI.AcceptOrderRequest(orderID: id), fixture.seller("coffeehouse"))
        }
        for id in ["ord_2", "", "a/b"] {
            await expect("ORDER_NOT_FOUND") { try await fixture.accept(id) }
        }
    }

    @Test func `is for members who may`() async throws {
        let request = OrdersAPI.AcceptOrderRequest(orderID: try await fixture.id(of: "req-1"))
        for options in [
            try await fixture.seller(as: "viewer"), try await fixture.identity.person("acc_maria"),
        ] {
            await expect(code: .permissionDenied) { try await fixture.orders.acceptOrder(request, options) }
        }
    }

    @Test func `that payments has voided is parked, told as a fault and not asked again and again`()
        async throws
    {
        let id = try await fixture.id(of: "req-1")
        fixture.payments.set(id, to: .voided)
        await expect(code: .internal) { try await fixture.accept("req-1") }
        #expect(try await fixture.find("req-1")?.fault == "payments says HOLD_VOIDED to a capture")
        for _ in 0..<10 { try await fixture.wait(seconds: 300) }
        #expect(fixture.payments.asked(.capture) == 1)
        try await fixture.wait(seconds: 3_600)
        #expect(fixture.payments.asked(.capture) == 2)
        fixture.payments.set(id, to: .held)
        try await fixture.wait(seconds: 3_600)
        #expect(try await fixture.order("req-1").state == .accepted)
        try await fixture.expectSound()
    }
}
