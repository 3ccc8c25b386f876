import Contracts
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import Payments

/// Random shops under random days: whatever happens in whatever order, the books add up.
@Suite struct `The last cent` {
    static let stepsPerDay = 150

    @Test(arguments: [UInt64(1), 2, 3, 4, 5, 6, 7, 8])
    func `is where it belongs after any day`(seed: UInt64) async throws {
        var dice = Dice(seed: seed)
        let fixture = try await PaymentsFixture(
            commissionMicros: Int64.random(in: 0...1_000_000, using: &dice))
        let people = ["maria", "bob", "chen"]
        for person in people { try await fixture.welcome(person, with: .random(in: 1...50_00, using: &dice)) }

        for step in 1...Self.stepsPerDay {
            let order = "order-\(Int.random(in: 1...30, using: &dice))"
            let person = people.randomElement(using: &dice) ?? "maria"
            let minor = Int64.random(in: 1...9_99, using: &dice)
            let choice = Int.random(in: 0..<10, using: &dice)
            let again = Bool.random(using: &dice)
            for _ in 0...(again ? 1 : 0) {
                try await Self.settled {
                    switch choice {
                    case 0: try await fixture.topUp("t\(step)", minor, of: person)
                    case 1...4: try await fixture.pay(order, minor, by: person)
                    case 5:
                        try await fixture.capture(
                            order, part: "c\(step)", minor, final: Bool.random(using: &dice))
                    case 6: try await fixture.capture(order, part: "c\(step)", minor / 3)
                    case 7: try await fixture.void(order)
                    default: try await fixture.refund("r\(step)", minor, of: order)
                    }
                }
            }
        }
        try await fixture.expectLedgerInOrder()
    }

    /// Lets a refusal pass and nothing else: a fault fails the test.
    private static func settled(_ body: () async throws -> some Sendable) async throws {
        do {
            _ = try await body()
        } catch let error as RPCError where error.code != .internal {
            return
        }
    }

    @Test(arguments: [UInt64(11), 12, 13, 14])
    func `of a commission is shared out exactly, however the parts are cut`(seed: UInt64) throws {
        var dice = Dice(seed: seed)
        for _ in 1...200 {
            let amount = Money(.random(in: 1...10_000, using: &dice), .eur)
            let rate = CommissionRate(commissionMicros: .random(in: 0...1_000_000, using: &dice))
            let commission = try rate.commission(on: amount)
            var done = Money.zero(.eur)
            var taken = Money.zero(.eur)
            while try done.isLess(than: amount) {
                let part = Money(.random(in: 1...(amount.minor - done.minor), using: &dice), .eur)
                done = try done.adding(part)
                let share = try commission.on(done).subtracting(taken)
                #expect(share.minor >= 0)
                #expect(share.minor <= part.minor)
                taken = try taken.adding(share)
            }
            #expect(taken == commission.whole)
        }
    }
}

/// Random numbers that are the same for the same seed: SplitMix64.
private struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
