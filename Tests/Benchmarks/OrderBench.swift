import Contracts
import Foundation
import RPC
import TestKit
import Values

/// Whole orders through the gateway of a system of real processes.
///
/// Each is quoted, signed by the buyer's device, placed and held, accepted and captured, its card posted
/// and its commission booked. Nothing is approved beforehand.
enum OrderBench {
    static let inFlight = 32
    static let orders = 3_000
    static let ordersOneAtATime = 300
    /// Enough to see what a PIN costs.
    static let approvals = 200

    static func run(_ report: inout Report) async throws {
        let system = try await TestSystem.start(
            settings: ["session", "business", "address"].flatMap {
                ["\($0)-calls-per-second=0", "\($0)-calls-max=0", "\($0)-streams-max=0"]
            })
        do {
            try measureMemory(system, &report)
            try await measureOrders(system, &report)
            _ = try await system.verify(settledWithin: 120)
        } catch {
            await system.stop()
            throw error
        }
        await system.stop()
        try? FileManager.default.removeItem(at: system.data)
    }

    private static func measureOrders(_ system: TestSystem, _ report: inout Report) async throws {
        let market = try await MarketFixture.open(over: system.gateway, stock: 1_000_000)
        var buyers: [MarketFixture.Buyer] = []
        for _ in 0..<inFlight { buyers.append(try await market.buyer(with: Money(10_000_00, .eur))) }
        let single = try await ClosedLoop.run(turns: ordersOneAtATime, inFlight: 1) { [buyers] turn in
            try await complete("bench-\(turn)", market, buyers[turn % buyers.count])
        }
        report.add("orders one at a time, p50", single.p50Milliseconds, "ms", aim: 4, better: .lower)

        let start = ContinuousClock.now
        let cpuBefore = try cpuSeconds(of: system)
        let outcome = try await ClosedLoop.run(turns: orders, inFlight: inFlight) { [buyers] turn in
            let order = ordersOneAtATime + turn
            try await complete("bench-\(order)", market, buyers[order % buyers.count])
        }
        try await awaitBooked(Int64(orders + ordersOneAtATime), market)
        let booked = Double(orders) / (ContinuousClock.now - start).inSeconds
        report.add(
            "orders accepted, \(inFlight) in flight", outcome.perSecond, "/s", aim: 1_200, better: .higher)
        report.add(
            "orders accepted, \(inFlight) in flight, p99", outcome.p99Milliseconds, "ms", aim: 60,
            better: .lower)
        report.add("orders with card and commission booked", booked, "/s", better: .higher)
        let cpu = (try cpuSeconds(of: system) - cpuBefore) / Double(orders)
        report.add("CPU time of an order, all six programs", cpu * 1_000, "ms", better: .lower)
        try await measureApprovals(market, buyers, &report)
    }

    private static func complete(_ order: String, _ market: MarketFixture, _ buyer: MarketFixture.Buyer)
        async throws
    {
        _ = try await market.accept(try await market.order(order, by: buyer).id)
    }

    /// The fallback: a PIN costs its hash, on purpose.
    private static func measureApprovals(
        _ market: MarketFixture, _ buyers: [MarketFixture.Buyer], _ report: inout Report
    ) async throws {
        let outcome = try await ClosedLoop.run(turns: approvals, inFlight: 8) { turn in
            _ = try await market.approve("pin-\(turn)", market.cart(), by: buyers[turn % buyers.count])
        }
        report.add("payments approved by PIN, 8 in flight", outcome.perSecond, "/s", better: .higher)
    }

    /// Until billing has charged every order; the system's own check afterwards covers the cards.
    private static func awaitBooked(_ count: Int64, _ market: MarketFixture) async throws {
        let deadline = ContinuousClock.now + .seconds(60)
        while ContinuousClock.now < deadline {
            let usage = try await market.billing.getUsage(.init(), market.seller)
            if usage.lines.first?.count == count { return }
            try await Task.sleep(for: .milliseconds(5))
        }
        throw BenchFailure("commissions were not booked within 60 s")
    }

    /// What all programs have used of the processors; a neighbour's load disturbs it far less than rates.
    private static func cpuSeconds(of system: TestSystem) throws -> Double {
        let ticksPerSecond = Double(sysconf(Int32(_SC_CLK_TCK)))
        return try TestSystem.Program.allCases.reduce(0) { sum, program in
            let stat = try String(
                contentsOfFile: "/proc/\(try system.processID(of: program))/stat", encoding: .utf8)
            // After the name in parentheses: state, then utime and stime as the 12th and 13th fields.
            let fields = stat.split(separator: ")").last?.split(separator: " ") ?? []
            guard fields.count > 12, let user = Double(fields[11]), let kernel = Double(fields[12]) else {
                throw BenchFailure("the kernel tells nothing of \(program)'s time")
            }
            return sum + (user + kernel) / ticksPerSecond
        }
    }

    /// Resident memory of each program before it has done anything.
    private static func measureMemory(_ system: TestSystem, _ report: inout Report) throws {
        for program in TestSystem.Program.allCases {
            let status = try String(
                contentsOfFile: "/proc/\(try system.processID(of: program))/status", encoding: .utf8)
            guard let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmRSS:") }),
                let kibibytes = Double(line.split(separator: " ").dropLast().last ?? "")
            else { throw BenchFailure("the kernel tells nothing of \(program)'s memory") }
            report.add("memory of idle \(program)", kibibytes / 1_024, "MiB", aim: 40, better: .lower)
        }
    }
}
