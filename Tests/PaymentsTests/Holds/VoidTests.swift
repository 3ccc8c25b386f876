import Contracts
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import Payments

@Suite struct `Voiding a hold` {
    let till: Till

    init() async throws {
        till = try Till()
        try await till.welcome("maria", with: 100_00)
    }

    @Test func `gives the money back to the buyer`() async throws {
        try await till.pay("order-1", 20_00, by: "maria")
        let payment = try await till.void("order-1")
        #expect(payment?.state == .voided)
        #expect(try await till.wallet(of: "maria") == [100_00, 0])
        #expect(try await till.events() == ["PaymentHeld", "PaymentVoided"])
        try await till.expectBooksInOrder()
    }

    @Test func `twice answers as before and keeps the first reason`() async throws {
        try await till.pay("order-1", 20_00, by: "maria")
        let first = try await till.void("order-1", reason: "declined")
        let second = try await till.void("order-1", reason: "expired")
        #expect(first == second)
        let reason = try await till.database.read { db in
            try db.row("SELECT void_reason FROM payments")?["void_reason"] ?? ""
        }
        #expect(reason == "declined")
        #expect(try await till.wallet(of: "maria") == [100_00, 0])
        #expect(try await till.events() == ["PaymentHeld", "PaymentVoided"])
    }

    @Test func `that has not come yet is remembered, twice too`() async throws {
        let first = try await till.void("order-1")
        let second = try await till.void("order-1", reason: "expired")
        #expect(first == PaymentsAPI.Payment(holdID: "order-1", state: .voided))
        #expect(first == second)
        #expect(try await till.events().isEmpty)
        try await till.expectBooksInOrder()
    }

    @Test func `that was captured is refused`() async throws {
        try await till.pay("order-1", 20_00, by: "maria")
        try await till.capture("order-1")
        try await expectRefusal("HOLD_CAPTURED") { try await till.void("order-1") }
        #expect(try await till.wallet(ofBusiness: "cafe") == [19_50, 0])
    }

    @Test func `that was refused leaves it refused`() async throws {
        try await expectRefusal("APPROVAL_NOT_FOUND") {
            try await till.hold("order-1", 20_00, of: "maria", approval: "none")
        }
        let payment = try await till.void("order-1")
        #expect(payment?.state == .refused)
        #expect(payment?.heldAt == nil)
        #expect(try await till.wallet(of: "maria") == [100_00, 0])
    }

    @Test func `for a reason too long is refused`() async throws {
        try await expectRefusal("REASON_TOO_LONG", field: "reason") {
            try await till.void("order-1", reason: String(repeating: "x", count: 201))
        }
    }
}
