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
        fixture = try await PaymentsFixture()
        try await fixture.welcome("maria", with: 100_00)
    }

    @Test func `sets the money aside`() async throws {
        let payment = try await fixture.pay("order-1", 20_00, by: "maria")
        let nothing = CommonAPI.Money(currency: "EUR", minor: 0)
        #expect(
            payment
                == PaymentsAPI.Payment(
                    holdID: "order-1", state: .held, payer: .init(kind: .person("maria")),
                    payee: .init(kind: .business("cafe")), amount: .init(currency: "EUR", minor: 20_00),
                    captured: nothing, refunded: nothing, commission: nothing, heldAt: fixture.clock.now,
                    held: .init(currency: "EUR", minor: 20_00)))
        #expect(try await fixture.wallet(of: "maria") == [80_00, 20_00])
        #expect(try await fixture.events() == ["PaymentHeld"])
        try await fixture.expectLedgerInOrder()
    }

    @Test func `tells others who pays whom, and which business it concerns`() async throws {
        try await fixture.pay("order-1", 20_00, by: "maria")
        let event = try #require(try await fixture.database.events(after: 0).events.first)
        #expect(event.key == "order-1")
        #expect(try event.business == BusinessID("cafe"))
        let held = try PaymentsAPI.PaymentHeld(bytes: event.payload)
        #expect(held.payer == .init(kind: .person("maria")))
        #expect(held.payee == .init(kind: .business("cafe")))
        #expect(held.customer == .init(kind: .customer(.init(businessID: "cafe", customerID: "cus_maria"))))
        #expect(held.amount?.minor == 20_00)
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
        try await fixture.expectLedgerInOrder()
    }

    @Test func `with other content under the same id names the field that differs`() async throws {
        try await fixture.pay("order-1", 20_00, by: "maria")
        await expect("ID_REUSED", field: "payer") {
            try await fixture.hold("order-1", 20_00, of: "bob", approval: "ok-order-1")
        }
        await expect("ID_REUSED", field: "payee") {
            try await fixture.hold("order-1", 20_00, of: "maria", for: "bakery", approval: "ok-order-1")
        }
        await expect("ID_REUSED", field: "amount") {
            try await fixture.hold("order-1", 20_01, of: "maria", approval: "ok-order-1")
        }
        await expect("ID_REUSED", field: "amount") {
            try await fixture.hold("order-1", 20_00, of: "maria", approval: "ok-order-1", currency: "USD")
        }
        var request = fixture.holdRequest("order-1", 20_00, of: "maria", by: .approvalID("ok-order-1"))
        request.customer = .init(kind: .customer(.init(businessID: "cafe", customerID: "cus_other")))
        await expect("ID_REUSED", field: "customer") { [request] in try await fixture.hold(request)
        }
        request = fixture.holdRequest("order-1", 20_00, of: "maria", by: .approvalID("ok-order-1"))
        request.requestID = "another"
        await expect("ID_REUSED", field: "request_id") { [request] in
            try await fixture.hold(request)
        }
        await expect("ID_REUSED", field: "approval_id") {
            try await fixture.hold("order-1", 20_00, of: "maria", approval: "another")
        }
    }

    @Test func `without funds is refused, and stays refused when they come`() async throws {
        try await fixture.approve("ok", 100_01, by: "maria", order: "order-1")
        await expect("INSUFFICIENT_FUNDS") {
            try await fixture.hold("order-1", 100_01, of: "maria", approval: "ok")
        }
        try await fixture.topUp("more", 50_00, of: "maria")
        await expect("INSUFFICIENT_FUNDS") {
            try await fixture.hold("order-1", 100_01, of: "maria", approval: "ok")
        }
        await expect("ID_REUSED", field: "amount") {
            try await fixture.hold("order-1", 100_00, of: "maria", approval: "ok")
        }
        #expect(try await fixture.wallet(of: "maria") == [150_00, 0])
        #expect(try await fixture.events().isEmpty)
        try await fixture.expectLedgerInOrder()
    }

    @Test func `under an approval that came too late is refused for ever`() async throws {
        await expect("APPROVAL_NOT_FOUND") {
            try await fixture.hold("order-1", 20_00, of: "maria", approval: "ok")
        }
        try await fixture.approve("ok", 20_00, by: "maria", order: "order-1")
        await expect("APPROVAL_NOT_FOUND") {
            try await fixture.hold("order-1", 20_00, of: "maria", approval: "ok")
        }
    }

    @Test func `under an approval that has expired is refused, also when clocks go back`() async throws {
        try await fixture.approve("ok", 20_00, by: "maria", order: "order-1")
        fixture.clock.advance(seconds: 600)
        await expect("APPROVAL_EXPIRED") {
            try await fixture.hold("order-1", 20_00, of: "maria", approval: "ok")
        }
        fixture.clock.advance(seconds: -300)
        await expect("APPROVAL_EXPIRED") {
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
            await expect("APPROVAL_DIFFERS") {
                try await fixture.hold("order-2", 20_00, of: "maria", approval: "ok")
            },
            await expect("APPROVAL_DIFFERS") {
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
        await expect("APPROVAL_DIFFERS") {
            try await fixture.hold(
                "order-1", minor, of: "maria", for: business, approval: "ok", currency: currency)
        }
        await expect("ID_REUSED") {
            try await fixture.hold("order-1", 20_00, of: "maria", approval: "ok")
        }
    }

    @Test func `uses the approval up: it is gone after a void`() async throws {
        try await fixture.pay("order-1", 20_00, by: "maria")
        try await fixture.void("order-1")
        let approval = try await fixture.database.read { db in
            try Approval.find(ApprovalID("ok-order-1"), of: AccountID("maria"), in: db)
        }
        #expect(try approval?.usedBy == PaymentID("order-1"))
        let content = Payment.Content(
            id: try PaymentID("order-2"), payer: try AccountID("maria"), payee: try BusinessID("cafe"),
            customer: try CustomerID("cus_maria"), request: try RequestID("req-order-1"),
            amount: Money(20_00, .eur), approval: try ApprovalID("ok-order-1"))
        #expect(approval?.refusal(of: content, now: fixture.clock.now) == .approvalUsed)
    }

    @Test func `under an approval that another order of the request used is refused`() async throws {
        try await fixture.pay("order-1", 20_00, by: "maria")
        var request = fixture.holdRequest("order-2", 20_00, of: "maria", by: .approvalID("ok-order-1"))
        request.requestID = "req-order-1"
        await expect("APPROVAL_USED") { [request] in try await fixture.hold(request) }
        #expect(try await fixture.wallet(of: "maria") == [80_00, 20_00])
    }

    @Test func `after it was voided is refused for ever, whether it came before or after`() async throws {
        try await fixture.void("order-1")
        try await fixture.approve("ok-order-1", 20_00, by: "maria", order: "order-1")
        await expect("HOLD_VOIDED") {
            try await fixture.hold("order-1", 20_00, of: "maria", approval: "ok-order-1")
        }
        try await fixture.pay("order-2", 20_00, by: "maria")
        try await fixture.void("order-2")
        await expect("HOLD_VOIDED") {
            try await fixture.hold("order-2", 20_00, of: "maria", approval: "ok-order-2")
        }
        #expect(try await fixture.wallet(of: "maria") == [100_00, 0])
        try await fixture.expectLedgerInOrder()
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
        await expect("AMOUNT_INVALID", field: "amount") {
            try await fixture.hold("order-1", minor, of: "maria", approval: "ok-order-1")
        }
        try await fixture.pay("order-1", 20_00, by: "maria")
    }

    @Test func `of more than there is in the world is refused for want of funds`() async throws {
        try await fixture.approve("ok", .max, by: "maria", order: "order-1")
        await expect("INSUFFICIENT_FUNDS") {
            try await fixture.hold("order-1", .max, of: "maria", approval: "ok")
        }
    }

    @Test func `takes only the currency it is in`() async throws {
        try await fixture.approve("ok", 1_00, by: "maria", order: "order-1", currency: "USD")
        await expect("INSUFFICIENT_FUNDS") {
            try await fixture.hold("order-1", 1_00, of: "maria", approval: "ok", currency: "USD")
        }
    }

    @Test(arguments: [
        "hold_id", "payer.person", "payee.business", "request_id", "approval_id",
        "customer.customer.customer_id",
    ])
    func `needs well-formed ids`(field: String) async throws {
        func text(_ name: String) -> String { name == field ? "no id" : "fine" }
        var request = fixture.holdRequest(
            text("hold_id"), 1, of: text("payer.person"), for: text("payee.business"),
            by: .approvalID(text("approval_id")))
        request.requestID = text("request_id")
        request.customer = .init(
            kind: .customer(
                .init(businessID: "fine", customerID: text("customer.customer.customer_id"))))
        await expect("ID_MALFORMED", field: field) { [request] in try await fixture.hold(request) }
    }

    @Test func `needs a person who pays, a business that is paid, and a customer of it`() async throws {
        let request = fixture.holdRequest("order-1", 1, of: "maria", by: .approvalID("ok"))
        func expectRefused(
            _ reason: String, field: String, _ change: (inout PaymentsAPI.HoldRequest) -> Void
        ) async {
            var request = request
            change(&request)
            await expect(reason, field: field) { [request] in try await fixture.hold(request) }
        }
        await expectRefused("PAYER_INVALID", field: "payer") { $0.payer = .init(kind: .business("cafe")) }
        await expectRefused("PAYEE_INVALID", field: "payee") { $0.payee = .init(kind: .person("bob")) }
        await expectRefused("CUSTOMER_INVALID", field: "customer") { $0.customer = $0.payer }
        await expectRefused("CUSTOMER_INVALID", field: "customer") {
            $0.customer = .init(kind: .customer(.init(businessID: "bakery", customerID: "cus_maria")))
        }
        await expectRefused("FIELD_MISSING", field: "payer") { $0.payer = nil }
        await expectRefused("FIELD_MISSING", field: "customer") { $0.customer = nil }
        await expectRefused("AUTHORISATION_MISSING", field: "authorisation") { $0.authorisation = nil }
        try await fixture.pay("order-1", 20_00, by: "maria")
    }

    @Test func `is commerce's to ask for: nobody else may move the money`() async throws {
        try await fixture.approve("ok", 20_00, by: "maria", order: "order-1")
        let request = fixture.holdRequest("order-1", 20_00, of: "maria", by: .approvalID("ok"))
        let callers = [
            try await fixture.identity.person("maria"),
            try await fixture.identity.member("owner", of: "cafe"),
            try await fixture.identity.service("messaging"), .none,
        ]
        for caller in callers {
            await #expect(throws: RPCError.self) { try await fixture.client.hold(request, caller) }
            await #expect(throws: RPCError.self) {
                try await fixture.client.capture(.init(holdID: "order-1", captureID: "c1"), caller)
            }
            await #expect(throws: RPCError.self) {
                try await fixture.client.void(.init(holdID: "order-1"), caller)
            }
        }
        #expect(try await fixture.wallet(of: "maria") == [100_00, 0])
    }
}
