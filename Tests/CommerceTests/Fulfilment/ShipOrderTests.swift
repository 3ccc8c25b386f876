import Contracts
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import Commerce

@Suite struct `Shipping an order` {
    let fixture: CommerceFixture

    init() async throws {
        fixture = try await CommerceFixture(mugs: 20)
        try await fixture.put("tea", Money(4_99, .eur), stock: 10)
        try await fixture.place("req-1", [CommerceFixture.line("mug", 2), CommerceFixture.line("tea", 3)])
    }

    static func pieces(_ quantity: Int64, of line: Int32 = 0) -> OrdersAPI.LineQuantity {
        OrdersAPI.LineQuantity(line: line, quantity: quantity)
    }

    @Test func `all at once tells the buyer how to follow it`() async throws {
        try await fixture.accept("req-1")
        let order = try await fixture.ship("req-1")
        #expect(order.fulfilment == .shipped)
        let shipment = try #require(order.shipments.first)
        #expect(shipment.id == "parcel-1")
        #expect(shipment.tracking == OrdersAPI.Tracking(carrier: "DHL", number: "JD014600"))
        #expect(shipment.lines == [Self.pieces(2), Self.pieces(3, of: 1)])
        #expect(shipment.final)
        #expect(shipment.shippedAt == fixture.clock.now)
        #expect(try await fixture.order("req-1").shipments == order.shipments)
        #expect(fixture.payments.asked(.capture) == 1)
        try await fixture.expectSound()
    }

    @Test func `is the same when repeated, in whatever order its lines are named`() async throws {
        try await fixture.accept("req-1")
        let lines = [Self.pieces(1, of: 1), Self.pieces(1)]
        let first = try await fixture.ship("req-1", "parcel-1", lines)
        #expect(try await fixture.ship("req-1", "parcel-1", lines) == first)
        #expect(try await fixture.ship("req-1", "parcel-1", lines.reversed()) == first)
        #expect(first.shipments.first?.lines == lines.reversed())
    }

    @Test func `leaves what a refund has put back to stock`() async throws {
        try await fixture.accept("req-1")
        try await fixture.refund("req-1", "refund-1", 12_50, restock: [Self.pieces(1)])
        let order = try await fixture.ship("req-1")
        #expect(order.shipments.first?.lines == [Self.pieces(1), Self.pieces(3, of: 1)])
        #expect(order.fulfilment == .shipped)
        try await fixture.expectSound()
    }

    @Test func `of which a refund has put everything back is refused`() async throws {
        try await fixture.accept("req-1")
        let everything = [Self.pieces(2), Self.pieces(3, of: 1)]
        try await fixture.refund("req-1", "refund-1", 39_97, restock: everything)
        await expect("ORDER_STATE", .failedPrecondition, field: "order_id") {
            try await fixture.ship("req-1")
        }
        try await fixture.expectSound()
    }

