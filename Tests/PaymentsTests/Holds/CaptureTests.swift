import Contracts
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import Payments

@Suite struct `Capturing a hold` {
    let till: Till

    init() async throws {
        till = try Till()
        try await till.welcome("maria", with: 100_00)
    }

    @Test func `pays the business, less the commission, in one transfer`() async throws {
        try await till.pay("order-1", 20_00, by: "maria")
        let payment = try await till.capture("order-1")
        #expect(payment?.state == .captured)
        #expect(try await till.wallet(of: "maria") == [80_00, 0])
        #expect(try await till.wallet(ofBusiness: "cafe") == [19_50, 0])
        #expect(try await till.commission() == 50)
        #expect(try await till.events() == ["PaymentHeld", "PaymentCaptured"])
        let transfers = try await till.database.read { db in
            try db.row("SELECT count(*) AS n FROM transfers WHERE kind = 'capture'")?["n"] ?? 0
        }
        #expect(transfers == 1)
        try await till.expectBooksInOrder()
    }

    @Test func `tells others the amount, the commission and the transfer`() async throws {
        try await till.pay("order-1", 20_00, by: "maria")
        try await till.capture("order-1")
        let event = try #require(try await till.database.events(after: 1).events.first)
        #expect(event.type == "souk.payments.v1.PaymentCaptured")
        #expect(event.key == "order-1")
        let captured = try PaymentsAPI.PaymentCaptured(bytes: event.payload)
        #expect(captured.payerAccountID == "maria")
        #expect(captured.businessID == "cafe")
        #expect(captured.amount?.minor == 20_00)
        #expect(captured.commission?.minor == 50)
        #expect(captured.transferID.hasPrefix("trf_"))
    }

    /// Half of a cent goes to the even neighbour: 0.5 -> 0, 1.5 -> 2, 2.5 -> 2.
    @Test(arguments: [(Int64(1), Int64(0)), (20, 0), (21, 1), (60, 2), (100, 2), (140, 4), (99_99, 2_50)])
    func `rounds the commission half to even`(minor: Int64, commission: Int64) async throws {
        try await till.pay("order-1", minor, by: "maria")
        let payment = try await till.capture("order-1")
        #expect(payment?.commission?.minor == commission)
        #expect(try await till.wallet(ofBusiness: "cafe") == [minor - commission, 0])
        #expect(try await till.commission() == commission)
        try await till.expectBooksInOrder()
    }

    @Test(arguments: [Int64(0), 1_000_000])
    func `works for a commission of nothing and of everything`(micros: Int64) async throws {
        let till = try Till(commissionMicros: micros)
        try await till.welcome("maria", with: 10_00)
        try await till.pay("order-1", 10_00, by: "maria")
        try await till.capture("order-1")
        #expect(try await till.commission() == (micros == 0 ? 0 : 10_00))
        try await till.refund("r1", 3_33, of: "order-1", by: "cafe")
        try await till.refund("r2", 6_67, of: "order-1", by: "cafe")
        #expect(try await till.commission() == 0)
        #expect(try await till.wallet(of: "maria") == [10_00, 0])
        try await till.expectBooksInOrder()
    }

    @Test func `keeps the commission of the hold when the rate has changed since`() async throws {
        try await till.pay("order-1", 20_00, by: "maria")
        let dearer = Payments(
            database: till.database, keys: till.payments.keys,
            commissionRate: CommissionRate(commissionMicros: 500_000),
            pinCost: .least)
        let client = PaymentsClient(
            InProcessLink(services: [dearer], authenticator: till.identity.authenticator))
        let answer = try await client.capture(.init(holdID: "order-1"), till.identity.service("commerce"))
        #expect(answer.payment?.commission?.minor == 50)
        #expect(try await till.commission() == 50)
    }

    @Test func `twice, or many times at once, pays once`() async throws {
        try await till.pay("order-1", 20_00, by: "maria")
        let answers = try await withThrowingTaskGroup(of: PaymentsAPI.Payment?.self) { group in
            for _ in 1...20 { group.addTask { try await till.capture("order-1") } }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(answers.count == 1)
        #expect(try await till.wallet(ofBusiness: "cafe") == [19_50, 0])
        #expect(try await till.events() == ["PaymentHeld", "PaymentCaptured"])
        try await till.expectBooksInOrder()
    }

    @Test func `that was never held, was voided or was refused is refused`() async throws {
        try await expectRefusal("HOLD_NOT_FOUND") { try await till.capture("order-1") }
        try await till.void("order-2")
        try await expectRefusal("HOLD_VOIDED") { try await till.capture("order-2") }
        try await till.pay("order-3", 20_00, by: "maria")
        try await till.void("order-3")
        try await expectRefusal("HOLD_VOIDED") { try await till.capture("order-3") }
        try await expectRefusal("APPROVAL_NOT_FOUND") {
            try await till.hold("order-4", 20_00, of: "maria", approval: "none")
        }
        try await expectRefusal("HOLD_REFUSED") { try await till.capture("order-4") }
        #expect(try await till.wallet(of: "maria") == [100_00, 0])
        try await till.expectBooksInOrder()
    }

    @Test func `together with a void ends in one of the two, never in both`() async throws {
        for number in 1...20 {
            let order = "order-\(number)"
            try await till.pay(order, 1_00, by: "maria")
            async let captured: String = Self.reason { try await till.capture(order) }
            async let voided: String = Self.reason { try await till.void(order) }
            let outcome = await [captured, voided]
            #expect(outcome == ["", "HOLD_CAPTURED"] || outcome == ["HOLD_VOIDED", ""])
        }
        try await till.expectBooksInOrder()
    }

    private static func reason(_ body: () async throws -> some Sendable) async -> String {
        do {
            _ = try await body()
            return ""
        } catch { return (error as? RPCError)?.reason ?? "\(error)" }
    }
}
