import Contracts
import Foundation
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import Payments

/// PINs take their time on purpose: nobody else's calls may take longer for it.
@Suite(.serialized) struct `While PINs queue` {
    /// How many rounds decide, by most of them.
    static let rounds = 5
    static let roundsMax = 20
    static let blocks = 16
    static let holdsPerBlock = 50
    /// As many as are let in at once, and each waits for the next.
    static let peopleWithPINs = HashingThreads.count + 6
    static let medianRatioMax = 1.2
    static let p99RatioMax = 2.0

    /// Blocks of holds with a queue of PINs and blocks without take turns.
    ///
    /// So whatever else the machine does slows both, and one stall decides nothing: the bounds hold in most
    /// rounds. One in which a busy machine left the PINs no time shows nothing, and does not count.
    @Test(.timeLimit(.minutes(3)))
    func `other calls' median stays within 1.2 times and their p99 within twice`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "souk-pins-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let fixture = try await PaymentsFixture(
            pinCost: PinCost(), url: "sqlite://\(folder.path())/payments.sqlite")
        try await fixture.welcome("maria", with: 10_000_00)
        let device = try await fixture.enrolledDevice(of: "maria")
        for number in 1...Self.peopleWithPINs {
            try await fixture.setPin(PaymentsFixture.pin, of: "person-\(number)")
        }

        var ratios: [(median: Double, p99: Double, approved: Int)] = []
        for round in 1...Self.roundsMax {
            let ratio = try await measure(fixture, device, round)
            print("holds while PINs queue: median \(ratio.median), p99 \(ratio.p99), PINs \(ratio.approved)")
            guard ratio.approved > 0 else { continue }
            ratios.append(ratio)
            if ratios.count == Self.rounds { break }
        }
        try #require(!ratios.isEmpty, "the machine left the PINs no time")
        let within = ratios.count { $0.median <= Self.medianRatioMax && $0.p99 <= Self.p99RatioMax }
        #expect(within > ratios.count / 2, "\(ratios)")
    }

    private func measure(
        _ fixture: PaymentsFixture, _ device: TestDevice, _ round: Int
    ) async throws -> (median: Double, p99: Double, approved: Int) {
        var (quiet, loaded): ([Duration], [Duration]) = ([], [])
        var medians: [Double] = []
        var approved = 0
        for block in 1...Self.blocks {
            let orders = (1...Self.holdsPerBlock).map { "order-\(round)-\(block)-\($0)" }
            let before = try await times(of: orders.map { "\($0)-quiet" }, fixture, device)
            let pins = Task { try await approveUntilCancelled(fixture, "\(round)-\(block)") }
            try await Task.sleep(for: .milliseconds(20))
            let during = try await times(of: orders.map { "\($0)-loaded" }, fixture, device)
            pins.cancel()
            approved += try await pins.value
            // A check that was cancelled counts as a try; too many of them would lock the PIN.
            try await fixture.database.write { db in try db.run("UPDATE pins SET tries = 0") }
            medians.append(Self.at(0.5, during) / Self.at(0.5, before))
            quiet += before
            loaded += during
        }
        return (medians.sorted()[medians.count / 2], Self.at(0.99, loaded) / Self.at(0.99, quiet), approved)
    }

    private func times(
        of orders: [String], _ fixture: PaymentsFixture, _ device: TestDevice
    ) async throws -> [Duration] {
        let commerce = try await fixture.identity.service("commerce")
        var times: [Duration] = []
        for order in orders {
            let signature = try fixture.signature(by: device, order, 1)
            let request = fixture.holdRequest(order, 1, of: "maria", by: .deviceSignature(signature))
            let start = ContinuousClock.now
            _ = try await fixture.client.hold(request, commerce)
            times.append(ContinuousClock.now - start)
        }
        return times
    }

    /// Returns how many payments were approved with a PIN meanwhile.
    private func approveUntilCancelled(_ fixture: PaymentsFixture, _ block: String) async throws -> Int {
        try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 1...Self.peopleWithPINs {
                group.addTask {
                    for turn in 0... {
                        let id = "\(block)-\(turn)"
                        do {
                            try await fixture.approve(id, 1, by: "person-\(number)", order: id)
                        } catch {
                            guard Task.isCancelled else { throw error }
                            return turn
                        }
                    }
                    return 0
                }
            }
            return try await group.reduce(0, +)
        }
    }

    private static func at(_ share: Double, _ times: [Duration]) -> Double {
        let sorted = times.sorted()
        let time = sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
        return Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
    }
}
