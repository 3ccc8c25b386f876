import Contracts
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import Commerce

@Suite(.timeLimit(.minutes(5))) struct `Finishing orders` {
    let shop: Shop

    init() async throws {
        shop = try await Shop(mugs: 1_000)
    }

    @Test func `cancels a paid order that the business has not answered in time`() async throws {
        try await shop.place("order-1")
        try await shop.wait(seconds: 24 * 3_600 - 1)
        #expect(try await shop.order("order-1").state == .paid)
        try await shop.wait(seconds: 1)
        let order = try await shop.order("order-1")
        #expect(order.state == .cancelled)
        #expect(order.endReason == .unanswered)
        #expect(shop.payments.hold(of: "order-1")?.state == .voided)
        #expect(try await shop.available() == 1_000)
        try await shop.expectSound()
    }

    @Test func `asks for the same hold again until it is known, with the same approval`() async throws {
        shop.payments.next(.hold, .answerLost)
        _ = await refusal { try await shop.place("order-1") }
        try await shop.wait(seconds: 1)
        #expect(try await shop.order("order-1").state == .awaitingPayment)
        #expect(shop.payments.asked(.hold) == 1)
        try await shop.wait(seconds: 5)
        let order = try await shop.order("order-1")
        #expect(order.state == .paid)
        #expect(order.expiresAt == shop.clock.now.adding(seconds: 24 * 3_600))
        #expect(shop.payments.hold(of: "order-1")?.moves == 1)
        try await shop.expectSound()
    }

    @Test func `ends an order whose money could not be held in time, and its hold can never come`()
        async throws
    {
        shop.payments.isDown = true
        _ = await refusal { try await shop.place("order-1") }
        for _ in 0..<20 { try await shop.wait(seconds: 60) }
        let cancelling = try await shop.order("order-1")
        #expect(cancelling.state == .cancelling)
        #expect(cancelling.endReason == .paymentTimedOut)
        #expect(try await shop.available() == 999)
        shop.payments.isDown = false
        try await shop.wait(seconds: 600)
        #expect(try await shop.order("order-1").state == .cancelled)
        #expect(shop.payments.hold(of: "order-1")?.state == .voided)
        #expect(try await shop.available() == 1_000)
        #expect(try await shop.place("order-1").endReason == .paymentTimedOut)
        try await shop.expectSound()
    }

    @Test func `gives money back that was held although nobody heard of it in time`() async throws {
        shop.payments.next(.hold, .answerLost)
        _ = await refusal { try await shop.place("order-1") }
        try await shop.wait(seconds: 15 * 60)
        #expect(try await shop.order("order-1").endReason == .paymentTimedOut)
        #expect(shop.payments.hold(of: "order-1")?.state == .voided)
        #expect(shop.payments.hold(of: "order-1")?.moves == 2)
        try await shop.expectSound()
    }

    @Test func `asks less and less often while payments is down, and never hot`() async throws {
        try await shop.place("order-1")
        shop.payments.isDown = true
        _ = await refusal { try await shop.accept("order-1") }
        var asked: [Int] = []
        for _ in 0..<6 {
            let before = shop.payments.asked(.capture)
            for _ in 0..<60 { try await shop.wait(seconds: 10) }
            asked.append(shop.payments.asked(.capture) - before)
        }
        #expect(asked[0] <= 8)
        #expect(asked.dropFirst(2).allSatisfy { $0 <= 2 && $0 >= 1 })
        shop.payments.isDown = false
        try await shop.wait(seconds: 400)
        #expect(try await shop.order("order-1").state == .accepted)
        try await shop.expectSound()
    }

    @Test func `goes through any number of orders in batches`() async throws {
        shop.payments.isDown = true
        for number in 0..<OrderReconciler.batchMax + 20 {
            _ = await refusal { try await shop.place("order-\(number)") }
        }
        shop.payments.isDown = false
        shop.clock.advance(seconds: 6)
        #expect(try await shop.reconciler.sweep() == OrderReconciler.batchMax)
        #expect(try await shop.reconciler.sweep() == 20)
        #expect(try await shop.reconciler.sweep() == 0)
        #expect(try await shop.changes().count { $0.order?.state == .paid } == OrderReconciler.batchMax + 20)
        try await shop.expectSound()
    }

    @Test func `is not stopped by one order that cannot be finished`() async throws {
        for number in 1...3 { try await shop.place("order-\(number)") }
        shop.payments.set("order-1", to: .captured)
        try await shop.wait(seconds: 24 * 3_600)
        #expect(try await shop.order("order-1").state == .cancelling)
        #expect(try await shop.order("order-2").state == .cancelled)
        #expect(try await shop.order("order-3").state == .cancelled)
        #expect(try await shop.reconciler.sweep() == 0)
    }

    @Test func `is not stopped by one order whose goods are miscounted`() async throws {
        try await shop.put("cup", Shop.mugPrice, stock: 1)
        try await shop.place("order-1", [Shop.line("cup")])
        try await shop.place("order-2")
        try await shop.database.write { db in try db.run("UPDATE products SET reserved = 0 WHERE id = 'cup'")
        }
        try await shop.wait(seconds: 24 * 3_600)
        #expect(try await shop.order("order-1").state == .cancelling)
        #expect(try await shop.order("order-2").state == .cancelled)
        #expect(try await shop.reconciler.sweep() == 0)
        try await shop.database.write { db in try db.run("UPDATE products SET reserved = 1 WHERE id = 'cup'")
        }
        try await shop.wait(seconds: 600)
        #expect(try await shop.order("order-1").state == .cancelled)
        try await shop.expectSound()
    }

    @Test func `begins when the program starts, by itself`() async throws {
        shop.payments.next(.hold, .callLost)
        _ = await refusal { try await shop.place("order-1") }
        shop.crash()
        shop.clock.advance(seconds: 6)
        let commits = shop.database.changes()
        let worker = Task { try await shop.reconciler.run() }
        defer { worker.cancel() }
        for await _ in commits where try await shop.order("order-1").state == .paid { break }
        try await shop.expectSound()
    }

    @Test func `finds its work by an index`() async throws {
        let plan = try await shop.database.read { db in
            try db.rows("EXPLAIN QUERY PLAN SELECT * FROM orders WHERE due <= 5 ORDER BY due LIMIT 100")
                .map { row -> String in try row["detail"] }
        }
        #expect(plan == ["SEARCH orders USING INDEX orders_due (due<?)"])
    }
}
