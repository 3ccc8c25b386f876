import Contracts
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import Commerce

@Suite(.timeLimit(.minutes(5))) struct `Reconciling orders` {
    let fixture: CommerceFixture

    init() async throws {
        fixture = try await CommerceFixture(mugs: 1_000)
    }

    @Test func `cancels an authorised order that the business has not answered in time`() async throws {
        try await fixture.place("req-1")
        try await fixture.wait(seconds: 24 * 3_600 - 1)
        #expect(try await fixture.order("req-1").state == .placed)
        try await fixture.wait(seconds: 1)
        let order = try await fixture.order("req-1")
        #expect((order.state, order.payment, order.endReason) == (.cancelled, .voided, .unanswered))
        #expect(try await fixture.hold("req-1")?.state == .voided)
        #expect(try await fixture.available() == 1_000)
        try await fixture.expectSound()
    }

    @Test func `asks for the same hold again until it is known, with the same authorisation`() async throws {
        fixture.payments.next(.hold, .answerLost)
        _ = await refusal { try await fixture.place("req-1") }
        try await fixture.wait(seconds: 1)
        #expect(try await fixture.order("req-1").payment == .awaiting)
        #expect(fixture.payments.asked(.hold) == 1)
        try await fixture.wait(seconds: 5)
        let order = try await fixture.order("req-1")
        #expect(order.payment == .authorised)
        #expect(order.expiresAt == fixture.clock.now.adding(seconds: 24 * 3_600))
        #expect(try await fixture.hold("req-1")?.moves == 1)
        try await fixture.expectSound()
    }

    @Test func `ends an order whose money could not be held in time, and its hold can never come`()
        async throws
    {
        fixture.payments.isDown = true
        _ = await refusal { try await fixture.place("req-1") }
        for _ in 0..<20 { try await fixture.wait(seconds: 60) }
        // It is being ended, which clients see once the money cannot be held any more.
        #expect(try await fixture.find("req-1")?.end?.reason == .paymentTimedOut)
        let waiting = try await fixture.order("req-1")
        #expect((waiting.state, waiting.payment, waiting.endReason) == (.placed, .awaiting, .unspecified))
        #expect(try await fixture.available() == 999)
        fixture.payments.isDown = false
        try await fixture.wait(seconds: 600)
        #expect(try await fixture.order("req-1").state == .cancelled)
        #expect(try await fixture.hold("req-1")?.state == .voided)
        #expect(try await fixture.available() == 1_000)
        #expect(try await fixture.place("req-1").endReason == .paymentTimedOut)
        try await fixture.expectSound()
    }

    @Test func `gives money back that was held although nobody heard of it in time`() async throws {
        fixture.payments.next(.hold, .answerLost)
        _ = await refusal { try await fixture.place("req-1") }
        try await fixture.wait(seconds: 10 * 60)
        #expect(try await fixture.order("req-1").endReason == .paymentTimedOut)
        #expect(try await fixture.hold("req-1")?.state == .voided)
        #expect(try await fixture.hold("req-1")?.moves == 2)
        try await fixture.expectSound()
    }

    @Test func `asks less and less often while payments is down, and never hot`() async throws {
        try await fixture.place("req-1")
        fixture.payments.isDown = true
        _ = await refusal { try await fixture.accept("req-1") }
        var asked: [Int] = []
        for _ in 0..<6 {
            let before = fixture.payments.asked(.capture)
            for _ in 0..<60 { try await fixture.wait(seconds: 10) }
            asked.append(fixture.payments.asked(.capture) - before)
        }
        #expect(asked[0] <= 8)
        #expect(asked.dropFirst(2).allSatisfy { (1...3).contains($0) })
        fixture.payments.isDown = false
        try await fixture.wait(seconds: 400)
        #expect(try await fixture.order("req-1").state == .accepted)
        try await fixture.expectSound()
    }

    @Test func `goes through any number of orders in batches`() async throws {
        fixture.payments.isDown = true
        for number in 0..<OrderReconciler.batchMax + 20 {
            _ = await refusal { try await fixture.place("req-\(number)") }
        }
        fixture.payments.isDown = false
        fixture.clock.advance(seconds: 6)
        #expect(try await fixture.reconciler.sweep() == OrderReconciler.batchMax)
        #expect(try await fixture.reconciler.sweep() == 20)
        #expect(try await fixture.reconciler.sweep() == 0)
        let authorised = try await fixture.changes().count { $0.change == .authorised }
        #expect(authorised == OrderReconciler.batchMax + 20)
        try await fixture.expectSound()
    }

    @Test func `finishes several shipments of one order in the order in which they left`() async throws {
        try await fixture.place("req-1", [CommerceFixture.line("mug", 3)])
        try await fixture.accept("req-1", .asShipped)
        fixture.payments.isDown = true
        for number in 1...2 {
            _ = await refusal {
                try await fixture.ship(
                    "req-1", "parcel-\(number)", [OrdersAPI.LineQuantity(line: 0, quantity: 1)])
            }
        }
        _ = await refusal { try await fixture.ship("req-1", "parcel-3") }
        #expect(try await fixture.order("req-1").captured?.minor == 0)
        fixture.payments.isDown = false
        try await fixture.wait(seconds: 600)
        let order = try await fixture.order("req-1")
        #expect((order.payment, order.captured?.minor) == (.captured, 37_50))
        let captured = try await fixture.changes().filter { $0.change == .captured }.map(\.partID)
        #expect(captured == ["parcel-1", "parcel-2", "parcel-3"])
        try await fixture.expectSound()
    }

    @Test func `is not stopped by one order that cannot be finished`() async throws {
        for number in 1...3 { try await fixture.place("req-\(number)") }
        fixture.payments.set(try await fixture.id(of: "req-1"), to: .captured)
        try await fixture.wait(seconds: 24 * 3_600)
        #expect(try await fixture.find("req-1")?.fault != "")
        #expect(try await fixture.order("req-2").state == .cancelled)
        #expect(try await fixture.order("req-3").state == .cancelled)
        #expect(try await fixture.reconciler.sweep() == 0)
    }

    @Test func `is not stopped by one order whose goods are miscounted`() async throws {
        try await fixture.put("cup", CommerceFixture.mugPrice, stock: 1)
        try await fixture.place("req-1", [CommerceFixture.line("cup")])
        try await fixture.place("req-2")
        try await fixture.database.write { db in
            try db.run("UPDATE variants SET reserved = 0 WHERE product_id = 'cup'")
        }
        try await fixture.wait(seconds: 24 * 3_600)
        #expect(try await fixture.order("req-1").state == .placed)
        #expect(try await fixture.order("req-2").state == .cancelled)
        #expect(try await fixture.reconciler.sweep() == 0)
        try await fixture.database.write { db in
            try db.run("UPDATE variants SET reserved = 1 WHERE product_id = 'cup'")
        }
        try await fixture.wait(seconds: 600)
        #expect(try await fixture.order("req-1").state == .cancelled)
        try await fixture.expectSound()
    }

    static let damage: [SQL] = [
        "DELETE FROM order_lines WHERE product_id = 'cup'",
        "UPDATE orders SET business_id = '!' WHERE number = 1",
    ]

    @Test(arguments: damage)
    func `is not stopped by one order that cannot be read`(damage: SQL) async throws {
        try await fixture.put("cup", CommerceFixture.mugPrice, stock: 1)
        fixture.payments.isDown = true
        _ = await refusal { try await fixture.place("req-1", [CommerceFixture.line("cup")]) }
        for number in 2...3 { _ = await refusal { try await fixture.place("req-\(number)") } }
        try await fixture.database.write { db in try db.run(damage) }
        fixture.payments.isDown = false
        try await fixture.wait(seconds: 6)
        for number in 2...3 { #expect(try await fixture.order("req-\(number)").payment == .authorised) }
        #expect(try await fixture.reconciler.sweep() == 0)
        let attempts: Int64? = try await fixture.database.read { db in
            try db.row("SELECT attempts FROM orders WHERE number = 1")?["attempts"]
        }
        #expect(attempts == 1)
    }

    @Test func `parks an order whose hold has another content, and never voids what is not its own`()
        async throws
    {
        fixture.payments.next(.hold, .callLost)
        _ = await refusal { try await fixture.place("req-1") }
        let id = try await fixture.id(of: "req-1")
        fixture.payments.set(id, to: .held)
        try await fixture.wait(seconds: 6)
        #expect(try await fixture.find("req-1")?.fault == "payments says ID_REUSED to a hold")
        for _ in 0..<10 { try await fixture.wait(seconds: 3_600) }
        #expect(fixture.payments.asked(.void) == 0)
        #expect(fixture.payments.hold(of: id)?.state == .held)
        #expect(try await fixture.order("req-1").payment == .awaiting)
        await expect(code: .internal) { try await fixture.place("req-1") }
    }

    @Test func `begins when the program starts, by itself`() async throws {
        fixture.payments.next(.hold, .callLost)
        _ = await refusal { try await fixture.place("req-1") }
        fixture.crash()
        fixture.clock.advance(seconds: 6)
        let commits = fixture.database.changes()
        let worker = Task { try await fixture.reconciler.run() }
        defer { worker.cancel() }
        for await _ in commits where try await fixture.order("req-1").payment == .authorised { break }
        try await fixture.expectSound()
    }
}
