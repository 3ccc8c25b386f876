import Contracts
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import Payments

@Suite struct `Capturing a hold` {
    let fixture: PaymentsFixture

    init() async throws {
        fixture = try await PaymentsFixture()
        try await fixture.welcome("maria", with: 100_00)
    }

    @Test func `pays the business, less the commission, in one transfer`() async throws {
        try await fixture.pay("order-1", 20_00, by: "maria")
        let payment = try await fixture.capture("order-1")
        #expect(payment?.state == .captured)
        #expect(try await fixture.wallet(of: "maria") == [80_00, 0])
        #expect(try await fixture.wallet(ofBusiness: "cafe") == [19_50, 0])
        #expect(try await fixture.commission() == 50)
        #expect(try await fixture.events() == ["PaymentHeld", "PaymentCaptured"])
        let transfers = try await fixture.database.read { db in
            try db.row("SELECT count(*) AS n FROM transfers WHERE kind = 'capture'")?["n"] ?? 0
        }
        #expect(transfers == 1)
        try await fixture.expectLedgerInOrder()
    }

    @Test func `tells others the amount, the commission and the transfer`() async throws {
        try await fixture.pay("order-1", 20_00, by: "maria")
        try await fixture.capture("order-1")
        let event = try #require(try await fixture.database.events(after: 1).events.first)
        #expect(event.type == "souk.payments.v1.PaymentCaptured")
        #expect(event.key == "order-1")
        let captured = try PaymentsAPI.PaymentCaptured(bytes: event.payload)
        #expect(try event.business == BusinessID("cafe"))
        #expect(captured.captureID == "whole")
        #expect(captured.payer == .init(kind: .person("maria")))
        #expect(captured.payee == .init(kind: .business("cafe")))
        #expect(
            captured.customer == .init(kind: .customer(.init(businessID: "cafe", customerID: "cus_maria"))))
        #expect(captured.final)
        #expect(captured.released?.minor == 0)
        #expect(captured.amount?.minor == 20_00)
        #expect(captured.commission?.minor == 50)
        #expect(captured.transferID.hasPrefix("trf_"))
    }

    /// Half of a cent goes to the even neighbour: 0.5 -> 0, 1.5 -> 2, 2.5 -> 2.
    @Test(arguments: [(Int64(1), Int64(0)), (20, 0), (21, 1), (60, 2), (100, 2), (140, 4), (99_99, 2_50)])
    func `rounds the commission half to even`(minor: Int64, commission: Int64) async throws {
        try await fixture.pay("order-1", minor, by: "maria")
        let payment = try await fixture.capture("order-1")
        #expect(payment?.commission?.minor == commission)
        #expect(try await fixture.wallet(ofBusiness: "cafe") == [minor - commission, 0])
        #expect(try await fixture.commission() == commission)
        try await fixture.expectLedgerInOrder()
    }

    @Test(arguments: [Int64(0), 1_000_000])
    func `works for a commission of nothing and of everything`(micros: Int64) async throws {
        let fixture = try await PaymentsFixture(commissionMicros: micros)
        try await fixture.welcome("maria", with: 10_00)
        try await fixture.pay("order-1", 10_00, by: "maria")
        try await fixture.capture("order-1")
        #expect(try await fixture.commission() == (micros == 0 ? 0 : 10_00))
        try await fixture.refund("r1", 3_33, of: "order-1")
        try await fixture.refund("r2", 6_67, of: "order-1")
        #expect(try await fixture.commission() == 0)
        #expect(try await fixture.wallet(of: "maria") == [10_00, 0])
        try await fixture.expectLedgerInOrder()
    }

    @Test func `keeps the commission of the hold when the rate has changed since`() async throws {
        try await fixture.pay("order-1", 20_00, by: "maria")
        let dearer = Payments(
            database: fixture.database, installation: fixture.services.payments.installation,
            commissionRate: CommissionRate(commissionMicros: 500_000))
        let client = PaymentsClient(
            InProcessLink(services: [dearer], authenticator: fixture.identity.authenticator))
        let answer = try await client.capture(
            .init(holdID: "order-1", captureID: "c1", amount: .init(currency: "EUR", minor: 20_00)),
            fixture.identity.service("commerce"))
        #expect(answer.payment?.commission?.minor == 50)
        #expect(answer.commission?.minor == 50)
        #expect(try await fixture.commission() == 50)
    }

    @Test func `twice, or many times at once, pays once`() async throws {
        try await fixture.pay("order-1", 20_00, by: "maria")
        let answers = try await withThrowingTaskGroup(of: PaymentsAPI.Payment?.self) { group in
            for _ in 1...20 { group.addTask { try await fixture.capture("order-1") } }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(answers.count == 1)
        #expect(try await fixture.wallet(ofBusiness: "cafe") == [19_50, 0])
        #expect(try await fixture.events() == ["PaymentHeld", "PaymentCaptured"])
        try await fixture.expectLedgerInOrder()
    }

    @Test func `that was never held, was voided or was refused is refused`() async throws {
        await expect("HOLD_NOT_FOUND") { try await fixture.capture("order-1", part: "c1", 1) }
        try await fixture.void("order-2")
        await expect("HOLD_VOIDED") { try await fixture.capture("order-2", part: "c1", 1) }
        try await fixture.pay("order-3", 20_00, by: "maria")
        try await fixture.void("order-3")
        await expect("HOLD_VOIDED") { try await fixture.capture("order-3") }
        await expect("APPROVAL_NOT_FOUND") {
            try await fixture.hold("order-4", 20_00, of: "maria", approval: "none")
        }
        await expect("HOLD_REFUSED") { try await fixture.capture("order-4") }
        #expect(try await fixture.wallet(of: "maria") == [100_00, 0])
        try await fixture.expectLedgerInOrder()
    }

    @Test func `together with a void ends in one of the two, never in both`() async throws {
        for number in 1...20 {
            let order = "order-\(number)"
            try await fixture.pay(order, 1_00, by: "maria")
            async let captured: String = Self.reason { try await fixture.capture(order) }
            async let voided: String = Self.reason { try await fixture.void(order) }
            let outcome = await [captured, voided]
            #expect(outcome == ["", "HOLD_CAPTURED"] || outcome == ["HOLD_VOIDED", ""])
        }
        try await fixture.expectLedgerInOrder()
    }

    private static func reason(_ body: () async throws -> some Sendable) async -> String {
        do {
            _ = try await body()
            return ""
        } catch { return (error as? RPCError)?.reason ?? "\(error)" }
    }
}
