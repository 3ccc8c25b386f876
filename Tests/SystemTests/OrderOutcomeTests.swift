import Contracts
import Foundation
import RPC
import TestKit
import Testing
import Values

/// Every way an order can end other than the straight one, over real processes.
@Suite struct `An order over six processes` {
    @Test func `that is declined gives everything back`() async throws {
        try await TestSystem.with { system in
            let market = try await MarketFixture.open(over: system.gateway, stock: 10)
            let buyer = try await market.buyer(with: Money(100_00, .eur))
            let placed = try await market.order("order-1", 3, by: buyer)
            let declined = try await market.orders.declineOrder(
                .init(orderID: placed.id, reason: "sold out in the shop"), market.seller)
            #expect(declined.order?.state == .cancelled)
            #expect(declined.order?.endReason == .declinedByBusiness)
            try await expectUntouched(market, buyer, placed.id)
            _ = try await system.verify()
        }
    }

    @Test func `that its buyer cancels gives everything back, and cannot be accepted`() async throws {
        try await TestSystem.with { system in
            let market = try await MarketFixture.open(over: system.gateway, stock: 10)
            let buyer = try await market.buyer(with: Money(100_00, .eur))
            let placed = try await market.order("order-1", 3, by: buyer)
            let cancelled = try await market.orders.cancelOrder(
                .init(orderID: placed.id, reason: "found it at home"), buyer.options)
            #expect(cancelled.order?.endReason == .cancelledByBuyer)
            await expect("ORDER_STATE") { try await market.accept(placed.id) }
            try await expectUntouched(market, buyer, placed.id)
            _ = try await system.verify()
        }
    }

    @Test func `that nobody answers expires and gives everything back`() async throws {
        try await TestSystem.with(settings: ["commerce.answer-minutes=1"]) { system in
            let market = try await MarketFixture.open(over: system.gateway, stock: 10)
            let buyer = try await market.buyer(with: Money(100_00, .eur))
            let placed = try await market.order("order-1", 3, by: buyer)
            try system.moveClock(seconds: 90)
            try await market.awaitStatus(.cancelled, of: placed.id, by: buyer)
            let expired = try await market.find(placed.id, by: buyer)
            #expect(expired.state == .cancelled && expired.endReason == .unanswered)
            try await expectUntouched(market, buyer, placed.id)
            _ = try await system.verify()
        }
    }

    @Test func `that is refunded moves money, stock, commission and a notice, and never too much`()
        async throws
    {
        try await TestSystem.with { system in
            let market = try await MarketFixture.open(over: system.gateway, stock: 10)
            let buyer = try await market.buyer(with: Money(100_00, .eur))
            let placed = try await market.order("order-1", 4, by: buyer)
            _ = try await market.accept(placed.id)
            _ = try await market.ship(placed.id)
            let first = try await market.refund(placed.id, Money(12_50, .eur), restocking: 1)
            #expect(first.payment == .partlyRefunded && first.refunded?.minor == 12_50)
            let again = try await market.refund(placed.id, Money(12_50, .eur), restocking: 1)
            #expect(again.refunded?.minor == 12_50)
            await expect("REFUND_TOO_LARGE") {
                try await market.refund(placed.id, Money(37_51, .eur), as: "refund-2")
            }
            let last = try await market.refund(placed.id, Money(37_50, .eur), as: "refund-3", restocking: 3)
            #expect(last.payment == .refunded)
            try await market.awaitRefundNotice(of: placed.id, by: buyer)
            #expect(try await market.available() == 10)
            #expect(try await balance(market, buyer) == [100_00, 0])
            _ = try await system.verify()
            let usage = try await market.billing.getUsage(.init(), market.seller)
            #expect(usage.lines.map { $0.charge?.micros } == [0])
            #expect(usage.lines.map(\.count) == [3])
        }
    }

