import Contracts
import RPC
import TestKit
import Testing
import Values

@testable import Billing

@Suite(.timeLimit(.minutes(5))) struct `The charges of a month` {
    let fixture: BillingFixture

    init() throws {
        fixture = try BillingFixture()
    }

    @Test func `say each what it was for, what it comes to and by which prices`() async throws {
        try await fixture.capture("ord_1", part: "c1", 100_00, commission: 2_50)
        try await fixture.refund("r1", of: "ord_1", 40_00, commission: 1_00)
        try await fixture.follow()

        let (capture, refund) = (
            BillingAPI.Charge(
                id: "capture:ord_1:c1", kind: .commission, party: .init(kind: .business("mug-shop")),
                priceVersion: "commission-25000", turnover: .init(currency: "EUR", minor: 100_00),
                charge: .init(currency: "EUR", micros: 250_000_000), orderID: "ord_1",
                time: ManualClock.morning, sequence: 1),
            BillingAPI.Charge(
                id: "refund:ord_1:r1", kind: .commission, party: .init(kind: .business("mug-shop")),
                priceVersion: "commission-25000", turnover: .init(currency: "EUR", minor: -40_00),
                charge: .init(currency: "EUR", micros: -100_000_000), orderID: "ord_1",
                time: ManualClock.morning, sequence: 2)
        )
        #expect(try await fixture.charges() == [refund, capture])
    }

    @Test(arguments: [1, 7, 10, 100] as [Int32])
    func `are all there whatever the size of a page, newest first`(pageSize: Int32) async throws {
        for number in 1...30 { try await fixture.capture("o\(number)", 10_00, commission: 25) }
        try await fixture.capture("o31", 10_00, commission: 25, by: "tea-house")
        fixture.payments.clock.advance(seconds: 31 * 86_400)
        try await fixture.capture("o32", 10_00, commission: 25)
        try await fixture.follow()

        let charges = try await fixture.charges("2026-03", pageSize: pageSize)
        #expect(charges.map(\.orderID) == (1...30).reversed().map { "o\($0)" })
        #expect(try await fixture.charges("2026-04").map(\.orderID) == ["o32"])
        #expect(try await fixture.charges("2026-03", of: "tea-house").map(\.orderID) == ["o31"])
        #expect(try await fixture.charges("2026-05").isEmpty)
    }

    @Test func `stay in place on later pages while new ones are booked`() async throws {
        for number in 1...4 { try await fixture.capture("o\(number)", 10_00, commission: 25) }
        try await fixture.follow()
        let reader = try await fixture.reader()
        let first = try await fixture.client.listCharges(.init(pageSize: 2), reader)
        try await fixture.capture("o5", 10_00, commission: 25)
        try await fixture.follow()
        let second = try await fixture.client.listCharges(
            .init(pageSize: 2, pageToken: first.nextPageToken), reader)
        #expect((first.charges + second.charges).map(\.orderID) == ["o4", "o3", "o2", "o1"])
        #expect(second.nextPageToken.isEmpty)
    }

    @Test func `refuse a page token of another month, another business or another list`() async throws {
        for number in 1...3 { try await fixture.capture("o\(number)", 10_00, commission: 25) }
        try await fixture.follow()
        let reader = try await fixture.reader()
        let token = try await fixture.client.listCharges(.init(pageSize: 1), reader).nextPageToken
        await expect("PAGE_TOKEN_INVALID", .invalidArgument) {
            try await fixture.client.listCharges(.init(month: "2026-02", pageToken: token), reader)
        }
        let other = try await fixture.reader(of: "tea-house")
        await expect("PAGE_TOKEN_INVALID") {
            try await fixture.client.listCharges(.init(pageToken: token), other)
        }
        await expect("PAGE_TOKEN_INVALID") {
            try await fixture.client.getUsage(.init(pageToken: token), reader)
        }
        await expect("PAGE_TOKEN_INVALID") {
            try await fixture.client.listCharges(.init(pageToken: "rubbish"), reader)
        }
    }

    @Test(arguments: [-1, 101, Int32.max, .min] as [Int32])
    func `refuse a page of no size there is`(size: Int32) async throws {
        let reader = try await fixture.reader()
        await expect("PAGE_SIZE_INVALID", .invalidArgument) {
            try await fixture.client.listCharges(.init(pageSize: size), reader)
        }
    }

    @Test func `refuse what is no month`() async throws {
        await expect("MONTH_INVALID", .invalidArgument) { try await fixture.charges("2026-13") }
    }

    @Test func `are for whoever may read the bills, an API key included`() async throws {
        let identity = fixture.identity
        let reads = Permissions(["billing.read"])
        _ = try await fixture.client.listCharges(
            .init(), try await identity.apiKey(of: BillingFixture.mugShop, permissions: reads))
        for caller in [
            try await identity.person("acc_maria"),
            try await identity.member("acc_1", of: BillingFixture.mugShop, as: "agent"),
            try await identity.apiKey(
                of: BillingFixture.mugShop, permissions: Permissions(["orders.read"])),
            try await identity.operator(),
        ] {
            await expect("ACCESS_DENIED", .permissionDenied) {
                try await fixture.client.listCharges(.init(), caller)
            }
        }
    }
}
