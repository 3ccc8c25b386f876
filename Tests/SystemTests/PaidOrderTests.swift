import Contracts
import Foundation
import RPC
import TestKit
import Testing
import Values

@Suite struct `A paid order over six processes` {
    @Test func `travels from the cart to the commission, and every invariant holds`() async throws {
        try await TestSystem.with { system in
            let market = try await MarketFixture.open(over: system.gateway, stock: 10)
            let buyer = try await market.buyer()
            try await market.approve("order-1", 2, by: buyer)

            #expect(try await market.place("order-1", 2, by: buyer).state == .paid)
            #expect(try await market.available() == 8)
            #expect(try await market.accept("order-1").state == .accepted)
            #expect(try await market.ship("order-1").state == .shipped)
            #expect(try await market.receive("order-1", by: buyer).state == .completed)

            try await market.awaitStatus(.completed, of: "order-1", by: buyer)
            _ = try await system.verify()
            let usage = try await market.billing.getUsage(.init(), market.seller)
            #expect(
                usage.lines.map { $0.charge?.minor } == [62], "2.5 % of 25.00 EUR is 62.5 cents, half to even"
            )
        }
    }

    @Test func `that is declined gives everything back`() async throws {
        try await TestSystem.with { system in
            let market = try await MarketFixture.open(over: system.gateway, stock: 10)
            let buyer = try await market.buyer(with: Money(100_00, .eur))
            try await market.approve("order-1", 3, by: buyer)
            _ = try await market.place("order-1", 3, by: buyer)
            let declined = try await market.orders.declineOrder(
                .init(orderID: "order-1", reason: "sold out in the shop"), market.seller)

            #expect(declined.order?.state == .cancelled)
            #expect(try await market.available() == 10)
            let balance = try await market.payments.getBalance(.init(), buyer.options).balances.first
            #expect(balance?.available?.minor == 100_00)
            #expect(balance?.held?.minor == 0)
            try await market.awaitStatus(.cancelled, of: "order-1", by: buyer)
            _ = try await system.verify()
        }
    }

    @Test func `for the last piece is one of a hundred that want it`() async throws {
        try await TestSystem.with { system in
            let market = try await MarketFixture.open(over: system.gateway, stock: 0)
            try await market.put("last", price: MarketFixture.price, stock: 1)
            let buyer = try await market.buyer()
            for index in 0..<100 { try await market.approve("order-\(index)", by: buyer) }

            let outcomes = await withTaskGroup(of: String.self) { group in
                for index in 0..<100 {
                    group.addTask {
                        do {
                            return "\(try await market.place("order-\(index)", of: "last", by: buyer).state)"
                        } catch let error as RPCError {
                            return error.reason
                        } catch {
                            return "\(error)"
                        }
                    }
                }
                return await group.reduce(into: [:]) { $0[$1, default: 0] += 1 }
            }
            #expect(outcomes == ["paid": 1, "OUT_OF_STOCK": 99])
            #expect(try await market.available("last") == 0)
            _ = try await system.verify()
        }
    }
}
