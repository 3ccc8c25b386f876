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

    @Test func `books each once though the follower stopped after every event`() async throws {
        for number in 1...5 {
            try await fixture.capture("o\(number)", 10_00, commission: 25)
            try await fixture.follow()
        }
        try await fixture.follow()
        #expect(try await fixture.usage() == [.commission(5, turnover: 50_00, charge: 1_25)])
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

    @Test func `that make no sense are put aside, and hold nothing up`() async throws {
        try await fixture.capture("o1", 10_00, commission: 25, "XXX")
        try await fixture.capture("o2", -10_00, commission: -25)
        try await fixture.payments.append(PaymentsAPI.PaymentCaptured(holdID: "o3"), key: "o3")
        try await fixture.capture("o4", 10_00, commission: 25)
        try await fixture.follow()

        #expect(try await fixture.usage() == [.commission(1, turnover: 10_00, charge: 25)])
        #expect(try await fixture.payments.parkedCount(in: fixture.database) == 3)
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
