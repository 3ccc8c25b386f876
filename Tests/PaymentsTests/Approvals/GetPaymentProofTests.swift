import Contracts
import Crypto
import RPC
import TestKit
import Testing
import Values

@testable import Payments

@Suite struct `Proving a payment` {
    let fixture: PaymentsFixture
    let device: TestDevice

    init() async throws {
        fixture = try await PaymentsFixture()
        try await fixture.welcome("maria", with: 100_00)
        device = try await fixture.enrolledDevice(of: "maria")
    }

    private func proof(
        _ id: String, _ options: CallOptions
    ) async throws -> PaymentsAPI.GetPaymentProofResponse.OneOf_Proof? {
        try await fixture.approvals.getPaymentProof(.init(holdID: id), options).proof
    }

    @Test func `shows what was signed, so that anybody can check it`() async throws {
        try await fixture.pay("order-1", 20_00, with: device)
        guard case .signed(let signed) = try await proof("order-1", fixture.identity.person("maria")) else {
            Issue.record("the payment is not shown as signed")
            return
        }
        let key = try P256.Signing.PublicKey(x963Representation: signed.publicKey)
        let signature = try P256.Signing.ECDSASignature(rawRepresentation: signed.signature)
        #expect(key.isValidSignature(signature, for: signed.signedBytes))
        #expect(signed.keyID == (try device.keyID))
        let lines = String(decoding: signed.signedBytes, as: UTF8.self).split(separator: "\n")
        #expect(lines.count == 10)
        #expect(lines[2] == "person:maria")
        #expect(lines[4] == "business:cafe")
        #expect(lines[5...7] == ["req-order-1", "EUR", "2000"])
    }

    @Test func `is still possible when the key was revoked since`() async throws {
        try await fixture.pay("order-1", 20_00, with: device)
        try await fixture.accounts.append(
            AccountsAPI.SessionRevoked(sessionID: device.session, accountID: "maria"), key: device.session)
        try await fixture.followAccounts()
        let commerce = try await fixture.identity.service("commerce")
        guard case .signed = try await proof("order-1", commerce) else {
            Issue.record("the proof is lost")
            return
        }
    }

    @Test func `of one that the PIN approved names the approval`() async throws {
        try await fixture.pay("order-1", 20_00, by: "maria")
        let shown = try await proof("order-1", fixture.identity.person("maria"))
        #expect(
            shown == .approved(.init(approvalID: "ok-order-1", approvedAt: fixture.clock.now)))
    }

    @Test func `of one that was refused shows nothing`() async throws {
        await expect("INSUFFICIENT_FUNDS") {
            try await fixture.pay("order-1", 100_01, with: device)
        }
        await expect("HOLD_REFUSED") {
            try await proof("order-1", fixture.identity.person("maria"))
        }
    }

    @Test func `is not for the payee, whom it would tell the person's account, nor for anybody else`()
        async throws
    {
        try await fixture.pay("order-1", 20_00, with: device)
        await expect("HOLD_NOT_FOUND") {
            try await proof("order-1", fixture.identity.person("bob"))
        }
        await expect("HOLD_NOT_FOUND") {
            try await proof("order-2", fixture.identity.person("maria"))
        }
        for caller in [
            try await fixture.identity.member("owner", of: "cafe"),
            try await fixture.identity.service("messaging"), .none,
        ] {
            await #expect(throws: RPCError.self) { try await proof("order-1", caller) }
        }
    }
}
