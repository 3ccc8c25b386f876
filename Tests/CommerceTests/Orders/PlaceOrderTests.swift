import Contracts
import RPC
import TestKit
import Testing
import Values

@testable import Commerce

@Suite struct `Placing an order` {
    let fixture: CommerceFixture

    init() async throws {
        fixture = try await CommerceFixture(mugs: 10)
        try await fixture.put("tea", Money(4_90, .eur), stock: 5)
    }

    @Test func `reserves the goods, holds the money and answers when it is paid`() async throws {
        var request = CommerceFixture.request(
            "order-1", [CommerceFixture.line("mug", 2), CommerceFixture.line("tea", 1, Money(4_90, .eur))])
        request.note = "A gift, please wrap."
        let order = try await fixture.place(request)
        let now = fixture.clock.now
        #expect(
            order
                == OrdersAPI.Order(
                    id: "order-1", businessID: CommerceFixture.id, customerID: "cus_teahouse_acc_maria",
                    buyerAccountID: "acc_maria",
                    lines: [
                        OrdersAPI.OrderLine(
                            productID: "mug", title: "A mug", quantity: 2,
                            price: CommonAPI.Money(CommerceFixture.mugPrice)),
                        OrdersAPI.OrderLine(
                            productID: "tea", title: "A tea", quantity: 1,
                            price: CommonAPI.Money(currency: "EUR", minor: 4_90)),
                    ],
                    total: CommonAPI.Money(currency: "EUR", minor: 29_90), state: .paid, placedAt: now,
                    updatedAt: now, expiresAt: now.adding(seconds: 24 * 3_600), note: "A gift, please wrap."))
        #expect(try await fixture.available("mug") == 8)
        #expect(try await fixture.available("tea") == 4)
        #expect(
            fixture.payments.hold(of: "order-1")?.request
                == PaymentsAPI.HoldRequest(
                    holdID: "order-1", payerAccountID: "acc_maria", businessID: CommerceFixture.id,
                    amount: CommonAPI.Money(currency: "EUR", minor: 29_90), approvalID: "approval-order-1"))
        #expect(try await fixture.states(of: "order-1") == [.awaitingPayment, .paid])
        #expect(try await fixture.changes().last?.order == order)
        try await fixture.expectSound()
    }

    @Test func `twice with the same id places it once and answers with how it is now`() async throws {
        let first = try await fixture.place("order-1")
        #expect(try await fixture.place("order-1") == first)
        #expect(try await fixture.available() == 9)
        let accepted = try await fixture.accept("order-1")
        #expect(try await fixture.place("order-1").state == accepted.state)
        #expect(fixture.payments.asked(.hold) == 1)
        try await fixture.expectSound()
    }

    @Test func `twenty times at once places it once, and all are told`() async throws {
        let orders = try await withThrowingTaskGroup(of: OrdersAPI.Order.self) { group in
            for _ in 0..<20 { group.addTask { try await fixture.place("order-1") } }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(orders.count == 1)
        #expect(orders.first?.state == .paid)
        #expect(try await fixture.available() == 9)
        try await fixture.expectSound()
    }

    static let changed: [(String, @Sendable (inout OrdersAPI.PlaceOrderRequest) -> Void)] = [
        ("business_id", { $0.businessID = "coffeehouse" }),
        ("lines[0].product_id", { $0.lines[0].productID = "tea" }),
        ("lines[0].quantity", { $0.lines[0].quantity = 2 }),
        ("lines[0].price", { $0.lines[0].price?.minor = 12_51 }),
        ("lines", { $0.lines.append(CommerceFixture.line("tea", 1, Money(4_90, .eur))) }),
        ("approval_id", { $0.approvalID = "another" }),
        ("note", { $0.note = "another" }),
    ]

    @Test(arguments: changed.indices)
    func `under an id used for something else is refused by what differs`(index: Int) async throws {
        try await fixture.put("mug", CommerceFixture.mugPrice, in: "coffeehouse")
        try await fixture.place("order-1")
        let (field, change) = Self.changed[index]
        var request = CommerceFixture.request("order-1")
        change(&request)
        #expect(
            await refusal { try await fixture.place(request) } == Refused(.alreadyExists, "ID_REUSED", field))
        try await fixture.expectSound()
    }

    @Test func `under another buyer's id is refused without a hint of theirs`() async throws {
        try await fixture.place("order-1")
        do {
            try await fixture.place("order-1", by: "acc_noor")
            Issue.record("it was placed")
        } catch let error as RPCError {
            #expect(error.code == .alreadyExists)
            #expect(error.reason == "ID_REUSED")
            #expect(error.detail.field == "order_id")
            #expect(error.detail.current == "")
            #expect(!"\(error)".contains("maria"))
        }
        var elsewhere = CommerceFixture.request("order-1")
        elsewhere.businessID = "nobody"
        #expect(
            await refusal { try await fixture.place(elsewhere, by: "acc_noor") }
                == Refused(.alreadyExists, "ID_REUSED", "order_id"))
        try await fixture.expectSound()
    }

    static let wrong: [(Refused, @Sendable (inout OrdersAPI.PlaceOrderRequest) -> Void)] = [
        (Refused(.invalidArgument, "ORDER_ID_INVALID", "order_id"), { $0.orderID = "" }),
        (Refused(.invalidArgument, "ORDER_ID_INVALID", "order_id"), { $0.orderID = "a/b" }),
        (
            Refused(.invalidArgument, "ORDER_ID_INVALID", "order_id"),
            { $0.orderID = String(repeating: "a", count: 65) }
        ),
        (Refused(.invalidArgument, "LINES_INVALID", "lines"), { $0.lines = [] }),
        (
            Refused(.invalidArgument, "LINES_INVALID", "lines"),
            { $0.lines = (0..<101).map { CommerceFixture.line("mug-\($0)") } }
        ),
        (
            Refused(.invalidArgument, "LINES_INVALID", "lines[1].product_id"),
            { $0.lines += CommerceFixture.mugs }
        ),
        (Refused(.invalidArgument, "LINES_INVALID", "lines[0].price"), { $0.lines[0].price = nil }),
        (Refused(.invalidArgument, "LINES_INVALID", "lines[0].price"), { $0.lines[0].price?.minor = 0 }),
        (
            Refused(.invalidArgument, "LINES_INVALID", "lines[0].price"),
            { $0.lines[0].price?.currency = "EURO" }
        ),
        (Refused(.invalidArgument, "QUANTITY_INVALID", "lines[0].quantity"), { $0.lines[0].quantity = 0 }),
        (Refused(.invalidArgument, "QUANTITY_INVALID", "lines[0].quantity"), { $0.lines[0].quantity = -1 }),
        (
            Refused(.invalidArgument, "QUANTITY_INVALID", "lines[0].quantity"),
            { $0.lines[0].quantity = 1_001 }
        ),
        (Refused(.invalidArgument, "QUANTITY_INVALID", "lines[0].quantity"), { $0.lines[0].quantity = .max }),
        (Refused(.invalidArgument, "ID_MALFORMED", "approval_id"), { $0.approvalID = "" }),
        (Refused(.invalidArgument, "NOTE_INVALID", "note"), { $0.note = String(repeating: "n", count: 501) }),
        (
            Refused(.invalidArgument, "CURRENCIES_MIXED", "lines[1].price"),
            { $0.lines.append(CommerceFixture.line("tea", 1, Money(4_90, .usd))) }
        ),
        (
            Refused(.invalidArgument, "TOTAL_TOO_LARGE", "lines"),
            { $0.lines[0].price?.minor = 1_000_000_000_001 }
        ),
        (Refused(.invalidArgument, "TOTAL_TOO_LARGE", "lines"), { $0.lines = Self.overflowing }),
        (Refused(.notFound, "PRODUCT_NOT_FOUND", "lines[0].product_id"), { $0.lines[0].productID = "cup" }),
        (Refused(.notFound, "PRODUCT_NOT_FOUND", "lines[0].product_id"), { $0.lines[0].productID = "" }),
        (Refused(.notFound, "PRODUCT_NOT_FOUND", "lines[0].product_id"), { $0.businessID = "nobody" }),
        (Refused(.notFound, "PRODUCT_NOT_FOUND", "lines[0].product_id"), { $0.businessID = "" }),
        (
            Refused(.failedPrecondition, "PRICE_CHANGED", "lines[0].price"),
            { $0.lines[0].price?.minor = 12_49 }
        ),
        (
            Refused(.failedPrecondition, "PRICE_CHANGED", "lines[0].price"),
            { $0.lines[0].price?.currency = "USD" }
        ),
        (Refused(.failedPrecondition, "OUT_OF_STOCK", "lines[0].quantity"), { $0.lines[0].quantity = 11 }),
        (
            Refused(.failedPrecondition, "OUT_OF_STOCK", "lines[1].quantity"),
            { $0.lines.append(CommerceFixture.line("tea", 6, Money(4_90, .eur))) }
        ),
    ]

    static let overflowing = ["mug", "tea"].map { CommerceFixture.line($0, 1_000, Money(.max, .eur)) }

    @Test(arguments: wrong.indices)
    func `that breaks a rule is refused, leaves nothing behind and may be sent again`(index: Int) async throws
    {
        let (expected, spoil) = Self.wrong[index]
        var request = CommerceFixture.request("order-1")
        spoil(&request)
        #expect(await refusal { try await fixture.place(request) } == expected)
        #expect(try await fixture.changes() == [])
        #expect(fixture.payments.asked(.hold) == 0)
        #expect(try await fixture.available("mug") == 10)
        #expect(try await fixture.available("tea") == 5)
        #expect(try await fixture.place("order-1").state == .paid)
        try await fixture.expectSound()
    }

    @Test func `at a price that has changed says the price of now`() async throws {
        try await fixture.put("mug", Money(13_00, .eur))
        do {
            try await fixture.place("order-1")
            Issue.record("it was placed")
        } catch let error as RPCError {
            #expect(error.reason == "PRICE_CHANGED")
            #expect(error.detail.current == "13.00 EUR")
        }
    }

    @Test func `of more than there is says how many there are`() async throws {
        do {
            try await fixture.place("order-1", [CommerceFixture.line("mug", 11)])
            Issue.record("it was placed")
        } catch let error as RPCError {
            #expect(error.reason == "OUT_OF_STOCK")
            #expect(error.detail.current == "10")
        }
    }

    @Test func `of a hundred lines at the limits is fine`() async throws {
        for number in 0..<100 { try await fixture.put("tile-\(number)", Money(1, .eur), stock: 1_000) }
        let lines = (0..<100).map { CommerceFixture.line("tile-\($0)", 1_000, Money(1, .eur)) }
        var request = CommerceFixture.request("order-1", lines)
        request.note = String(repeating: "ü", count: 500)
        let order = try await fixture.place(request)
        #expect(order.total?.minor == 100_000)
        #expect(order.lines.map(\.productID) == lines.map(\.productID))
        #expect(try await fixture.order("order-1") == order)
        try await fixture.expectSound()
    }

    @Test func `that payments refuses is cancelled for good, with the same refusal for ever`() async throws {
        fixture.payments.refuse("order-1", "INSUFFICIENT_FUNDS")
        for _ in 1...3 {
            do {
                try await fixture.place("order-1")
                Issue.record("it was placed")
            } catch let error as RPCError {
                #expect(error.code == .failedPrecondition)
                #expect(error.reason == "PAYMENT_REFUSED")
                #expect(error.detail.rule == "INSUFFICIENT_FUNDS")
            }
        }
        let order = try await fixture.order("order-1")
        #expect(order.state == .cancelled)
        #expect(order.endReason == .paymentRefused)
        #expect(order.endNote == "INSUFFICIENT_FUNDS")
        #expect(try await fixture.available() == 10)
        #expect(fixture.payments.asked(.hold) == 1)
        #expect(try await fixture.states(of: "order-1") == [.awaitingPayment, .cancelled])
        try await fixture.expectSound()
    }

    @Test func `while payments is down fails, keeps the goods and is paid once it is up`() async throws {
        fixture.payments.isDown = true
        let refused = await refusal { try await fixture.place("order-1") }
        #expect(refused == Refused(.unavailable, "PAYMENTS_UNAVAILABLE"))
        #expect(try await fixture.order("order-1").state == .awaitingPayment)
        #expect(try await fixture.available() == 9)
        fixture.payments.isDown = false
        #expect(try await fixture.place("order-1").state == .paid)
        try await fixture.expectSound()
    }

    @Test func `while accounts is down fails for a new customer and not for a known one`() async throws {
        try await fixture.place("order-1")
        fixture.accounts.isDown = true
        #expect(try await fixture.place("order-2").state == .paid)
        let refused = await refusal { try await fixture.place("order-3", by: "acc_noor") }
        #expect(refused == Refused(.unavailable, "ACCOUNTS_UNAVAILABLE"))
        #expect(await refusal { try await fixture.order("order-3", for: "acc_noor") }?.code == .notFound)
        fixture.crash()
        #expect(try await fixture.place("order-4").state == .paid)
        #expect(fixture.accounts.asked == 2)
        try await fixture.expectSound()
    }

    @Test func `of the last one by a hundred buyers sells it to one`() async throws {
        let fixture = try await CommerceFixture(mugs: 1)
        let outcomes = await withTaskGroup(of: Refused?.self) { group in
            for buyer in 0..<100 {
                group.addTask {
                    await refusal { try await fixture.place("order-\(buyer)", by: "acc_\(buyer)") }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.count { $0 == nil } == 1)
        #expect(
            outcomes.count {
                $0 == Refused(.failedPrecondition, "OUT_OF_STOCK", "lines[0].quantity")
            } == 99)
        #expect(fixture.payments.holds.count == 1)
        #expect(try await fixture.available() == 0)
        try await fixture.expectSound()
    }

    @Test func `is for people`() async throws {
        #expect(
            await refusal { try await fixture.orders.placeOrder(CommerceFixture.request("order-1")) }?.code
                == .unauthenticated)
        let service = try await fixture.identity.service("billing")
        #expect(
            await refusal {
                try await fixture.orders.placeOrder(CommerceFixture.request("order-1"), service)
            }?.code
                == .permissionDenied)
    }
}
