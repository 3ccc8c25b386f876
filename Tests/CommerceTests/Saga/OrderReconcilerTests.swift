import Contracts
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import Commerce

@Suite(.timeLimit(.minutes(5))) struct `Finishing orders` {
    let fixture: CommerceFixture

    init() async throws {
        fixture = try await CommerceFixture(mugs: 1_000)
    }

    @Test func `cancels a paid order that the business has not answered in time`() async throws {
        try await fixture.place("order-1")
        try await fixture.wait(seconds: 24 * 3_600 - 1)
        #expect(try await fixture.order("order-1").state == .paid)
        try await fixture.wait(seconds: 1)
        let order = try await fixture.order("order-1")
        #expect(order.state == .cancelled)
        #expect(order.endReason == .unanswered)
        #expect(fixture.payments.hold(of: "order-1")?.state == .voided)
        #expect(try await fixture.available() == 1_000)
        try await fixture.expectSound()
    }

    @Test func `asks for the same hold again until it is known, with the same approval`() async throws {
        fixture.payments.next(.hold, .answerLost)
        _ = await refusal { try await fixture.place("order-1") }
        try await fixture.wait(seconds: 1)
        #expect(try await fixture.order("order-1").state == .awaitingPayment)
        #expect(fixture.payments.asked(.hold) == 1)
        try await fixture.wait(seconds: 5)
        let order = try await fixture.order("order-1")
        #expect(order.state == .paid)
        #expect(order.expiresAt == fixture.clock.now.adding(seconds: 24 * 3_600))
        #expect(fixture.payments.hold(of: "order-1")?.moves == 1)
        try await fixture.expectSound()
    }

    @Test func `ends an order whose money could not be held in time, and its hold can never come`()
        async throws
    {
        fixture.payments.isDown = true
        _ = await refusal { try await fixture.place("order-1") }
        for _ in 0..<20 { try await fixture.wait(seconds: 60) }
        let cancelling = try await fixture.order("order-1")
        #expect(cancelling.state == .cancelling)
        #expect(cancelling.endReason == .paymentTimedOut)
        #expect(try await fixture.available() == 999)
        fixture.payments.isDown = false
        try await fixture.wait(seconds: 600)
        #expect(try await fixture.order("order-1").state == .cancelled)
        #expect(fixture.payments.hold(of: "order-1")?.state == .voided)
        #expect(try await fixture.available() == 1_000)
        #expect(try await fixture.place("order-1").endReason == .paymentTimedOut)
        try await fixture.expectSound()
    }

    @Test func `gives money back that was held although nobody heard of it in time`() async throws {
        fixture.payments.next(.hold, .answerLost)
        _ = await refusal { try await fixture.place("order-1") }
        try await fixture.wait(seconds: 15 * 60)
        #expect(try await fixture.order("order-1").endReason == .paymentTimedOut)
        #expect(fixture.payments.hold(of: "order-1")?.state == .voided)
        #expect(fixture.payments.hold(of: "order-1")?.moves == 2)
        try await fixture.expectSound()
    }

    @Test func `asks less and less often while payments is down, and never hot`() async throws {
        try await fixture.place("order-1")
        fixture.payments.isDown = true
        _ = await refusal { try await fixture.accept("order-1") }
        var asked: [Int] = []
        for _ in 0..<6 {
            let before = fixture.payments.asked(.capture)
            for _ in 0..<60 { try await fixture.wait(seconds: 10) }
            asked.append(fixture.payments.asked(.capture) - before)
        }
        #expect(asked[0] <= 8)
        #expect(asked.dropFirst(2).allSatisfy { $0 <= 2 && $0 >= 1 })
        fixture.payments.isDown = false
        try await fixture.wait(seconds: 400)
        #expect(try await fixture.order("order-1").state == .accepted)
        try await fixture.expectSound()
    }

    @Test func `goes through any number of orders in batches`() async throws {
        fixture.payments.isDown = true
        for number in 0..<OrderReconciler.batchMax + 20 {
            _ = await refusal { try await fixture.place("order-\(number)") }
        }
        fixture.payments.isDown = false
        fixture.clock.advance(seconds: 6)
        #expect(try await fixture.reconciler.sweep() == OrderReconciler.batchMax)
        #expect(try await fixture.reconciler.sweep() == 20)
        #expect(try await fixture.reconciler.sweep() == 0)
        #expect(
            try await fixture.changes().count { $0.order?.state == .paid } == OrderReconciler.batchMax + 20)
        try await fixture.expectSound()
    }

    @Test func `is not stopped by one order that cannot be finished`() async throws {
        for number in 1...3 { try await fixture.place("order-\(number)") }
        fixture.payments.set("order-1", to: .captured)
        try await fixture.wait(seconds: 24 * 3_600)
        #expect(try await fixture.order("order-1").state == .cancelling)
        #expect(try await fixture.order("order-2").state == .cancelled)
        #expect(try await fixture.order("order-3").state == .cancelled)
        #expect(try await fixture.reconciler.sweep() == 0)
    }

    @Test func `is not stopped by one order whose goods are miscounted`() async throws {
        try await fixture.put("cup", CommerceFixture.mugPrice, stock: 1)
        try await fixture.place("order-1", [CommerceFixture.line("cup")])
        try await fixture.place("order-2")
        try await fixture.database.write { db in
            try db.run("UPDATE products SET reserved = 0 WHERE id = 'cup'")
        }
        try await fixture.wait(seconds: 24 * 3_600)
        #expect(try await fixture.order("order-1").state == .cancelling)
        #expect(try await fixture.order("order-2").state == .cancelled)
        #expect(try await fixture.reconciler.sweep() == 0)
        try await fixture.database.write { db in
            try db.run("UPDATE products SET reserved = 1 WHERE id = 'cup'")
        }
        try await fixture.wait(seconds: 600)
        #expect(try await fixture.order("order-1").state == .cancelled)
        try await fixture.expectSound()
    }

    @Test func `begins when the program starts, by itself`() async throws {
        fixture.payments.next(.hold, .callLost)
        _ = await refusal { try await fixture.place("order-1") }
        fixture.crash()
        fixture.clock.advance(seconds: 6)
        let commits = fixture.database.changes()
        let worker = Task { try await fixture.reconciler.run() }
        defer { worker.cancel() }
        for await _ in commits where try await fixture.order("order-1").state == .paid { break }
        try await fixture.expectSound()
    }

    @Test func `finds its work by an index`() async throws {
        let plan = try await fixture.database.read { db in
            try db.rows("EXPLAIN QUERY PLAN SELECT * FROM orders WHERE due <= 5 ORDER BY due LIMIT 100")
                .map { row -> String in try row["detail"] }
        }
        #expect(plan == ["SEARCH orders USING INDEX orders_due (due<?)"])
    }
}
