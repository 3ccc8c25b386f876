import Contracts
import Foundation
import RPC
import Synchronization
import TestKit
import Testing
import Values

/// Programs die with SIGKILL, `souk up` restarts them, clients repeat calls; nothing is lost or doubled.
@Suite(.serialized) struct `Killing programs while people order` {
    static let killsMin = 6
    static let killsMax = 24
    static let ordersMax = 600

    @Test func `each program at each step of an order`() async throws {
        try await TestSystem.with { system in
            let market = try await MarketFixture.open(over: system.gateway)
            let buyer = try await market.buyer()
            let book = OrderBook()
            for program in TestSystem.Program.allCases {
                for step in Step.allCases {
                    let order = "\(program)-\(step)"
                    for current in Step.allCases {
                        let killed = current == step
                        if killed {
                            // Somewhere within the step: the delay differs from one combination to the next.
                            Task {
                                try await Task.sleep(for: .microseconds(Int64.random(in: 0...6_000)))
                                try system.kill(program)
                            }
                        }
                        try await persist { try await current.take(order, market, buyer, book) }
                    }
                }
            }
            for program in TestSystem.Program.allCases {
                for step in Step.allCases {
                    try await persist {
                        try await market.awaitRefundNotice(
                            of: try await book.order("\(program)-\(step)"), by: buyer)
                    }
                }
            }
            _ = try await system.verify()
            #expect(
                try await market.available() == 1_000, "each order put its one piece back with its refund")
        }
    }

    @Test func `at random while a hundred orders run`() async throws {
        try await TestSystem.with { system in
            let market = try await MarketFixture.open(over: system.gateway)
            let buyers = try await [market.buyer(), market.buyer(), market.buyer(), market.buyer()]
            let book = OrderBook()
            let kills = KillCount()
            let killer = Task {
                // Bounded, so that the orders come to their end however slow the machine is.
                while kills.value < Self.killsMax,
                    (try? await Task.sleep(for: .milliseconds(Int.random(in: 100...300)))) != nil
                {
                    guard let program = TestSystem.Program.allCases.randomElement() else { continue }
                    if (try? system.kill(program)) != nil { kills.add() }
                }
            }
            // A hundred, and more on a machine so fast that they would be over before the storm is.
            var orders = 0
            try await withThrowingTaskGroup(of: Void.self) { group in
                while orders < 100 || (kills.value < Self.killsMin && orders < Self.ordersMax) {
                    let index = orders
                    orders += 1
                    group.addTask {
                        let buyer = buyers[index % buyers.count]
                        for step in Step.allCases {
                            try await persist(seconds: 120) {
                                try await step.take("storm-\(index)", market, buyer, book)
                            }
                        }
                    }
                    if index >= 8 { try await group.next() }
                }
                try await group.waitForAll()
            }
            killer.cancel()
            await killer.value
            #expect(kills.value >= Self.killsMin)
            for index in 0..<orders {
                let buyer = buyers[index % buyers.count]
                let order = try await persist {
                    try await market.find(try await book.order("storm-\(index)"), by: buyer)
                }
                #expect(order.state == .completed && order.payment == .partlyRefunded)
            }
            _ = try await system.verify()
            #expect(try await market.available() == 1_000)
        }
    }

    @Test func `and a consumer that was away for a while catches up exactly once`() async throws {
        try await TestSystem.with { system in
            let market = try await MarketFixture.open(over: system.gateway)
            let buyer = try await market.buyer()
            let book = OrderBook()
            try system.freeze(.messaging)
            try system.freeze(.billing)
            for index in 0..<20 {
                for step in [Step.sign, .place, .accept] {
                    try await step.take("away-\(index)", market, buyer, book)
                }
            }
            try system.thaw(.billing)
            try system.thaw(.messaging)
            _ = try await system.verify()
            let usage = try await persist { try await market.billing.getUsage(.init(), market.seller) }
            #expect(usage.lines.map(\.count) == [20])
        }
    }
}

/// Counts from one task what another waits for.
private final class KillCount: Sendable {
    private let count = Mutex(0)

    var value: Int { count.withLock { $0 } }

    func add() { count.withLock { $0 += 1 } }
}
