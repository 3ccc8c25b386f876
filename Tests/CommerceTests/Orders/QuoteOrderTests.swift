import Contracts
import RPC
import TestKit
import Testing
import Values

@testable import Commerce

@Suite struct `Quoting an order` {
    let fixture: CommerceFixture

    init() async throws {
        fixture = try await CommerceFixture(mugs: 10)
    }

    func eur(_ minor: Int64) -> CommonAPI.Money { CommonAPI.Money(currency: "EUR", minor: minor) }

    @Test func `answers what it would cost and reserves nothing`() async throws {
        let quote = try await fixture.quote(CommerceFixture.cart([CommerceFixture.line("mug", 2)]))
        #expect(quote.totals?.subtotal == eur(25_00))
        #expect(quote.totals?.total == eur(25_00))
        #expect(quote.lines.map(\.title) == ["A mug"])
        #expect(quote.payee == CommonAPI.Party(kind: .business("teahouse")))
        #expect(quote.expiresAt == fixture.clock.now.adding(seconds: Quote.secondsMax))
        #expect(try await fixture.available() == 10)
    }

    @Test func `adds up goods, discount, delivery and the taxes of each rate, as the order then has them`()
        async throws
    {
        try await fixture.put(
            OrdersAPI.TaxRate(id: "default", name: "VAT 19 %", rateMicros: 190_000, included: true))
        try await fixture.put(
            OrdersAPI.TaxRate(id: "food", name: "VAT 7 %", rateMicros: 70_000, included: true))
        try await fixture.put("tea", Money(4_99, .eur), stock: 9, taxRate: "food")
        try await fixture.put(
            OrdersAPI.DeliveryOption(id: "standard", name: "Standard", price: eur(4_90), freeFrom: eur(50_00))
        )
        try await fixture.put(OrdersAPI.DiscountCode(code: "SPRING", value: .percentMicros(100_000)))
        var cart = CommerceFixture.cart([CommerceFixture.line("mug", 2), CommerceFixture.line("tea", 3)])
        cart.deliveryOptionID = "standard"
        cart.address = CommerceFixture.address
        cart.discountCode = "spring"
        let totals = try #require(try await fixture.quote(cart).totals)
        #expect(totals.subtotal == eur(39_97))
        #expect(totals.discount == eur(4_00))
        #expect(totals.delivery == eur(4_90))
        #expect(totals.taxAdded == eur(0))
        #expect(totals.total == eur(40_87))
        #expect(totals.taxes.map(\.taxRateID) == ["default", "food"])
        #expect(totals.taxes.map(\.base) == [eur(22_50 + 4_90), eur(13_47)])
        #expect(totals.taxes.map(\.tax) == [eur(4_37), eur(88)])
        #expect(totals.tax == eur(4_37 + 88))
        let order = try await fixture.place(fixture.request("req-1", cart))
        #expect(order.totals == totals)
        #expect(order.lines.map(\.discount) == [eur(2_50), eur(1_50)])
        #expect(order.lines.map(\.taxRateMicros) == [190_000, 70_000])
        #expect((order.deliveryOptionID, order.deliveryName) == ("standard", "Standard"))
        #expect(order.address == CommerceFixture.address)
        #expect(order.discountCode == "SPRING")
        #expect(try await fixture.order("req-1") == order)
        try await fixture.expectSound()
    }

    @Test func `adds tax that prices exclude`() async throws {
        try await fixture.put(OrdersAPI.TaxRate(id: "default", name: "Sales tax", rateMicros: 88_750))
        let totals = try #require(try await fixture.quote().totals)
        #expect(totals.tax == eur(1_11))
        #expect(totals.taxAdded == eur(1_11))
        #expect(totals.total == eur(13_61))
        try await fixture.place("req-1")
        try await fixture.expectSound()
    }

    @Test func `delivers free from the subtotal after discount that the business said`() async throws {
        try await fixture.put(
            OrdersAPI.DeliveryOption(id: "post", name: "Post", price: eur(4_90), freeFrom: eur(25_00)))
        try await fixture.put(OrdersAPI.DiscountCode(code: "ONE", value: .amount(eur(1))))
        var cart = CommerceFixture.cart([CommerceFixture.line("mug", 2)])
        cart.deliveryOptionID = "post"
        cart.address = CommerceFixture.address
        #expect(try await fixture.quote(cart).totals?.delivery == eur(0))
        cart.discountCode = "ONE"
        #expect(try await fixture.quote(cart).totals?.delivery == eur(4_90))
    }

