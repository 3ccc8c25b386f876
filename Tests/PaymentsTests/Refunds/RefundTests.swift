import Contracts
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import Payments

@Suite struct `Refunding a payment` {
    let fixture: PaymentsFixture

    init() async throws {
        fixture = try await PaymentsFixture()
        try await fixture.welcome("maria", with: 100_00)
        try await fixture.pay("order-1", 20_00, by: "maria")
        try await fixture.capture("order-1")
    }

    @Test func `whole returns all of it to the buyer, the commission too`() async throws {
        let answer = try await fixture.refund("r1", 20_00, of: "order-1")
        #expect(answer.payment?.refunded?.minor == 20_00)
        #expect(answer.payment?.state == .captured)
        #expect(try await fixture.wallet(of: "maria") == [100_00, 0])
        #expect(try await fixture.wallet(ofBusiness: "cafe") == [0, 0])
        #expect(try await fixture.commission() == 0)
        #expect(try await fixture.events() == ["PaymentHeld", "PaymentCaptured", "PaymentRefunded"])
        try await fixture.expectLedgerInOrder()
    }

    @Test func `in parts loses no cent of the commission`() async throws {
        for number in 1...19 { try await fixture.refund("r\(number)", 1_03, of: "order-1") }
        try await fixture.refund("rest", 20_00 - 19 * 1_03, of: "order-1")
        #expect(try await fixture.wallet(of: "maria") == [100_00, 0])
        #expect(try await fixture.wallet(ofBusiness: "cafe") == [0, 0])
        #expect(try await fixture.commission() == 0)
        try await fixture.expectLedgerInOrder()
    }

    /// The commission is 50 of 2000: a quarter refunded returns 12.5, to the even 12; then half returns 25
    /// in all.
    @Test func `returns the commission's share of all refunds together`() async throws {
        try await fixture.refund("r1", 5_00, of: "order-1")
        #expect(try await fixture.commission() == 38)
        try await fixture.refund("r2", 5_00, of: "order-1")
        #expect(try await fixture.commission() == 25)
        let events = try await fixture.database.events(after: 2).events
        let returned = try events.map {
            try PaymentsAPI.PaymentRefunded(bytes: $0.payload).commissionReturned?.minor
        }
        #expect(returned == [12, 13])
    }

