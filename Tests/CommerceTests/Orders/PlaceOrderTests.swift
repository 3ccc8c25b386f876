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

    @Test func `reserves the goods, holds the money and answers when it is held`() async throws {
        var request = try await fixture.request(
            "req-1", CommerceFixture.cart([CommerceFixture.line("mug", 2), CommerceFixture.line("tea")]))
        request.note = "A gift, please wrap."
        let order = try await fixture.place(request)
        let now = fixture.clock.now
        #expect(order.id.hasPrefix("ord_"))
        #expect(order.requestID == "req-1")
        #expect(order.buyer == CommonAPI.Party(.person(try AccountID("acc_maria"))))
        #expect(order.lines.map(\.title) == ["A mug", "A tea"])
        #expect(order.totals?.total == CommonAPI.Money(currency: "EUR", minor: 29_90))
        #expect((order.state, order.payment, order.fulfilment) == (.placed, .authorised, .none))
        #expect((order.placedAt, order.expiresAt) == (now, now.adding(seconds: 24 * 3_600)))
        #expect(order.note == "A gift, please wrap.")
        #expect(try await fixture.available("mug") == 8)
        #expect(try await fixture.available("tea") == 4)
        #expect(try await fixture.changes(of: "req-1") == [.placed, .authorised])
        #expect(try await fixture.changes().last?.order == order)
        try await fixture.expectSound()
    }

    @Test func `asks for the hold in the name of the parties, with what authorises it`() async throws {
        let signature = PaymentsAPI.DeviceSignature(
            keyID: "dk_1", nonce: "0123456789abcdef", expiresAt: fixture.clock.now.adding(seconds: 300),
            signature: [UInt8](repeating: 7, count: 64))
        var request = try await fixture.request("req-1")
        request.authorisation = .deviceSignature(signature)
        let order = try await fixture.place(request)
        let customer = CommonAPI.Customer(
            businessID: "teahouse", customerID: "cus_acc_maria_at_teahouse")
        #expect(
            try await fixture.hold("req-1")?.request
                == PaymentsAPI.HoldRequest(
                    holdID: order.id, payer: CommonAPI.Party(kind: .person("acc_maria")),
                    payee: CommonAPI.Party(kind: .business("teahouse")),
                    amount: CommonAPI.Money(currency: "EUR", minor: 12_50), requestID: "req-1",
                    authorisation: .deviceSignature(signature),
                    customer: CommonAPI.Party(kind: .customer(customer))))
        #expect(try await fixture.place(request) == order)
    }

    @Test func `twice with the same request places it once and answers with how it is now`() async throws {
        let first = try await fixture.place("req-1")
        #expect(try await fixture.place("req-1") == first)
        #expect(try await fixture.available() == 9)
        try await fixture.accept("req-1")
        #expect(try await fixture.place("req-1").state == .accepted)
        #expect(fixture.payments.asked(.hold) == 1)
        try await fixture.expectSound()
    }

    @Test func `twenty times at once places it once, and all are told`() async throws {
        let request = try await fixture.request("req-1")
        let orders = try await withThrowingTaskGroup(of: OrdersAPI.Order.self) { group in
            for _ in 0..<20 { group.addTask { try await fixture.place(request) } }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(orders.count == 1)
        #expect(orders.first?.payment == .authorised)
        #expect(try await fixture.available() == 9)
        try await fixture.expectSound()
    }

    @Test func `with another buyer's request id is an order of one's own`() async throws {
        let first = try await fixture.place("req-1")
        let second = try await fixture.place("req-1", by: "acc_noor")
        #expect(first.id != second.id)
        #expect(try await fixture.available() == 8)
        try await fixture.expectSound()
    }

    /// A request that says something else than the first under its id.
    struct Change: Sendable, CustomTestStringConvertible {
        let field: String
        let make: @Sendable (inout OrdersAPI.PlaceOrderRequest) -> Void

        init(_ field: String, _ make: @escaping @Sendable (inout OrdersAPI.PlaceOrderRequest) -> Void) {
            self.field = field
            self.make = make
        }

        var testDescription: String { field }
    }

    static let changes = [
        Change("cart.business_id") { $0.cart?.businessID = "coffeehouse" },
        Change("cart.lines[0].product_id") { $0.cart?.lines[0].productID = "tea" },
        Change("cart.lines[0].variant_id") { $0.cart?.lines[0].variantID = "blue" },
        Change("cart.lines[0].quantity") { $0.cart?.lines[0].quantity = 2 },
        Change("cart.lines[0].options") {
            $0.cart?.lines[0].options = [OrdersAPI.LineOption(name: "engraving", value: "M. K.")]
        },
        Change("cart.lines") { $0.cart?.lines.append(CommerceFixture.line("tea")) },
        Change("cart.delivery_option_id") { $0.cart?.deliveryOptionID = "standard" },
        Change("cart.address") { $0.cart?.address = CommerceFixture.address },
        Change("cart.discount_code") { $0.cart?.discountCode = "SPRING" },
        Change("total") { $0.total?.minor = 12_51 },
        Change("authorisation") { $0.authorisation = CommerceFixture.approval("another") },
        Change("note") { $0.note = "another" },
    ]

    @Test(arguments: changes)
    func `under a request id used for something else is refused by what differs`(change: Change) async throws
    {
        var request = try await fixture.request("req-1")
        try await fixture.place(request)
        change.make(&request)
        await expect("ID_REUSED", .alreadyExists, field: change.field) { try await fixture.place(request) }
        try await fixture.expectSound()
    }

    @Test func `for another total than it costs now is refused with the new one`() async throws {
        let request = try await fixture.request("req-1")
        try await fixture.put("mug", Money(13_00, .eur))
        let error = await #expect(throws: RPCError.self) { try await fixture.place(request) }
        #expect(error?.reason == "TOTAL_CHANGED")
        #expect(error?.detail.field == "total")
        #expect(error?.detail.current == "1300")
        #expect(try await fixture.available() == 10)
        #expect(try await fixture.place("req-1").totals?.total?.minor == 13_00)
        try await fixture.expectSound()
    }

    @Test func `waits for payment no longer than the signature is good`() async throws {
        var request = try await fixture.request("req-1")
        let expiresAt = fixture.clock.now.adding(seconds: 90)
        request.authorisation = .deviceSignature(
            PaymentsAPI.DeviceSignature(
                keyID: "dk_1", nonce: "0123456789abcdef", expiresAt: expiresAt,
                signature: [UInt8](repeating: 7, count: 64)))
        fixture.payments.isDown = true
        _ = await refusal { try await fixture.place(request) }
        #expect(try await fixture.order("req-1").expiresAt == expiresAt)
        fixture.payments.isDown = false
        try await fixture.wait(seconds: 90)
        #expect(try await fixture.order("req-1").endReason == .paymentTimedOut)
        #expect(fixture.payments.asked(.hold) == 1)
        try await fixture.expectSound()
    }

    @Test func `waits for payment no longer than the approval is good, which began before`() async throws {
        var request = try await fixture.request("req-1")
        let expiresAt = fixture.clock.now.adding(seconds: 600)
        request.authorisation = CommerceFixture.approval("approval-1", expiresAt: expiresAt)
        fixture.clock.advance(seconds: 240)
        fixture.payments.isDown = true
        _ = await refusal { try await fixture.place(request) }
        #expect(try await fixture.order("req-1").expiresAt == expiresAt)
        fixture.payments.isDown = false
        try await fixture.wait(seconds: 360)
        #expect(try await fixture.order("req-1").endReason == .paymentTimedOut)
        try await fixture.expectSound()
    }

    @Test func `waits for payment ten minutes, and the business has a day from when it is held`() async throws
    {
        fixture.payments.isDown = true
        _ = await refusal { try await fixture.place("req-1") }
        let placedAt = fixture.clock.now
        #expect(try await fixture.order("req-1").expiresAt == placedAt.adding(seconds: 600))
        fixture.payments.isDown = false
        try await fixture.wait(seconds: 590)
        #expect(
            try await fixture.order("req-1").expiresAt == placedAt.adding(seconds: 590 + 24 * 3_600))
    }

    @Test func `that payments refuses is cancelled for good, with the same refusal for ever`() async throws {
        fixture.payments.refuse("req-1", "INSUFFICIENT_FUNDS")
        for _ in 1...3 {
            let error = await #expect(throws: RPCError.self) { try await fixture.place("req-1") }
            #expect(error?.code == .failedPrecondition)
            #expect(error?.reason == "PAYMENT_REFUSED")
            #expect(error?.detail.rule == "INSUFFICIENT_FUNDS")
        }
        let order = try await fixture.order("req-1")
        #expect((order.state, order.payment) == (.cancelled, .refused))
        #expect((order.endReason, order.endNote) == (.paymentRefused, "INSUFFICIENT_FUNDS"))
        #expect(try await fixture.available() == 10)
        #expect(fixture.payments.asked(.hold) == 1)
        #expect(fixture.payments.asked(.void) == 0)
        #expect(try await fixture.changes(of: "req-1") == [.placed, .cancelled])
        try await fixture.expectSound()
    }

    struct Passing: Sendable, CustomTestStringConvertible {
        let code: RPCCode
        let reason: String

        var testDescription: String { "\(code) \(reason)" }
    }

    @Test(arguments: [
        Passing(code: .invalidArgument, reason: "SIGNATURE_INVALID"),
        Passing(code: .invalidArgument, reason: "EXPIRY_INVALID"),
        Passing(code: .invalidArgument, reason: ""), Passing(code: .failedPrecondition, reason: "CLOSED"),
    ])
    func `that payments refuses without remembering it is cancelled, and its hold can never come`(
        passing: Passing
    ) async throws {
        fixture.payments.refuse("req-1", passing.reason, passing: passing.code)
        for _ in 1...2 {
            let error = await #expect(throws: RPCError.self) { try await fixture.place("req-1") }
            #expect(error?.reason == "PAYMENT_REFUSED")
            #expect(error?.detail.rule == (passing.reason.isEmpty ? "\(passing.code)" : passing.reason))
        }
        let order = try await fixture.order("req-1")
        #expect((order.state, order.payment) == (.cancelled, .voided))
        #expect(order.endReason == .paymentRefused)
        #expect(fixture.payments.asked(.hold) == 1)
        #expect(try await fixture.hold("req-1")?.state == .voided)
        fixture.payments.forgive("req-1")
        let late = PaymentsAPI.HoldRequest(holdID: order.id, requestID: "req-1")
        #expect(throws: RPCError.self) { try fixture.payments.hold(late) }
        #expect(try await fixture.available() == 10)
        #expect(try await fixture.changes(of: "req-1") == [.placed, .cancelled])
        try await fixture.expectSound()
    }

    @Test func `while payments is down fails, keeps the goods and is paid once it is up`() async throws {
        fixture.payments.isDown = true
        await expect("PAYMENTS_UNAVAILABLE", .unavailable, field: "") { try await fixture.place("req-1") }
        #expect(try await fixture.order("req-1").payment == .awaiting)
        #expect(try await fixture.available() == 9)
        fixture.payments.isDown = false
        #expect(try await fixture.place("req-1").payment == .authorised)
        try await fixture.expectSound()
    }

    @Test func `while accounts is down fails for a new customer and not for a known one`() async throws {
        try await fixture.place("req-1")
        fixture.accounts.setReachable(false)
        #expect(try await fixture.place("req-2").payment == .authorised)
        await expect("ACCOUNTS_UNAVAILABLE", .unavailable, field: "") {
            try await fixture.place("req-3", by: "acc_noor")
        }
        await expect(code: .notFound) { try await fixture.order("req-3", for: "acc_noor") }
        fixture.crash()
        #expect(try await fixture.place("req-4").payment == .authorised)
        #expect(fixture.accounts.callCount == 2)
        try await fixture.expectSound()
    }

    @Test func `of the last one by a hundred buyers sells it to one`() async throws {
        let fixture = try await CommerceFixture(mugs: 1)
        let total = try await fixture.quote().totals?.total
        let outcomes = await withTaskGroup(of: RPCError?.self) { group in
            for buyer in 0..<100 {
                group.addTask {
                    let request = OrdersAPI.PlaceOrderRequest(
                        requestID: "req", cart: CommerceFixture.cart(), total: total,
                        authorisation: CommerceFixture.approval("approval"))
                    return await refusal { try await fixture.place(request, by: "acc_\(buyer)") }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.count { $0 == nil } == 1)
        #expect(outcomes.count { $0?.reason == "OUT_OF_STOCK" } == 99)
        #expect(outcomes.count { $0?.detail.field == "cart.lines[0].quantity" } == 99)
        #expect(fixture.payments.holds.count == 1)
        #expect(try await fixture.available() == 0)
        try await fixture.expectSound()
    }

    @Test func `is for people`() async throws {
        let request = try await fixture.request("req-1")
        await expect(code: .unauthenticated) { try await fixture.orders.placeOrder(request) }
        for options in [try await fixture.identity.service("billing"), try await fixture.seller()] {
            await expect(code: .permissionDenied) { try await fixture.orders.placeOrder(request, options) }
        }
    }
}