    @Test func `needs a delivery option where there are any, and an address unless the goods are picked up`()
        async throws
    {
        try await fixture.put(OrdersAPI.DeliveryOption(id: "post", name: "Post", price: eur(4_90)))
        try await fixture.put(
            OrdersAPI.DeliveryOption(id: "shop", name: "Pick-up", price: eur(0), pickUp: true))
        var cart = CommerceFixture.cart()
        await expect("DELIVERY_OPTION_MISSING", .invalidArgument, field: "cart.delivery_option_id") {
            try await fixture.quote(cart)
        }
        cart.deliveryOptionID = "post"
        await expect("ADDRESS_INVALID", .invalidArgument, field: "cart.address") {
            try await fixture.quote(cart)
        }
        cart.deliveryOptionID = "shop"
        #expect(try await fixture.quote(cart).totals?.total == eur(12_50))
    }

    @Test func `in another currency than its delivery is refused`() async throws {
        try await fixture.put(
            OrdersAPI.DeliveryOption(
                id: "post", name: "Post", price: CommonAPI.Money(currency: "USD", minor: 4_90)))
        var cart = CommerceFixture.cart()
        cart.deliveryOptionID = "post"
        cart.address = CommerceFixture.address
        await expect("CURRENCY_MIXED", .invalidArgument, field: "cart.delivery_option_id") {
            try await fixture.quote(cart)
        }
    }

    /// A code that does not count, and why.
    struct Uncounted: Sendable, CustomTestStringConvertible {
        let reason: String
        let edit: @Sendable (inout OrdersAPI.DiscountCode) -> Void

        init(_ reason: String, _ edit: @escaping @Sendable (inout OrdersAPI.DiscountCode) -> Void) {
            self.reason = reason
            self.edit = edit
        }

        var testDescription: String { reason }
    }

    static let uncounted = [
        Uncounted("DISCOUNT_CODE_EXPIRED") { $0.validUntil = ManualClock.morning },
        Uncounted("DISCOUNT_CODE_NOT_APPLICABLE") { $0.validFrom = ManualClock.morning.adding(seconds: 1) },
        Uncounted("DISCOUNT_CODE_NOT_APPLICABLE") {
            $0.minimum = CommonAPI.Money(currency: "EUR", minor: 12_51)
        },
        Uncounted("DISCOUNT_CODE_NOT_APPLICABLE") { $0.minimum = CommonAPI.Money(currency: "USD", minor: 1) },
        Uncounted("DISCOUNT_CODE_NOT_APPLICABLE") {
            $0.value = .amount(CommonAPI.Money(currency: "USD", minor: 1))
        },
        Uncounted("DISCOUNT_CODE_NOT_APPLICABLE") { $0.value = .percentMicros(1_000_000) },
        Uncounted("DISCOUNT_CODE_NOT_APPLICABLE") {
            $0.value = .amount(CommonAPI.Money(currency: "EUR", minor: 20_00))
        },
    ]

    @Test(arguments: uncounted)
    func `with a code that does not count is refused`(code: Uncounted) async throws {
        var discount = OrdersAPI.DiscountCode(code: "SPRING", value: .percentMicros(100_000))
        code.edit(&discount)
        try await fixture.put(discount)
        var cart = CommerceFixture.cart()
        cart.discountCode = "SPRING"
        await expect(code.reason, .failedPrecondition, field: "cart.discount_code") {
            try await fixture.quote(cart)
        }
    }

    @Test func `is good until the code ends, if that is sooner`() async throws {
        let until = fixture.clock.now.adding(seconds: 60)
        try await fixture.put(
            OrdersAPI.DiscountCode(code: "SPRING", value: .percentMicros(100_000), validUntil: until))
        var cart = CommerceFixture.cart()
        cart.discountCode = "SPRING"
        #expect(try await fixture.quote(cart).expiresAt == until)
    }
}
