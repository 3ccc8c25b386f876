import Contracts
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import Payments

@Suite struct `Holding a payment` {
    let fixture: PaymentsFixture

    init() async throws {
        fixture = try PaymentsFixture()
        try await fixture.welcome("maria", with: 100_00)
    }

    @Test func `sets the money aside and fixes the commission`() async throws {
        let payment = try await fixture.pay("order-1", 20_00, by: "maria")
        #expect(
            payment
                == PaymentsAPI.Payment(
                    holdID: "order-1", state: .held, amount: .init(currency: "EUR", minor: 20_00),
                    commission: .init(currency: "EUR", minor: 50), refunded: .init(currency: "EUR", minor: 0),
                    heldAt: fixture.clock.now))
        #expect(try await fixture.wallet(of: "maria") == [80_00, 20_00])
        #expect(try await fixture.events() == ["PaymentHeld"])
        try await fixture.expectBooksInOrder()
    }

    @Test func `twice with the same content holds once`() async throws {
        let first = try await fixture.pay("order-1", 20_00, by: "maria")
        let second = try await fixture.hold("order-1", 20_00, of: "maria", approval: "ok-order-1")
        #expect(first == second)
        #expect(try await fixture.wallet(of: "maria") == [80_00, 20_00])
        #expect(try await fixture.events() == ["PaymentHeld"])
    }

    @Test func `many times at once holds once`() async throws {
        try await fixture.approve("ok", 20_00, by: "maria", order: "order-1")
        let answers = try await withThrowingTaskGroup(of: PaymentsAPI.Payment?.self) { group in
            for _ in 1...20 {
                group.addTask { try await fixture.hold("order-1", 20_00, of: "maria", approval: "ok") }
            }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(answers.count == 1)
        #expect(try await fixture.wallet(of: "maria") == [80_00, 20_00])
        try await fixture.expectBooksInOrder()
    }

    @Test func `with other content under the same id names the field that differs`() async throws {
        try await fixture.pay("order-1", 20_00, by: "maria")
        try await expectRefusal("ID_REUSED", field: "payer_account_id") {
            try await fixture.hold("order-1", 20_00, of: "bob", approval: "ok-order-1")
        }
        try await expectRefusal("ID_REUSED", field: "business_id") {
            try await fixture.hold("order-1", 20_00, of: "maria", for: "bakery", approval: "ok-order-1")
        }
        try await expectRefusal("ID_REUSED", field: "amount") {
            try await fixture.hold("order-1", 20_01, of: "maria", approval: "ok-order-1")
        }
        try await expectRefusal("ID_REUSED", field: "amount") {
            try await fixture.hold("order-1", 20_00, of: "maria", approval: "ok-order-1", currency: "USD")
        }
        try await expectRefusal("ID_REUSED", field: "approval_id") {
            try await fixture.hold("order-1", 20_00, of: "maria", approval: "another")
        }
    }

    @Test func `without funds is refused, and stays refused when they come`() async throws {
        try await fixture.approve("ok", 100_01, by: "maria", order: "order-1")
        try await expectRefusal("INSUFFICIENT_FUNDS") {
            try await fixture.hold("order-1", 100_01, of: "maria", approval: "ok")
        }
        try await fixture.topUp("more", 50_00, of: "maria")
        try await expectRefusal("INSUFFICIENT_FUNDS") {
            try await fixture.hold("order-1", 100_01, of: "maria", approval: "ok")
        }
        try await expectRefusal("ID_REUSED", field: "amount") {
            try await fixture.hold("order-1", 100_00, of: "maria", approval: "ok")
        }
        #expect(try await fixture.wallet(of: "maria") == [150_00, 0])
        #expect(try await fixture.events().isEmpty)
        try await fixture.expectBooksInOrder()
    }

    @Test func `under an approval that came too late is refused for ever`() async throws {
        try await expectRefusal("APPROVAL_NOT_FOUND") {
            try await fixture.hold("order-1", 20_00, of: "maria", approval: "ok")
        }
        try await fixture.approve("ok", 20_00, by: "maria", order: "order-1")
        try await expectRefusal("APPROVAL_NOT_FOUND") {
            try await fixture.hold("order-1", 20_00, of: "maria", approval: "ok")
        }
    }

    @Test func `under an approval that has expired is refused, also when clocks go back`() async throws {
        try await fixture.approve("ok", 20_00, by: "maria", order: "order-1")
        fixture.clock.advance(seconds: 600)
        try await expectRefusal("APPROVAL_EXPIRED") {
            try await fixture.hold("order-1", 20_00, of: "maria", approval: "ok")
        }
        fixture.clock.advance(seconds: -300)
        try await expectRefusal("APPROVAL_EXPIRED") {
            try await fixture.hold("order-1", 20_00, of: "maria", approval: "ok")
        }
    }

    @Test func `in the last second of an approval succeeds`() async throws {
        try await fixture.approve("ok", 20_00, by: "maria", order: "order-1")
        fixture.clock.advance(seconds: 599)
        try await fixture.hold("order-1", 20_00, of: "maria", approval: "ok")
    }

    @Test func `under an approval for another payment is refused, and says no more`() async throws {
        try await fixture.welcome("bob", with: 100_00)
        try await fixture.approve("ok", 20_00, by: "maria", order: "order-1")
        let refusals = [
            try await expectRefusal("APPROVAL_DIFFERS") {
                try await fixture.hold("order-2", 20_00, of: "maria", approval: "ok")
            },
            try await expectRefusal("APPROVAL_DIFFERS") {
                try await fixture.hold("order-3", 20_00, of: "bob", approval: "ok")
            },
        ]
        #expect(Set(refusals.map { $0?.message }).count == 1)
        #expect(try await fixture.wallet(of: "maria") == [100_00, 0])
        #expect(try await fixture.wallet(of: "bob") == [100_00, 0])
        try await fixture.hold("order-1", 20_00, of: "maria", approval: "ok")
    }

    @Test(arguments: [("cafe", Int64(20_01), "EUR"), ("bakery", 20_00, "EUR"), ("cafe", 20_00, "USD")])
    func `of another amount or to another business than approved is refused`(
        business: String, minor: Int64, currency: String
    ) async throws {
        try await fixture.approve("ok", 20_00, by: "maria", order: "order-1")
        try await expectRefusal("APPROVAL_DIFFERS") {
            try await fixture.hold(
                "order-1", minor, of: "maria", for: business, approval: "ok", currency: currency)
        }
        try await expectRefusal("ID_REUSED") {
            try await fixture.hold("order-1", 20_00, of: "maria", approval: "ok")
        }
    }

    @Test func `uses the approval up: it is gone after a void`() async throws {
        try await fixture.pay("order-1", 20_00, by: "maria")
        try await fixture.void("order-1")
        let used = try await fixture.database.read { db in
            try db.row("SELECT used_at FROM approvals WHERE id = 'ok-order-1'")?["used_at"] as Timestamp?
        }
        #expect(used == fixture.clock.now)
        let content = Payment.Content(
            id: try PaymentID("order-1"), payer: try AccountID("maria"), business: try BusinessID("cafe"),
            amount: Money(20_00, .eur), approval: try ApprovalID("ok-order-1"))
        let approval = try await fixture.database.read { db in
            try Approval.find(content.approval, of: content.payer, in: db)
        }
        #expect(approval?.refusal(of: content, now: fixture.clock.now) == .approvalUsed)
    }

    @Test func `after it was voided is refused for ever, whether it came before or after`() async throws {
        try await fixture.void("order-1")
        try await fixture.approve("ok-order-1", 20_00, by: "maria", order: "order-1")
        try await expectRefusal("HOLD_VOIDED") {
            try await fixture.hold("order-1", 20_00, of: "maria", approval: "ok-order-1")
        }
        try await fixture.pay("order-2", 20_00, by: "maria")
        try await fixture.void("order-2")
        try await expectRefusal("HOLD_VOIDED") {
            try await fixture.hold("order-2", 20_00, of: "maria", approval: "ok-order-2")
        }
        #expect(try await fixture.wallet(of: "maria") == [100_00, 0])
        try await fixture.expectBooksInOrder()
    }

    @Test func `again after the capture says that it is captured`() async throws {
        try await fixture.pay("order-1", 20_00, by: "maria")
        try await fixture.capture("order-1")
        let again = try await fixture.hold("order-1", 20_00, of: "maria", approval: "ok-order-1")
        #expect(again?.state == .captured)
        #expect(try await fixture.wallet(of: "maria") == [80_00, 0])
    }

    @Test(arguments: [Int64.min, -1, 0])
    func `of an impossible amount is refused and leaves nothing behind`(minor: Int64) async throws {
        try await expectRefusal("AMOUNT_INVALID", field: "amount") {
            try await fixture.hold("order-1", minor, of: "maria", approval: "ok-order-1")
        }
        try await fixture.pay("order-1", 20_00, by: "maria")
    }

    @Test func `of more than there is in the world is refused for want of funds`() async throws {
        try await fixture.approve("ok", .max, by: "maria", order: "order-1")
        try await expectRefusal("INSUFFICIENT_FUNDS") {
            try await fixture.hold("order-1", .max, of: "maria", approval: "ok")
        }
    }

    @Test func `takes only the currency it is in`() async throws {
        try await fixture.approve("ok", 1_00, by: "maria", order: "order-1", currency: "USD")
        try await expectRefusal("INSUFFICIENT_FUNDS") {
            try await fixture.hold("order-1", 1_00, of: "maria", approval: "ok", currency: "USD")
        }
    }

    @Test(arguments: ["hold_id", "payer_account_id", "business_id", "approval_id"])
    func `needs well-formed ids`(field: String) async throws {
        func text(_ name: String) -> String { name == field ? "no id" : "fine" }
        try await expectRefusal("ID_MALFORMED", field: field) {
            try await fixture.hold(
                text("hold_id"), 1, of: text("payer_account_id"), for: text("business_id"),
                approval: text("approval_id"))
        }
    }

    @Test func `is commerce's to ask for: nobody else may move the money`() async throws {
        try await fixture.approve("ok", 20_00, by: "maria", order: "order-1")
        let request = PaymentsAPI.HoldRequest(
            holdID: "order-1", payerAccountID: "maria", businessID: "cafe",
            amount: .init(currency: "EUR", minor: 20_00), approvalID: "ok")
        let callers = [
            try await fixture.identity.person("maria"),
            try await fixture.identity.member("owner", of: "cafe"),
            try await fixture.identity.service("messaging"), .none,
        ]
        for caller in callers {
            await #expect(throws: RPCError.self) { try await fixture.client.hold(request, caller) }
            await #expect(throws: RPCError.self) {
                try await fixture.client.capture(.init(holdID: "order-1"), caller)
            }
            await #expect(throws: RPCError.self) {
                try await fixture.client.void(.init(holdID: "order-1"), caller)
            }
        }
        #expect(try await fixture.wallet(of: "maria") == [100_00, 0])
    }
}
