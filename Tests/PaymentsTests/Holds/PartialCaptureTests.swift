import Contracts
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import Payments

@Suite struct `Capturing a hold in parts` {
    let fixture: PaymentsFixture

    init() async throws {
        fixture = try await PaymentsFixture()
        try await fixture.welcome("maria", with: 100_00)
        try await fixture.pay("order-1", 20_00, by: "maria")
    }

    @Test func `pays each part, and keeps the rest held`() async throws {
        let answer = try await fixture.capture("order-1", part: "c1", 5_00)
        #expect(answer.payment?.state == .held)
        #expect(answer.payment?.captured?.minor == 5_00)
        #expect(answer.payment?.held?.minor == 15_00)
        #expect(try await fixture.wallet(of: "maria") == [80_00, 15_00])
        // A quarter of the commission of 50 is 12.5, to the even 12.
        #expect(try await fixture.wallet(ofBusiness: "cafe") == [4_88, 0])
        try await fixture.expectLedgerInOrder()
    }

    @Test func `to the last cent ends it as a final part does`() async throws {
        for number in 1...4 { try await fixture.capture("order-1", part: "c\(number)", 5_00) }
        let payment = try await fixture.payment("order-1").payment
        #expect(payment?.state == .captured)
        #expect(payment?.commission?.minor == 50)
        #expect(try await fixture.wallet(ofBusiness: "cafe") == [19_50, 0])
        await expect("HOLD_CAPTURED") {
            try await fixture.capture("order-1", part: "c5", 1)
        }
        let last = try #require(try await fixture.database.events(after: 4).events.first)
        #expect(try PaymentsAPI.PaymentCaptured(bytes: last.payload).final)
        try await fixture.expectLedgerInOrder()
    }

    @Test func `releases what is left with the final part, in one transfer`() async throws {
        try await fixture.capture("order-1", part: "c1", 5_00)
        let answer = try await fixture.capture("order-1", part: "c2", 7_00, final: true)
        #expect(answer.released?.minor == 8_00)
        #expect(answer.payment?.state == .captured)
        #expect(answer.payment?.captured?.minor == 12_00)
        #expect(answer.payment?.commission?.minor == 30)
        #expect(try await fixture.wallet(of: "maria") == [88_00, 0])
        #expect(try await fixture.wallet(ofBusiness: "cafe") == [11_70, 0])
        let transfers = try await fixture.database.read { db in
            try db.row("SELECT count(*) AS n FROM transfers WHERE kind = 'capture'")?["n"] ?? 0
        }
        #expect(transfers == 2)
        try await fixture.expectLedgerInOrder()
    }

    @Test func `ends with a final nothing, once something was captured`() async throws {
        let refusal = await expect("AMOUNT_INVALID", field: "amount") {
            try await fixture.capture("order-1", part: "c1", 0, final: true)
        }
        #expect(refusal?.detail.remedy == "Void the hold instead.")
        try await fixture.capture("order-1", part: "c1", 5_00)
        let answer = try await fixture.capture("order-1", part: "c2", 0, final: true)
        #expect(answer.payment?.state == .captured)
        #expect(answer.released?.minor == 15_00)
        #expect(try await fixture.wallet(of: "maria") == [95_00, 0])
        let event = try #require(try await fixture.database.events(after: 2).events.first)
        let captured = try PaymentsAPI.PaymentCaptured(bytes: event.payload)
        #expect(captured.amount?.minor == 0)
        #expect(captured.commission?.minor == 0)
        #expect(captured.final)
        try await fixture.expectLedgerInOrder()
    }

    @Test func `shares the commission out exactly, a cent at a time`() async throws {
        let fixture = try await PaymentsFixture(commissionMicros: 333_333)
        try await fixture.welcome("maria", with: 10_00)
        try await fixture.pay("order-1", 97, by: "maria")
        var taken: Int64 = 0
        for number in 1...97 {
            let commission =
                try await fixture.capture("order-1", part: "c\(number)", 1).commission?.minor ?? -1
            #expect((0...1).contains(commission))
            taken += commission
        }
        #expect(taken == 32)
        #expect(try await fixture.commission() == 32)
        try await fixture.expectLedgerInOrder()
    }

    @Test func `twice with the same id answers as before, also when it has ended`() async throws {
        let first = try await fixture.capture("order-1", part: "c1", 5_00)
        #expect(try await fixture.capture("order-1", part: "c1", 5_00) == first)
        try await fixture.capture("order-1", part: "c2", 7_00, final: true)
        let again = try await fixture.capture("order-1", part: "c1", 5_00)
        #expect(again.transferID == first.transferID)
        #expect(again.commission == first.commission)
        #expect(again.payment?.state == .captured)
        #expect(try await fixture.wallet(ofBusiness: "cafe") == [11_70, 0])
    }

    @Test func `with other content under the same id names the field that differs`() async throws {
        try await fixture.capture("order-1", part: "c1", 5_00)
        await expect("ID_REUSED", field: "amount") {
            try await fixture.capture("order-1", part: "c1", 5_01)
        }
        await expect("ID_REUSED", field: "final") {
            try await fixture.capture("order-1", part: "c1", 5_00, final: true)
        }
        try await fixture.pay("order-2", 20_00, by: "maria")
        try await fixture.capture("order-2", part: "c1", 6_00)
    }

    @Test func `takes no more than is still held`() async throws {
        try await fixture.capture("order-1", part: "c1", 15_00)
        let refusal = await expect("CAPTURE_TOO_LARGE", field: "amount") {
            try await fixture.capture("order-1", part: "c2", 5_01)
        }
        #expect(refusal?.detail.limit == "5.00 EUR")
        try await fixture.capture("order-1", part: "c2", 5_00)
    }

    @Test func `many at once never take more than was held`() async throws {
        let done = await withTaskGroup(of: Bool.self) { group in
            for number in 1...10 {
                group.addTask {
                    (try? await fixture.capture("order-1", part: "c\(number)", 3_00)) != nil
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(done == 6)
        #expect(try await fixture.wallet(of: "maria") == [80_00, 2_00])
        try await fixture.expectLedgerInOrder()
    }

    @Test func `of an impossible amount, or in another currency, is refused`() async throws {
        for minor in [Int64.min, -1, 0] {
            await expect("AMOUNT_INVALID", field: "amount") {
                try await fixture.capture("order-1", part: "c1", minor)
            }
        }
        await expect("CURRENCY_MIXED", field: "amount.currency") {
            try await fixture.capture("order-1", part: "c1", 5_00, currency: "USD")
        }
        await expect("ID_MALFORMED", field: "capture_id") {
            try await fixture.capture("order-1", part: "", 5_00)
        }
    }

    @Test func `is possible a hundred times, and the hundredth has to be final`() async throws {
        for number in 1...99 { try await fixture.capture("order-1", part: "c\(number)", 1) }
        let refusal = await expect("TOO_MANY_CAPTURES", field: "final") {
            try await fixture.capture("order-1", part: "c100", 1)
        }
        #expect(refusal?.code == .resourceExhausted)
        let answer = try await fixture.capture("order-1", part: "c100", 1, final: true)
        #expect(answer.payment?.captured?.minor == 1_00)
        #expect(try await fixture.wallet(of: "maria") == [99_00, 0])
        try await fixture.expectLedgerInOrder()
    }
}
