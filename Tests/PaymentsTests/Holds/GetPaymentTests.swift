import Contracts
import RPC
import TestKit
import Testing
import Values

@testable import Payments

@Suite struct `Reading a payment` {
    let fixture: PaymentsFixture

    init() async throws {
        fixture = try await PaymentsFixture()
        try await fixture.welcome("maria", with: 100_00)
        try await fixture.pay("order-1", 20_00, by: "maria")
    }

    private func read(
        _ id: String = "order-1", _ options: CallOptions
    ) async throws -> PaymentsAPI.GetPaymentResponse {
        try await fixture.client.getPayment(.init(holdID: id), options)
    }

    @Test func `shows its captures and refunds, oldest first`() async throws {
        try await fixture.capture("order-1", part: "c2", 8_00)
        try await fixture.capture("order-1", part: "c1", 2_00, final: true)
        await expect("REFUND_TOO_LARGE") { try await fixture.refund("r0", 99_00, of: "order-1") }
        try await fixture.refund("r2", 1_00, of: "order-1", reason: "cold")
        try await fixture.refund("r1", 2_00, of: "order-1")
        let answer = try await read(fixture.identity.person("maria"))
        #expect(answer.captures.map(\.captureID) == ["c2", "c1"])
        #expect(answer.captures.map { $0.amount?.minor } == [8_00, 2_00])
        #expect(answer.captures.map { $0.commission?.minor } == [20, 5])
        #expect(answer.captures.map { $0.released?.minor } == [0, 10_00])
        #expect(answer.refunds.map(\.refundID) == ["r2", "r1"])
        #expect(answer.refunds.map(\.reason) == ["cold", ""])
        #expect(answer.payment?.state == .captured)
        #expect(answer.payment?.captured?.minor == 10_00)
        #expect(answer.payment?.refunded?.minor == 3_00)
        #expect(answer.payment?.held?.minor == 0)
        #expect(Set((answer.captures.map(\.transferID)) + answer.refunds.map(\.transferID)).count == 4)
    }

    @Test func `shows a payer themself, and a payee the customer, never the account`() async throws {
        let maria = try await read(fixture.identity.person("maria"))
        #expect(maria.payment?.payer == .init(kind: .person("maria")))
        let cafe = try await read(fixture.identity.member("ann", of: "cafe", as: "viewer"))
        #expect(
            cafe.payment?.payer == .init(kind: .customer(.init(businessID: "cafe", customerID: "cus_maria"))))
        #expect(!"\(cafe)".contains("person"))
    }

    @Test func `of somebody else finds none`() async throws {
        for caller in [
            try await fixture.identity.person("bob"), try await fixture.identity.member("ann", of: "bakery"),
        ] {
            await expect("HOLD_NOT_FOUND") { try await read(caller) }
        }
        await expect("HOLD_NOT_FOUND") {
            try await read("unknown", fixture.identity.service("commerce"))
        }
        await #expect(throws: RPCError.self) { try await read(.none) }
    }

    @Test func `of one that was refused says why`() async throws {
        await expect("APPROVAL_NOT_FOUND") {
            try await fixture.hold("order-2", 20_00, of: "maria", approval: "none")
        }
        let payment = try await fixture.payment("order-2").payment
        #expect(payment?.state == .refused)
        #expect(payment?.refusal == "APPROVAL_NOT_FOUND")
        #expect(payment?.heldAt == nil)
    }
}

extension `Reading a payment` {
    private func read(_ options: CallOptions) async throws -> PaymentsAPI.GetPaymentResponse {
        try await read("order-1", options)
    }
}
