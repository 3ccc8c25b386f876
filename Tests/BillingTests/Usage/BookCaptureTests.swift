import Contracts
import RPC
import TestKit
import Testing

@testable import Billing

@Suite(.timeLimit(.minutes(5))) struct `Booking captured payments` {
    let fixture: BillingFixture

    init() throws {
        fixture = try BillingFixture()
    }

    @Test func `after a day when nobody followed books each once`() async throws {
        for number in 1...600 { try await fixture.capture("o\(number)", 10_00, commission: 25) }
        try await fixture.follow()

        #expect(try await fixture.usage() == [.commission(600, turnover: 6_000_00, charge: 150_00)])
        #expect(try await fixture.chargeCount() == 600)
    }

    @Test func `books each once though the consumer stopped after every event`() async throws {
        for number in 1...5 {
            try await fixture.capture("o\(number)", 10_00, commission: 25)
            try await fixture.follow()
        }
        try await fixture.follow()
        #expect(try await fixture.usage() == [.commission(5, turnover: 50_00, charge: 1_25)])
    }

    @Test func `in parts books each part once`() async throws {
        for part in 1...4 {
            try await fixture.capture(
                "o1", part: "c\(part)", 1_00, commission: 2, final: part == 4)
        }
        try await fixture.follow()
        try await fixture.followAnew()
        #expect(try await fixture.usage() == [.commission(4, turnover: 4_00, charge: 8)])
        #expect(
            try await fixture.charges().map(\.id) == (1...4).reversed().map { "capture:o1:c\($0)" })
    }

    @Test func `books nothing for a final capture that only gives the rest back`() async throws {
        try await fixture.capture("o1", part: "c1", 10_00, commission: 25, final: false)
        try await fixture.capture("o1", part: "c2", 0, commission: 0)
        try await fixture.follow()
        #expect(try await fixture.usage() == [.commission(1, turnover: 10_00, charge: 25)])
        #expect(try await fixture.payments.parkedCount(in: fixture.database) == 0)
    }

    @Test func `that are offered again changes nothing`() async throws {
        try await fixture.capture("o1", 10_00, commission: 25)
        try await fixture.refund("r1", of: "o1", 10_00, commission: 25)
        try await fixture.follow()
        let usage = try await fixture.usage()

        try await fixture.followAnew()
        #expect(try await fixture.usage() == usage)
        #expect(try await fixture.chargeCount() == 2)
        #expect(try await fixture.wrongSums() == 0)
    }

    @Test func `keeps apart orders and parts whose ids run into each other`() async throws {
        try await fixture.capture("a", part: "b:c", 10_00, commission: 25)
        try await fixture.capture("a:b", part: "c", 20_00, commission: 50)
        try await fixture.follow()
        #expect(try await fixture.usage() == [.commission(2, turnover: 30_00, charge: 75)])
    }

    @Test func `that make no sense are put aside, and hold nothing up`() async throws {
        try await fixture.capture("o1", 10_00, commission: 25, "XX9")
        try await fixture.capture("o2", -10_00, commission: -25)
        try await fixture.payments.append(PaymentsAPI.PaymentCaptured(holdID: "o3"), key: "o3")
        try await fixture.capture("o4", 10_00, commission: 10_01)
        try await fixture.capture("o5", part: "", 10_00, commission: 25)
        try await fixture.capture("o6", 0, commission: 0, final: false)
        // Over nine thousand thousand million euros, which no sum in micros holds.
        try await fixture.capture("o7", .max, commission: .max / 1_000)
        try await fixture.capture("o8", 10_00, commission: 25)
        try await fixture.follow()

        #expect(try await fixture.usage() == [.commission(1, turnover: 10_00, charge: 25)])
        #expect(try await fixture.payments.parkedCount(in: fixture.database) == 7)
        #expect(try await fixture.charges().map(\.sequence) == [1])
    }

    @Test func `books one that earned nothing`() async throws {
        try await fixture.capture("o1", 10, commission: 0)
        try await fixture.follow()
        #expect(try await fixture.usage() == [.commission(1, turnover: 10, charge: 0)])
    }

    @Test func `keeps each month's sum equal to its charges`() async throws {
        for number in 1...40 {
            try await fixture.capture(
                "o\(number)", 10_00, commission: 25, number.isMultiple(of: 3) ? "USD" : "EUR")
            fixture.payments.clock.advance(seconds: 3 * 86_400)
        }
        try await fixture.refund("r1", of: "o1", 5_00, commission: 12)
        try await fixture.follow()

        #expect(try await fixture.chargeCount() == 41)
        #expect(try await fixture.wrongSums() == 0)
    }
}