    @Test func `that is captured as it ships is paid for in parts, and the rest goes back`() async throws {
        try await TestSystem.with { system in
            let market = try await MarketFixture.open(over: system.gateway, stock: 10)
            let buyer = try await market.buyer(with: Money(100_00, .eur))
            let placed = try await market.order("order-1", 4, by: buyer)
            let accepted = try await market.accept(placed.id, capture: .asShipped)
            #expect(accepted.payment == .authorised && accepted.captured?.minor ?? 0 == 0)
            let first = try await market.ship(placed.id, as: "parcel-1", pieces: 1)
            #expect(first.fulfilment == .partlyShipped && first.captured?.minor == 12_50)
            let last = try await market.ship(placed.id, as: "parcel-2", pieces: 2, isFinal: true)
            #expect(last.fulfilment == .shipped && last.payment == .captured)
            #expect(last.captured?.minor == 37_50)
            #expect(try await balance(market, buyer) == [62_50, 0])
            #expect(try await market.available() == 7)
            let payment = try await market.payments.getPayment(.init(holdID: placed.id), buyer.options)
            #expect(payment.captures.map { $0.amount?.minor } == [12_50, 25_00])
            try await market.awaitStatus(.shipped, of: placed.id, by: buyer)
            _ = try await system.verify()
            let charges = try await market.billing.listCharges(.init(), market.seller).charges
            #expect(charges.count == 2)
            #expect(charges.reduce(0) { $0 + ($1.turnover?.minor ?? 0) } == 37_50)
        }
    }

    @Test func `costs what its quote says, with discount, delivery and tax`() async throws {
        try await TestSystem.with { system in
            let market = try await MarketFixture.open(over: system.gateway, stock: 10)
            try await setUpTerms(market)
            let buyer = try await market.buyer(with: Money(100_00, .eur))
            let cart = market.cart(2, delivery: "parcel", code: "TEN")
            let placed = try await market.place(
                try await market.sign("order-1", cart, by: buyer), by: buyer)
            #expect(placed.totals?.subtotal?.minor == 25_00)
            #expect(placed.totals?.discount?.minor == 2_50)
            #expect(placed.totals?.delivery?.minor == 4_90)
            #expect(placed.totals?.total?.minor == 27_40)
            #expect(placed.totals?.tax?.minor == 4_37)
            let once = try await market.sign("order-2", cart, by: buyer)
            try await market.put("mug", price: Money(13_00, .eur), stock: 0)
            await expect("TOTAL_CHANGED") { try await market.place(once, by: buyer) }
            _ = try await market.accept(placed.id)
            _ = try await system.verify()
        }
    }

    private func setUpTerms(_ market: MarketFixture) async throws {
        _ = try await market.terms.putTaxRate(
            .init(rate: .init(id: "default", name: "VAT 19 %", rateMicros: 190_000, included: true)),
            market.seller)
        _ = try await market.terms.putDeliveryOption(
            .init(option: .init(id: "parcel", name: "Parcel", price: CommonAPI.Money(Money(4_90, .eur)))),
            market.seller)
        _ = try await market.terms.putDiscountCode(
            .init(discount: .init(code: "TEN", value: .percentMicros(100_000), usesMax: 5)), market.seller)
    }

    /// The buyer has all their money back, and the shop all its stock.
    private func expectUntouched(_ market: MarketFixture, _ buyer: MarketFixture.Buyer, _ order: String)
        async throws
    {
        try await market.awaitStatus(.cancelled, of: order, by: buyer)
        #expect(try await market.available() == 10)
        #expect(try await balance(market, buyer) == [100_00, 0])
    }

    /// What the buyer can spend, and what is held.
    private func balance(_ market: MarketFixture, _ buyer: MarketFixture.Buyer) async throws -> [Int64?] {
        let balance = try await market.wallets.getBalance(.init(), buyer.options).balances.first
        return [balance?.available?.minor, balance?.held?.minor]
    }
}
