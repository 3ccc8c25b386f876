import Contracts
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import Payments

@Suite struct `Voiding a hold` {
    let fixture: PaymentsFixture

    init() async throws {
        fixture = try await PaymentsFixture()
        try await fixture.welcome("maria", with: 100_00)
    }

    @Test func `gives the money back to the buyer`() async throws {
        try await fixture.pay("order-1", 20_00, by: "maria")
        let payment = try await fixture.void("order-1")
        #expect(payment?.state == .voided)
        #expect(try await fixture.wallet(of: "maria") == [100_00, 0])
        #expect(try await fixture.events() == ["PaymentHeld", "PaymentVoided"])
        try await fixture.expectLedgerInOrder()
    }

    @Test func `twice answers as before and keeps the first reason`() async throws {
        try await fixture.pay("order-1", 20_00, by: "maria")
        let first = try await fixture.void("order-1", reason: "declined")
        let second = try await fixture.void("order-1", reason: "expired")
        #expect(first == second)
        let reason = try await fixture.database.read { db in
            try db.row("SELECT void_reason FROM payments")?["void_reason"] ?? ""
        }
        #expect(reason == "declined")
        #expect(try await fixture.wallet(of: "maria") == [100_00, 0])
        #expect(try await fixture.events() == ["PaymentHeld", "PaymentVoided"])
    }

    @Test func `that has not come yet is remembered, twice too`() async throws {
        let first = try await fixture.void("order-1")
        let second = try await fixture.void("order-1", reason: "expired")
        #expect(first == PaymentsAPI.Payment(holdID: "order-1", state: .voided))
        #expect(first == second)
        #expect(try await fixture.events().isEmpty)
        try await fixture.expectLedgerInOrder()
    }

    @Test func `that was captured is refused`() async throws {
        try await fixture.pay("order-1", 20_00, by: "maria")
        try await fixture.capture("order-1")
        await expect("HOLD_CAPTURED") { try await fixture.void("order-1") }
        #expect(try await fixture.wallet(ofBusiness: "cafe") == [19_50, 0])
    }

    @Test func `that was captured in part is refused: a final capture ends it`() async throws {
        try await fixture.pay("order-1", 20_00, by: "maria")
        try await fixture.capture("order-1", part: "c1", 5_00)
        await expect("HOLD_CAPTURED") { try await fixture.void("order-1") }
        #expect(try await fixture.wallet(of: "maria") == [80_00, 15_00])
        try await fixture.capture("order-1", part: "c2", 0, final: true)
        #expect(try await fixture.wallet(of: "maria") == [95_00, 0])
        try await fixture.expectLedgerInOrder()
    }

    @Test func `that was refused leaves it refused`() async throws {
        await expect("APPROVAL_NOT_FOUND") {
            try await fixture.hold("order-1", 20_00, of: "maria", approval: "none")
        }
        let payment = try await fixture.void("order-1")
        #expect(payment?.state == .refused)
        #expect(payment?.heldAt == nil)
        #expect(try await fixture.wallet(of: "maria") == [100_00, 0])
    }

    @Test func `of another payer or request is refused by what differs, and leaves the hold alone`()
        async throws
    {
        try await fixture.pay("order-1", 20_00, by: "maria")
        await expect("ID_REUSED", field: "payer") {
            try await fixture.void("order-1", of: "bob")
        }
        await expect("ID_REUSED", field: "request_id") {
            try await fixture.void("order-1", request: "req-2")
        }
        #expect(try await fixture.wallet(of: "maria") == [80_00, 20_00])
        #expect(try await fixture.payment("order-1").payment?.state == .held)
    }

    @Test func `has a payer who is a person, and a request`() async throws {
        let commerce = try await fixture.identity.service("commerce")
        await expect("FIELD_MISSING", field: "payer") {
            try await fixture.client.void(.init(holdID: "order-1", requestID: "req-1"), commerce)
        }
        await expect("PAYER_INVALID", field: "payer") {
            try await fixture.client.void(
                .init(holdID: "order-1", payer: .init(kind: .business("cafe")), requestID: "req-1"), commerce)
        }
        await expect("ID_MALFORMED", field: "request_id") {
            try await fixture.client.void(
                .init(holdID: "order-1", payer: .init(kind: .person("maria"))), commerce)
        }
    }

    @Test func `for a reason too long is refused`() async throws {
        await expect("TEXT_INVALID", field: "reason") {
            try await fixture.void("order-1", reason: String(repeating: "x", count: 201))
        }
    }
}
