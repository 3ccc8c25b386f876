import Contracts
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import Payments

@Suite struct `Approving a payment` {
    let fixture: PaymentsFixture

    init() async throws {
        fixture = try await PaymentsFixture()
        try await fixture.welcome("maria", with: 100_00)
    }

    private func approve(_ id: String = "a1", pin: String = PaymentsFixture.pin) async throws {
        try await fixture.approve(id, 10_00, by: "maria", order: "order-1", pin: pin)
    }

    @Test func `moves no money and holds for ten minutes`() async throws {
        let approval = try await fixture.approve("a1", 10_00, by: "maria", order: "order-1")
        #expect(approval.approvalID == "a1")
        #expect(approval.expiresAt == fixture.clock.now.adding(seconds: 600))
        #expect(try await fixture.wallet(of: "maria") == [100_00, 0])
    }

    @Test func `twice with the same content answers as before, if the PIN is right again`() async throws {
        let first = try await fixture.approve("a1", 10_00, by: "maria", order: "order-1")
        fixture.clock.advance(seconds: 30)
        let second = try await fixture.approve("a1", 10_00, by: "maria", order: "order-1")
        #expect(first == second)
        await expect("PIN_WRONG") { try await approve(pin: "314159") }
    }

    @Test func `with other content under the same id names the field that differs`() async throws {
        try await approve()
        await expect("ID_REUSED", field: "request_id") {
            try await fixture.approve("a1", 10_00, by: "maria", order: "order-2")
        }
        await expect("ID_REUSED", field: "payee") {
            try await fixture.approve("a1", 10_00, by: "maria", to: "bakery", order: "order-1")
        }
        await expect("ID_REUSED", field: "amount") {
            try await fixture.approve("a1", 10_01, by: "maria", order: "order-1")
        }
        await expect("ID_REUSED", field: "amount") {
            try await fixture.approve("a1", 10_00, by: "maria", order: "order-1", currency: "USD")
        }
    }

    @Test func `with a PIN whose stored cost cannot be fails the call and not the program`() async throws {
        try await fixture.database.write { db in _ = try db.run("UPDATE pins SET passes = 0") }
        let error = await #expect(throws: RPCError.self) { try await approve() }
        #expect(error?.code == .internal)
        try await fixture.database.write { db in _ = try db.run("UPDATE pins SET passes = 1") }
        try await approve()
    }

    @Test(arguments: [Int64.min, -1, 0])
    func `of an impossible amount is refused`(minor: Int64) async throws {
        await expect("AMOUNT_INVALID", field: "amount") {
            try await fixture.approve("a1", minor, by: "maria", order: "order-1")
        }
    }

    @Test func `to anybody but a business is refused`() async throws {
        for payee in [CommonAPI.Party(.person(try AccountID("bob"))), CommonAPI.Party(.platform)] {
            await expect("PAYEE_INVALID", field: "payee") {
                try await fixture.approvals.approvePayment(
                    .init(
                        approvalID: "a1", requestID: "req-1", payee: payee,
                        amount: .init(currency: "EUR", minor: 1), pin: PaymentsFixture.pin),
                    fixture.identity.person("maria"))
            }
        }
    }

    @Test func `needs a PIN to be set`() async throws {
        await expect("PIN_NOT_SET") {
            try await fixture.approve("a1", 1, by: "bob", order: "order-1")
        }
    }

    @Test func `five wrong PINs lock it, and each further one for longer`() async throws {
        for _ in 1...4 {
            let refusal = await expect("PIN_WRONG") { try await approve(pin: "100001") }
            #expect(refusal?.detail.retryAt == nil)
        }
        for lockSeconds: Int64 in [60, 300, 900, 3_600, 86_400, 86_400] {
            let until = fixture.clock.now.adding(seconds: lockSeconds)
            let wrong = await expect("PIN_WRONG") { try await approve(pin: "100001") }
            #expect(wrong?.detail.retryAt == until)
            fixture.clock.advance(seconds: lockSeconds - 1)
            let locked = await expect("PIN_LOCKED") { try await approve() }
            #expect(locked?.detail.retryAt == until)
            fixture.clock.advance(seconds: 1)
        }
        try await approve()
        for _ in 1...4 { await expect("PIN_WRONG") { try await approve(pin: "100001") } }
        try await approve()
    }

    @Test func `a lock is one person's: others pay on`() async throws {
        try await fixture.welcome("bob", with: 0)
        for _ in 1...5 { await expect("PIN_WRONG") { try await approve(pin: "100001") } }
        await expect("PIN_LOCKED") { try await approve() }
        try await fixture.approve("a1", 10_00, by: "bob", order: "order-1")
    }

    @Test func `wrong PINs sent together are five guesses, not more`() async throws {
        let reasons = await withTaskGroup(of: String.self) { group in
            for guess in 100_000..<100_016 {
                group.addTask {
                    do {
                        try await approve(pin: String(guess))
                        return "right"
                    } catch { return (error as? RPCError)?.reason ?? "\(error)" }
                }
            }
            return await group.reduce(into: [:]) { counts, reason in counts[reason, default: 0] += 1 }
        }
        #expect(reasons == ["PIN_WRONG": 5, "PIN_LOCKED": 11])
    }

    @Test func `right PINs sent together are no guesses`() async throws {
        try await withThrowingTaskGroup { group in
            for number in 1...16 { group.addTask { try await approve("a\(number)") } }
            try await group.waitForAll()
        }
        let tries = try await fixture.database.read { db in
            try db.row("SELECT tries FROM pins")?["tries"] ?? -1
        }
        #expect(tries == 0)
    }

    @Test func `a try is counted before it is made: a program that dies gives none away`() async throws {
        let maria = try AccountID("maria")
        for _ in 1...5 {
            _ = try await fixture.database.write { db in
                try StoredPin.claimTry(of: maria, PaymentsKeys(secret: Secret(Array(0..<32))), in: db)
            }
        }
        await expect("PIN_LOCKED") { try await approve() }
    }

    @Test func `is for people: neither businesses nor programs have a PIN`() async throws {
        let request = PaymentsAPI.ApprovePaymentRequest(
            approvalID: "a1", requestID: "req-1", payee: .init(kind: .business("cafe")),
            amount: .init(currency: "EUR", minor: 1),
            pin: PaymentsFixture.pin)
        let owner = try await fixture.identity.member("maria", of: "cafe")
        await #expect(throws: RPCError.self) { try await fixture.approvals.approvePayment(request, owner) }
        let commerce = try await fixture.identity.service("commerce")
        await #expect(throws: RPCError.self) { try await fixture.approvals.approvePayment(request, commerce) }
    }
}
