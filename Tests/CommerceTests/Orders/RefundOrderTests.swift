import Contracts
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import Commerce

@Suite(.timeLimit(.minutes(5))) struct `Refunding an order` {
    let fixture: CommerceFixture

    init() async throws {
        fixture = try await CommerceFixture(mugs: 10)
        try await fixture.place("req-1", [CommerceFixture.line("mug", 2)])
        try await fixture.accept("req-1")
    }

    static func pieces(_ quantity: Int64, of line: Int32 = 0) -> [OrdersAPI.LineQuantity] {
        [OrdersAPI.LineQuantity(line: line, quantity: quantity)]
    }

    @Test func `in part and then the rest gives the money and the goods back`() async throws {
        let first = try await fixture.refund("req-1", "refund-1", 10_00, restock: Self.pieces(1))
        #expect((first.payment, first.refunded?.minor) == (.partlyRefunded, 10_00))
        #expect(first.refunds.map(\.state) == [.done])
        #expect(try await fixture.available() == 9)
        let second = try await fixture.refund("req-1", "refund-2", 15_00, restock: Self.pieces(1))
        #expect((second.payment, second.refunded?.minor) == (.refunded, 25_00))
        #expect(second.state == .accepted)
        #expect(try await fixture.available() == 10)
        #expect(try await fixture.hold("req-1")?.refunds.keys.sorted() == ["refund-1", "refund-2"])
        try await fixture.expectSound()
    }

    @Test func `twice under one id gives it back once`() async throws {
        let first = try await fixture.refund("req-1", "refund-1", 10_00, restock: Self.pieces(1))
        #expect(try await fixture.refund("req-1", "refund-1", 10_00, restock: Self.pieces(1)) == first)
        #expect(fixture.payments.asked(.refund) == 1)
        try await fixture.expectSound()
    }

    @Test func `is the same when repeated, in whatever order its lines are named`() async throws {
        try await fixture.put("tea", Money(4_99, .eur), stock: 10)
        try await fixture.place("req-2", [CommerceFixture.line("mug", 2), CommerceFixture.line("tea", 3)])
        try await fixture.accept("req-2")
        let lines = Self.pieces(1, of: 1) + Self.pieces(1)
        let first = try await fixture.refund("req-2", "refund-1", 10_00, restock: lines)
        #expect(try await fixture.refund("req-2", "refund-1", 10_00, restock: lines) == first)
        #expect(try await fixture.refund("req-2", "refund-1", 10_00, restock: lines.reversed()) == first)
        #expect(fixture.payments.asked(.refund) == 1)
        try await fixture.expectSound()
    }

    @Test func `ten times at once gives it back once`() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<10 { group.addTask { _ = try await fixture.refund("req-1", "refund-1", 10_00) } }
            try await group.waitForAll()
        }
        #expect(try await fixture.order("req-1").refunded?.minor == 10_00)
        try await fixture.expectSound()
    }

    @Test func `by many at once gives back no more than was captured`() async throws {
        let outcomes = await withTaskGroup(of: RPCError?.self) { group in
            for number in 0..<10 {
                group.addTask {
                    await refusal { try await fixture.refund("req-1", "refund-\(number)", 10_00) }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.count { $0 == nil } == 2)
        #expect(outcomes.count { $0?.reason == "REFUND_TOO_LARGE" && $0?.detail.field == "amount" } == 8)
        #expect(try await fixture.order("req-1").refunded?.minor == 20_00)
        try await fixture.expectSound()
    }

    @Test func `under an id used for something else is refused by what differs`() async throws {
        try await fixture.refund("req-1", "refund-1", 10_00, restock: Self.pieces(1))
        await expect("ID_REUSED", field: "amount") {
            try await fixture.refund("req-1", "refund-1", 10_01, restock: Self.pieces(1))
        }
        await expect("ID_REUSED", field: "reason") {
            try await fixture.refund("req-1", "refund-1", 10_00, reason: "late", restock: Self.pieces(1))
        }
        await expect("ID_REUSED", field: "restock") { try await fixture.refund("req-1", "refund-1", 10_00) }
    }

    @Test func `that the business cannot pay stays refused under its id, and another may succeed`()
        async throws
    {
        fixture.payments.refuseRefund("refund-1", "INSUFFICIENT_FUNDS")
        for _ in 1...2 {
            await expect("INSUFFICIENT_FUNDS", .failedPrecondition, field: "amount") {
                try await fixture.refund("req-1", "refund-1", 10_00, restock: Self.pieces(2))
            }
        }
        #expect(fixture.payments.asked(.refund) == 1)
        let order = try await fixture.order("req-1")
        #expect(order.refunds.map(\.state) == [.refused])
        #expect(order.refunds.map(\.refusal) == ["INSUFFICIENT_FUNDS"])
        #expect((order.payment, order.refunded?.minor) == (.captured, 0))
        #expect(try await fixture.available() == 8)
        try await fixture.refund("req-1", "refund-2", 25_00, restock: Self.pieces(2))
        #expect(try await fixture.available() == 10)
        try await fixture.expectSound()
    }

    @Test func `that payments has no room for is parked, for it was counted here before`() async throws {
        fixture.payments.refuseRefund("refund-1", "TOO_MANY_REFUNDS")
        await expect(code: .internal) { try await fixture.refund("req-1", "refund-1", 1) }
        #expect(try await fixture.find("req-1")?.fault == "payments says TOO_MANY_REFUNDS to a refund")
    }

    @Test func `before anything was captured is refused`() async throws {
        try await fixture.place("req-2")
        await expect("ORDER_STATE", .failedPrecondition, field: "order_id") {
            try await fixture.refund("req-2", "refund-1", 1)
        }
    }

    @Test func `of what was captured until now is possible while the rest is still held`() async throws {
        try await fixture.place("req-2", [CommerceFixture.line("mug", 2)])
        try await fixture.accept("req-2", .asShipped)
        try await fixture.ship("req-2", "parcel-1", Self.pieces(1))
        await expect("REFUND_TOO_LARGE") { try await fixture.refund("req-2", "refund-0", 12_51) }
        await expect("QUANTITY_INVALID") {
            try await fixture.refund("req-2", "refund-0", 1, restock: Self.pieces(2))
        }
        let order = try await fixture.refund("req-2", "refund-1", 12_50, restock: Self.pieces(1))
        #expect((order.payment, order.refunded?.minor) == (.authorised, 12_50))
        #expect(try await fixture.ship("req-2", "parcel-2").payment == .partlyRefunded)
        try await fixture.expectSound()
    }

    @Test(arguments: [0, -1, .min] as [Int64])
    func `of nothing, or less, is refused`(minor: Int64) async throws {
        await expect("AMOUNT_INVALID", .invalidArgument, field: "amount") {
            try await fixture.refund("req-1", "refund-1", minor)
        }
    }

    @Test func `that names pieces the order has not, or not any more, is refused`() async throws {
        await expect("QUANTITY_INVALID", .invalidArgument, field: "restock[0].quantity") {
            try await fixture.refund("req-1", "refund-1", 1, restock: Self.pieces(3))
        }
        await expect("LINES_INVALID", .invalidArgument, field: "restock[0].line") {
            try await fixture.refund("req-1", "refund-1", 1, restock: Self.pieces(1, of: 1))
        }
        await expect("LINES_INVALID", .invalidArgument, field: "restock[1].line") {
            try await fixture.refund("req-1", "refund-1", 1, restock: Self.pieces(1) + Self.pieces(1))
        }
        try await fixture.refund("req-1", "refund-1", 1, restock: Self.pieces(2))
        await expect("QUANTITY_INVALID") {
            try await fixture.refund("req-1", "refund-2", 1, restock: Self.pieces(1))
        }
    }

    @Test func `is done at most a hundred times`() async throws {
        for number in 1...Refund.perOrderMax { try await fixture.refund("req-1", "refund-\(number)", 1) }
        await expect("TOO_MANY_REFUNDS", .resourceExhausted, field: "") {
            try await fixture.refund("req-1", "refund", 1)
        }
        #expect(try await fixture.order("req-1").refunded?.minor == 100)
        try await fixture.expectSound()
    }

    @Test func `is still done after more than a hundred were refused, of which the last twenty are shown`()
        async throws
    {
        for number in 1...Refund.perOrderMax + 1 {
            fixture.payments.refuseRefund("refused-\(number)", "INSUFFICIENT_FUNDS")
            _ = await refusal { try await fixture.refund("req-1", "refused-\(number)", 1) }
        }
        let order = try await fixture.refund("req-1", "refund-1", 10_00)
        #expect(order.refunded?.minor == 10_00)
        #expect(order.refunds.count == Refund.refusedShownMax + 1)
        #expect(order.refunds.map(\.id).suffix(2) == ["refused-101", "refund-1"])
        await expect("INSUFFICIENT_FUNDS") { try await fixture.refund("req-1", "refused-1", 1) }
        #expect(fixture.payments.asked(.refund) == Refund.perOrderMax + 2)
        try await fixture.expectSound()
    }

    @Test func `is refused once two hundred were`() async throws {
        let id = try await fixture.id(of: "req-1")
        try await fixture.database.write { db in
            for position in 0..<Refund.refusedPerOrderMax {
                try db.run(
                    """
                    INSERT INTO refunds (
                        order_id, position, id, amount_minor, reason, requested_at, state, refusal)
                    VALUES (
                        \(id), \(position), \("refused-\(position)"), 1, '', \(db.now), 'refused',
                        'INSUFFICIENT_FUNDS')
                    """)
            }
        }
        await expect("TOO_MANY_REFUNDS", .resourceExhausted, field: "") {
            try await fixture.refund("req-1", "refund", 1)
        }
    }

    @Test func `is for members who may refund`() async throws {
        let request = OrdersAPI.RefundOrderRequest(
            orderID: try await fixture.id(of: "req-1"), refundID: "refund-1",
            amount: CommonAPI.Money(currency: "EUR", minor: 1))
        for options in [
            try await fixture.seller(as: "agent"), try await fixture.identity.person("acc_maria"),
        ] {
            await expect(code: .permissionDenied) { try await fixture.orders.refundOrder(request, options) }
        }
        await expect("ORDER_NOT_FOUND", .notFound, field: "order_id") {
            try await fixture.orders.refundOrder(request, fixture.seller("coffeehouse"))
        }
    }
}