    @Test func `in parts captures each part's share, and the last one all that is left`() async throws {
        try await fixture.accept("req-1", .asShipped)
        let total = Int64(39_97)
        let first = try await fixture.ship("req-1", "parcel-1", [Self.pieces(1, of: 1)])
        #expect(
            (first.fulfilment, first.payment, first.captured?.minor) == (.partlyShipped, .authorised, 4_99))
        let second = try await fixture.ship("req-1", "parcel-2", [Self.pieces(1), Self.pieces(1, of: 1)])
        #expect(second.captured?.minor == 22_48)
        let third = try await fixture.ship("req-1", "parcel-3")
        #expect((third.fulfilment, third.payment, third.captured?.minor) == (.shipped, .captured, total))
        #expect(third.expiresAt == nil)
        let hold = try #require(try await fixture.hold("req-1"))
        #expect(hold.captures.keys.sorted() == ["parcel-1", "parcel-2", "parcel-3"])
        #expect(hold.captures.values.filter(\.final).map(\.captureID) == ["parcel-3"])
        try await fixture.expectSound()
    }

    @Test func `in parts shares discount, delivery and tax, to the last minor unit`() async throws {
        try await fixture.put(OrdersAPI.TaxRate(id: "default", name: "Sales tax", rateMicros: 88_750))
        try await fixture.put(OrdersAPI.DiscountCode(code: "SPRING", value: .percentMicros(333_333)))
        var cart = CommerceFixture.cart([CommerceFixture.line("mug", 3), CommerceFixture.line("tea", 4)])
        cart.discountCode = "SPRING"
        let placed = try await fixture.place(fixture.request("req-2", cart))
        try await fixture.accept("req-2", .asShipped)
        for number in 0..<6 {
            let line: Int32 = number < 3 ? 0 : 1
            try await fixture.ship("req-2", "parcel-\(number)", [Self.pieces(1, of: line)])
        }
        let order = try await fixture.ship("req-2", "parcel-6")
        #expect(order.captured == placed.totals?.total)
        try await fixture.expectSound()
    }

    @Test func `for the last time gives what is left back to stock and its money to the buyer`() async throws
    {
        try await fixture.accept("req-1", .asShipped)
        let order = try await fixture.ship("req-1", "parcel-1", [Self.pieces(2)], final: true)
        #expect((order.fulfilment, order.payment, order.captured?.minor) == (.shipped, .captured, 25_00))
        #expect(try await fixture.available("tea") == 10)
        #expect(try await fixture.available("mug") == 18)
        await expect("ORDER_STATE", .failedPrecondition, field: "order_id") {
            try await fixture.ship("req-1", "parcel-2")
        }
        try await fixture.expectSound()
    }

    @Test func `of nearly nothing in money still ends the hold with a capture`() async throws {
        try await fixture.put(
            OrdersAPI.DiscountCode(
                code: "GIFT", value: .amount(CommonAPI.Money(currency: "EUR", minor: 24_99))))
        var cart = CommerceFixture.cart([CommerceFixture.line("mug", 2)])
        cart.discountCode = "GIFT"
        try await fixture.place(fixture.request("req-2", cart))
        try await fixture.accept("req-2", .asShipped)
        let order = try await fixture.ship("req-2", "parcel-1", [Self.pieces(1)], final: true)
        #expect((order.payment, order.captured?.minor) == (.captured, 1))
        try await fixture.expectSound()
    }

    @Test func `again under the same id answers as before`() async throws {
        try await fixture.accept("req-1", .asShipped)
        let first = try await fixture.ship("req-1", "parcel-1", [Self.pieces(1)])
        #expect(try await fixture.ship("req-1", "parcel-1", [Self.pieces(1)]) == first)
        let last = try await fixture.ship("req-1", "parcel-2")
        #expect(try await fixture.ship("req-1", "parcel-2") == last)
        #expect(fixture.payments.asked(.capture) == 2)
        try await fixture.expectSound()
    }

    @Test func `under an id used for something else is refused by what differs`() async throws {
        try await fixture.accept("req-1")
        try await fixture.ship("req-1", "parcel-1", [Self.pieces(1)])
        await expect("ID_REUSED", field: "tracking") {
            try await fixture.ship("req-1", "parcel-1", [Self.pieces(1)], number: "JD1")
        }
        await expect("ID_REUSED", field: "lines") {
            try await fixture.ship("req-1", "parcel-1", [Self.pieces(2)])
        }
        await expect("ID_REUSED", field: "lines") { try await fixture.ship("req-1", "parcel-1") }
        await expect("ID_REUSED", field: "final") {
            try await fixture.ship("req-1", "parcel-1", [Self.pieces(1)], final: true)
        }
        let id = try await fixture.id(of: "req-1")
        await expect("ID_REUSED", field: "order_id") { try await fixture.ship("req-1", id) }
    }

    @Test func `at the same time twice ships no piece twice`() async throws {
        try await fixture.accept("req-1", .asShipped)
        let outcomes = await withTaskGroup(of: RPCError?.self) { group in
            for number in 0..<5 {
                group.addTask {
                    await refusal { try await fixture.ship("req-1", "parcel-\(number)", [Self.pieces(2)]) }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.count { $0 == nil } == 1)
        #expect(outcomes.count { $0?.reason == "QUANTITY_INVALID" } == 4)
        try await fixture.expectSound()
    }

    @Test func `of pieces the order has not, or not any more, is refused`() async throws {
        try await fixture.accept("req-1")
        await expect("QUANTITY_INVALID", .invalidArgument, field: "lines[0].quantity") {
            try await fixture.ship("req-1", "parcel-1", [Self.pieces(3)])
        }
        await expect("QUANTITY_INVALID") { try await fixture.ship("req-1", "parcel-1", [Self.pieces(0)]) }
        await expect("LINES_INVALID", .invalidArgument, field: "lines[0].line") {
            try await fixture.ship("req-1", "parcel-1", [Self.pieces(1, of: -1)])
        }
        await expect("LINES_INVALID", .invalidArgument, field: "lines[1].line") {
            try await fixture.ship("req-1", "parcel-1", [Self.pieces(1), Self.pieces(1)])
        }
    }

    @Test func `that is not accepted, or past its time, is refused`() async throws {
        await expect("ORDER_STATE", .failedPrecondition, field: "order_id") {
            try await fixture.ship("req-1")
        }
        try await fixture.accept("req-1", .asShipped)
        fixture.clock.advance(seconds: 30 * 24 * 3_600)
        await expect("ORDER_STATE", .failedPrecondition, field: "order_id") {
            try await fixture.ship("req-1")
        }
        try await fixture.reconciler.sweep()
        #expect(try await fixture.order("req-1").endReason == .notShipped)
        #expect(try await fixture.available("mug") == 20)
        try await fixture.expectSound()
    }

    @Test func `is done at most twenty times`() async throws {
        try await fixture.accept("req-1")
        let id = try await fixture.id(of: "req-1")
        try await fixture.database.write { db in
            for number in 0..<Shipment.perOrderMax {
                try db.run(
                    """
                    INSERT INTO shipments (order_id, position, id, final, shipped_at)
                    VALUES (\(id), \(number), \("parcel-\(number)"), 0, 0)
                    """)
            }
        }
        await expect("TOO_MANY_SHIPMENTS", .resourceExhausted, field: "") {
            try await fixture.ship("req-1", "parcel")
        }
    }

    @Test func `without a tracking number is possible, but not with half of one`() async throws {
        try await fixture.accept("req-1")
        let id = try await fixture.id(of: "req-1")
        let long = String(repeating: "n", count: 61)
        func ship(_ tracking: OrdersAPI.Tracking?) async throws -> OrdersAPI.Order? {
            let request = OrdersAPI.ShipOrderRequest(orderID: id, shipmentID: "parcel-1", tracking: tracking)
            return try await fixture.fulfilment.shipOrder(request, fixture.seller()).order
        }
        for (carrier, number, field) in [
            ("DHL", "", "tracking.number"), ("DHL", long, "tracking.number"), (long, "1", "tracking.carrier"),
        ] {
            await expect("TEXT_INVALID", .invalidArgument, field: field) {
                try await ship(OrdersAPI.Tracking(carrier: carrier, number: number))
            }
        }
        #expect(try await ship(nil)?.shipments.first?.tracking == nil)
    }

    @Test func `of another business does not exist`() async throws {
        let id = try await fixture.id(of: "req-1")
        await expect("ORDER_NOT_FOUND", .notFound, field: "order_id") {
            try await fixture.fulfilment.shipOrder(
                OrdersAPI.ShipOrderRequest(orderID: id, shipmentID: "parcel-1"), fixture.seller("coffeehouse")
            )
        }
    }
}
