import Contracts
import RPC
import Testing

@Suite(.timeLimit(.minutes(5))) struct `Cancelling an order` {
    let fixture: CommerceFixture

    init() async throws {
        fixture = try await CommerceFixture(mugs: 10)
        try await fixture.place("order-1", [CommerceFixture.line("mug", 2)])
    }

    @Test func `gives the money back and puts the goods on the shelf`() async throws {
        let order = try await fixture.cancel("order-1", reason: "Found one at home.")
        #expect(order.state == .cancelled)
        #expect(order.endReason == .cancelledByBuyer)
        #expect(order.endNote == "Found one at home.")
        #expect(order.buyerAccountID == "acc_maria")
        #expect(fixture.payments.hold(of: "order-1")?.state == .voided)
        #expect(try await fixture.available() == 10)
        try await fixture.expectSound()
    }

    @Test func `again answers with the order as it is`() async throws {
        let first = try await fixture.cancel("order-1")
        #expect(try await fixture.cancel("order-1", reason: "again") == first)
        #expect(try await fixture.available() == 10)
        try await fixture.expectSound()
    }

    @Test func `that waits for payment makes its hold refuse`() async throws {
        fixture.payments.next(.hold, .callLost)
        _ = await refusal { try await fixture.place("order-2") }
        let order = try await fixture.cancel("order-2")
        #expect(order.state == .cancelled)
        #expect(order.endReason == .cancelledByBuyer)
        #expect(fixture.payments.hold(of: "order-2")?.state == .voided)
        #expect(try await fixture.place("order-2") == order)
        try await fixture.expectSound()
    }

    @Test func `while its hold is under way lets payments settle who was first`() async throws {
        fixture.payments.next(.hold, .late)
        async let placed = fixture.place("order-2")
        await fixture.payments.hung()
        let cancelled = try await fixture.cancel("order-2")
        #expect(cancelled.state == .cancelled)
        fixture.payments.release()
        #expect(try await placed == cancelled)
        #expect(fixture.payments.hold(of: "order-2")?.moves == 0)
        #expect(try await fixture.available() == 8)
        try await fixture.expectSound()
    }

    @Test func `after its money was held and before that was known gives it back`() async throws {
        fixture.payments.next(.hold, .hangsAfter)
        async let placed = refusal { try await fixture.place("order-2") }
        await fixture.payments.hung()
        #expect(try await fixture.cancel("order-2").state == .cancelled)
        #expect(fixture.payments.hold(of: "order-2")?.state == .voided)
        fixture.payments.release()
        #expect(await placed?.code == .unavailable)
        #expect(try await fixture.order("order-2").state == .cancelled)
        try await fixture.expectSound()
    }

    @Test func `that the business has taken is refused`() async throws {
        try await fixture.accept("order-1")
        #expect(
            await refusal { try await fixture.cancel("order-1") }
                == Refused(.failedPrecondition, "ORDER_STATE", "order_id"))
        try await fixture.ship("order-1")
        #expect(await refusal { try await fixture.cancel("order-1") }?.reason == "ORDER_STATE")
        try await fixture.expectSound()
    }

    @Test func `that the business has declined is refused`() async throws {
        try await fixture.decline("order-1")
        #expect(await refusal { try await fixture.cancel("order-1") }?.reason == "ORDER_STATE")
    }

    @Test func `and accepting it at once ends in one of the two`() async throws {
        for number in 2...20 {
            let id = "order-\(number)"
            try await fixture.put("cup-\(number)", CommerceFixture.mugPrice, stock: 1)
            try await fixture.place(id, [CommerceFixture.line("cup-\(number)")])
            async let cancelled = refusal { try await fixture.cancel(id) }
            async let accepted = refusal { try await fixture.accept(id) }
            let refusals = await [cancelled, accepted]
            #expect(refusals.count { $0 == nil } == 1)
            #expect(refusals.count { $0?.reason == "ORDER_STATE" } == 1)
        }
        try await fixture.expectSound()
    }

    @Test func `of another buyer does not exist`() async throws {
        let foreign = await refusal { try await fixture.cancel("order-1", by: "acc_noor") }
        #expect(foreign == Refused(.notFound, "ORDER_NOT_FOUND", "order_id"))
        #expect(try await fixture.order("order-1").state == .paid)
    }

    @Test func `with a reason too long is refused`() async throws {
        let long = String(repeating: "n", count: 501)
        #expect(
            await refusal { try await fixture.cancel("order-1", reason: long) }
                == Refused(.invalidArgument, "REASON_INVALID", "reason"))
    }
}
