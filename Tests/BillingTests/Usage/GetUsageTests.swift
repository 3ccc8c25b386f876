import Contracts
import RPC
import TestKit
import Testing
import Values

@testable import Billing

@Suite(.timeLimit(.minutes(5))) struct `What a business used` {
    let fixture: BillingFixture

    init() throws {
        fixture = try BillingFixture()
    }

    @Test func `sums its payments of the current month`() async throws {
        try await fixture.capture("o1", 100_00, commission: 2_50)
        try await fixture.capture("o2", 50_00, commission: 1_25)
        try await fixture.follow()

        #expect(try await fixture.usage() == [.commission(2, turnover: 150_00, charge: 3_75)])
    }

    @Test func `is nothing in a month without payments`() async throws {
        #expect(try await fixture.usage().isEmpty)
        let caller = try await fixture.identity.member("acc_1", of: BillingFixture.mugShop)
        let answer = try await fixture.client.getUsage(.init(), caller)
        #expect(answer.month == "2026-03")
    }

    @Test func `is less what was refunded, in the month of the refund`() async throws {
        try await fixture.capture("o1", 100_00, commission: 2_50)
        try await fixture.refund("r1", of: "o1", 40_00, commission: 1_00)
        fixture.payments.clock.advance(seconds: 31 * 86_400)
        try await fixture.refund("r2", of: "o1", 60_00, commission: 1_50)
        try await fixture.follow()

        #expect(try await fixture.usage("2026-03") == [.commission(2, turnover: 60_00, charge: 1_50)])
        #expect(try await fixture.usage("2026-04") == [.commission(1, turnover: -60_00, charge: -1_50)])
    }

    @Test func `ends its month at midnight, UTC, whenever it is booked`() async throws {
        fixture.payments.clock.set(to: try Timestamp(parsing: "2026-03-31T23:59:59.999999Z"))
        try await fixture.capture("o1", 10_00, commission: 10)
        fixture.payments.clock.advance(seconds: 1)
        try await fixture.capture("o2", 20_00, commission: 20)
        fixture.clock.set(to: try Timestamp(parsing: "2027-01-01T00:00:00Z"))
        try await fixture.follow()

        #expect(try await fixture.usage("2026-03") == [.commission(1, turnover: 10_00, charge: 10)])
        #expect(try await fixture.usage("2026-04") == [.commission(1, turnover: 20_00, charge: 20)])
        #expect(try await fixture.usage().isEmpty)
    }

    @Test func `has one line for each rate that payments were held at`() async throws {
        try await fixture.capture("o1", 100_00, commission: 2_50)
        try await fixture.capture("o2", 100_00, commission: 5_00, rate: 50_000)
        try await fixture.refund("r1", of: "o1", 40_00, commission: 1_00)
        try await fixture.follow()

        #expect(
            try await fixture.usage() == [
                .commission(2, turnover: 60_00, charge: 1_50),
                .commission(1, turnover: 100_00, charge: 5_00, rate: 50_000),
            ])
    }

    @Test func `has one line for each currency`() async throws {
        try await fixture.capture("o1", 100_00, commission: 2_50)
        try await fixture.capture("o2", 1_000, commission: 25, "JPY")
        try await fixture.capture("o3", 1_000, commission: 25, "JPY")
        try await fixture.follow()

        #expect(
            try await fixture.usage() == [
                .commission(1, turnover: 100_00, charge: 2_50),
                .commission(2, turnover: 2_000, charge: 50, "JPY"),
            ])
    }

    @Test func `comes a page at a time, each line once`() async throws {
        for (number, currency) in ["USD", "EUR", "JPY", "CHF", "GBP"].enumerated() {
            try await fixture.capture("o\(number)", 10_00, commission: 25, currency)
        }
        try await fixture.follow()
        let reader = try await fixture.reader()
        var currencies: [[String]] = []
        var token = ""
        repeat {
            let answer = try await fixture.client.getUsage(.init(pageSize: 2, pageToken: token), reader)
            currencies.append(answer.lines.compactMap { $0.charge?.currency })
            token = answer.nextPageToken
        } while !token.isEmpty
        #expect(currencies == [["CHF", "EUR"], ["GBP", "JPY"], ["USD"]])
    }

    @Test(arguments: [-1, 101] as [Int32])
    func `of a page of no size there is is refused`(size: Int32) async throws {
        let reader = try await fixture.reader()
        await expect("PAGE_SIZE_INVALID", .invalidArgument) {
            try await fixture.client.getUsage(.init(pageSize: size), reader)
        }
    }

    @Test func `is its own alone`() async throws {
        try await fixture.capture("o1", 100_00, commission: 2_50)
        try await fixture.capture("o2", 30_00, commission: 75, by: "tea-house")
        try await fixture.follow()

        #expect(try await fixture.usage() == [.commission(1, turnover: 100_00, charge: 2_50)])
        #expect(try await fixture.usage(of: "tea-house") == [.commission(1, turnover: 30_00, charge: 75)])
    }

    @Test(arguments: [
        "2026", "2026-1", "2026-13", "2026-00", "0000-01", "26-01", "2026-01-01", " 2026-01", "2026/01",
        "２026-01",
        "march",
    ])
    func `of something that is no month is refused`(month: String) async throws {
        await expect("MONTH_INVALID", .invalidArgument) { try await fixture.usage(month) }
    }

    @Test func `is for members who may read the bills`() async throws {
        let identity = fixture.identity
        for caller in [
            try await identity.person("acc_maria"), try await identity.service("payments"),
            try await identity.member("acc_1", of: BillingFixture.mugShop, as: "agent"),
        ] {
            await expect(code: .permissionDenied) { try await fixture.client.getUsage(.init(), caller) }
        }
        await expect(code: .unauthenticated) { try await fixture.client.getUsage(.init()) }
        let viewer = try await identity.member("acc_1", of: BillingFixture.mugShop, as: "viewer")
        #expect(try await fixture.client.getUsage(.init(), viewer).lines.isEmpty)
    }
}
