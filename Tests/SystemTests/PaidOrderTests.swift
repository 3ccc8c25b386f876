import Contracts
import Foundation
import RPC
import TestKit
import Testing
import Values

@Suite struct `A paid order over six processes` {
    @Test func `goes from the quote to the commission, and every invariant holds`() async throws {
        try await TestSystem.with { system in
            let market = try await MarketFixture.open(over: system.gateway, stock: 10)
            let buyer = try await market.buyer()
            let placed = try await market.order("order-1", 2, by: buyer)
            #expect(placed.state == .placed && placed.payment == .authorised)
            #expect(try await market.available() == 8)
            let accepted = try await market.accept(placed.id)
            #expect(accepted.state == .accepted && accepted.payment == .captured)
            #expect(try await market.ship(placed.id).fulfilment == .shipped)
            #expect(try await market.receive(placed.id, by: buyer).state == .completed)
            try await market.awaitStatus(.completed, of: placed.id, by: buyer)
            _ = try await system.verify()
            let usage = try await market.billing.getUsage(.init(), market.seller)
            #expect(
                usage.lines.map { $0.charge?.micros } == [62_000_000],
                "2.5 % of 25.00 EUR is 62.5 cents, half to even")
        }
    }

    @Test func `is approved by PIN just as well, and the proof says how`() async throws {
        try await TestSystem.with { system in
            let market = try await MarketFixture.open(over: system.gateway)
            let buyer = try await market.buyer()
            let byPin = try await market.place(
                try await market.approve("by-pin", market.cart(), by: buyer), by: buyer)
            #expect(byPin.payment == .authorised)
            let byKey = try await market.order("by-key", by: buyer)
            let proof = try await market.approvals.getPaymentProof(
                .init(holdID: byKey.id), buyer.options)
            #expect("\(proof)".contains(buyer.person.key.id))
            await expect("HOLD_NOT_FOUND") {
                try await market.approvals.getPaymentProof(
                    .init(holdID: byKey.id), try await market.buyer().options)
            }
            _ = try await system.verify()
        }
    }

    @Test func `for the last piece is one of a hundred that want it`() async throws {
        try await TestSystem.with { system in
            let market = try await MarketFixture.open(over: system.gateway, stock: 0)
            try await market.put("last", price: MarketFixture.price, stock: 1)
            let buyer = try await market.buyer()
            var requests: [OrdersAPI.PlaceOrderRequest] = []
            for index in 0..<100 {
                requests.append(
                    try await market.sign("order-\(index)", market.cart(of: "last"), by: buyer))
            }
            let outcomes = await withTaskGroup(of: String.self) { group in
                for request in requests {
                    group.addTask {
                        do {
                            return "\(try await market.place(request, by: buyer).payment)"
                        } catch let error as RPCError {
                            return error.reason
                        } catch {
                            return "\(error)"
                        }
                    }
                }
                return await group.reduce(into: [:]) { $0[$1, default: 0] += 1 }
            }
            #expect(outcomes == ["authorised": 1, "OUT_OF_STOCK": 99])
            #expect(try await market.available("last") == 0)
            _ = try await system.verify()
        }
    }
}