    @Test func `twice, or many times at once, refunds once`() async throws {
        let answers = try await withThrowingTaskGroup(of: PaymentsAPI.RefundResponse.self) { group in
            for _ in 1...20 { group.addTask { try await fixture.refund("r1", 5_00, of: "order-1") } }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(answers.count == 1)
        #expect(try await fixture.wallet(of: "maria") == [85_00, 0])
        try await fixture.expectLedgerInOrder()
    }

    @Test func `with other content under the same id names the field that differs`() async throws {
        try await fixture.refund("r1", 5_00, of: "order-1", reason: "cold")
        await expect("ID_REUSED", field: "amount") {
            try await fixture.refund("r1", 5_01, of: "order-1", reason: "cold")
        }
        await expect("ID_REUSED", field: "reason") {
            try await fixture.refund("r1", 5_00, of: "order-1", reason: "late")
        }
    }

    @Test func `of more than was captured, over all refunds, is refused`() async throws {
        try await fixture.refund("r1", 19_99, of: "order-1")
        let refusal = await expect("REFUND_TOO_LARGE", field: "amount") {
            try await fixture.refund("r2", 2, of: "order-1")
        }
        #expect(refusal?.detail.limit == "0.01 EUR")
        await expect("REFUND_TOO_LARGE") { try await fixture.refund("r3", .max, of: "order-1") }
        try await fixture.refund("r4", 1, of: "order-1")
    }

    @Test func `at once by many never exceeds what was captured`() async throws {
        let done = await withTaskGroup(of: Bool.self) { group in
            for number in 1...10 {
                group.addTask { (try? await fixture.refund("r\(number)", 3_00, of: "order-1")) != nil }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(done == 6)
        try await fixture.expectLedgerInOrder()
    }

    @Test(arguments: [Int64.min, -1, 0])
    func `of an impossible amount is refused`(minor: Int64) async throws {
        await expect("AMOUNT_INVALID", field: "amount") {
            try await fixture.refund("r1", minor, of: "order-1")
        }
    }

    @Test func `in another currency is refused`() async throws {
        await expect("CURRENCY_MIXED", field: "amount.currency") {
            try await fixture.refund("r1", 1_00, of: "order-1", currency: "USD")
        }
    }

    @Test func `before the capture is refused, and stays refused after it`() async throws {
        try await fixture.pay("order-2", 20_00, by: "maria")
        await expect("NOT_CAPTURED") { try await fixture.refund("r1", 1_00, of: "order-2") }
        try await fixture.capture("order-2")
        await expect("NOT_CAPTURED") { try await fixture.refund("r1", 1_00, of: "order-2") }
        try await fixture.refund("r2", 1_00, of: "order-2")
        try await fixture.expectLedgerInOrder()
    }

    @Test func `with too little left in the business is refused, and stays refused`() async throws {
        // The business spends all but 1.00: money only leaves it by refunds, so the test moves it by hand.
        try await fixture.database.write { db in
            let (cafe, bob) = try (BusinessID("cafe"), AccountID("bob"))
            _ = try Ledger.post(
                TransferID("trf_by-hand"), .refund(PaymentID("by-hand"), RefundID("by-hand")),
                [
                    Posting(.available(cafe), Money(-18_50, .eur), with: .person(bob)),
                    Posting(.available(bob), Money(18_50, .eur), with: .business(cafe)),
                ], in: db)
        }
        await expect("INSUFFICIENT_FUNDS") { try await fixture.refund("r1", 5_00, of: "order-1") }
        try await fixture.pay("order-2", 20_00, by: "maria")
        try await fixture.capture("order-2")
        await expect("INSUFFICIENT_FUNDS") { try await fixture.refund("r1", 5_00, of: "order-1") }
        try await fixture.refund("r2", 5_00, of: "order-1")
        #expect(try await fixture.wallet(of: "maria") == [65_00, 0])
    }

    @Test func `has an id of its own in each payment`() async throws {
        try await fixture.pay("order-2", 20_00, by: "maria")
        try await fixture.capture("order-2")
        try await fixture.refund("r1", 5_00, of: "order-1")
        try await fixture.refund("r1", 7_00, of: "order-2")
        #expect(try await fixture.wallet(of: "maria") == [72_00, 0])
        try await fixture.expectLedgerInOrder()
    }

    @Test func `of a part that was captured is possible while the rest is held`() async throws {
        try await fixture.pay("order-2", 20_00, by: "maria")
        try await fixture.capture("order-2", part: "c1", 8_00)
        await expect("REFUND_TOO_LARGE") { try await fixture.refund("r1", 8_01, of: "order-2") }
        let payment = try await fixture.refund("r2", 8_00, of: "order-2").payment
        #expect(payment?.state == .held)
        #expect(payment?.refunded?.minor == 8_00)
        #expect(payment?.commission?.minor == 0)
        #expect(try await fixture.wallet(of: "maria") == [68_00, 12_00])
        try await fixture.expectLedgerInOrder()
    }

    @Test func `of an unknown hold finds none`() async throws {
        let refusal = await expect("HOLD_NOT_FOUND") {
            try await fixture.refund("r1", 1_00, of: "unknown")
        }
        #expect(refusal?.code == .notFound)
    }

    @Test func `is possible a hundred times a payment`() async throws {
        for number in 1...100 { try await fixture.refund("r\(number)", 1, of: "order-1") }
        await expect("TOO_MANY_REFUNDS") { try await fixture.refund("r101", 1, of: "order-1") }
        try await fixture.refund("r100", 1, of: "order-1")
        #expect(try await fixture.payment("order-1").refunds.count == 100)
    }

    @Test func `is commerce's to ask for: money, stock and card go together`() async throws {
        let request = PaymentsAPI.RefundRequest(
            refundID: "r1", holdID: "order-1", amount: .init(currency: "EUR", minor: 5_00))
        let callers = [
            try await fixture.identity.person("maria"),
            try await fixture.identity.member("owner", of: "cafe"),
            try await fixture.identity.service("messaging"),
        ]
        for caller in callers {
            await #expect(throws: RPCError.self) { try await fixture.client.refund(request, caller) }
        }
    }
}
