import RPC
import TestKit
import Testing
import Values

@testable import Identity

@Suite struct `The address that a forwarder names` {
    let identity = TestIdentity(audience: "accounts")

    func address(_ named: String? = "192.0.2.1:5000", by token: Secret<String>?) async throws -> String? {
        var metadata = Metadata()
        if let named { metadata.add("souk-client-address", named) }
        if let token { metadata.add("souk-forwarded-by", token.reveal()) }
        return try await identity.authenticator.clientAddress(of: metadata)
    }

    @Test func `counts when the gateway signs for it`() async throws {
        let token = try await identity.signer(for: "gateway").token(for: "accounts")
        #expect(try await address(by: token) == "192.0.2.1:5000")
    }

    @Test func `counts for nothing from anybody else`() async throws {
        #expect(try await address(by: nil) == nil)
        #expect(try await address(by: Secret("rubbish")) == nil)
        #expect(try await address(by: Secret(String(repeating: "a", count: 100_000))) == nil)
        let commerce = try await identity.signer(for: "commerce").token(for: "accounts")
        #expect(try await address(by: commerce) == nil)
        #expect(try await address(by: try await identity.operatorSigner().token(for: "accounts")) == nil)
        #expect(try await address(by: try await identity.person("acc_maria").token) == nil)
    }

    @Test func `counts for nothing when the gateway signed for another service`() async throws {
        let token = try await identity.signer(for: "gateway").token(for: "payments")
        #expect(try await address(by: token) == nil)
    }

    @Test func `counts for nothing when it is missing, empty or longer than addresses are`() async throws {
        let token = try await identity.signer(for: "gateway").token(for: "accounts")
        #expect(try await address(nil, by: token) == nil)
        #expect(try await address("", by: token) == nil)
        #expect(try await address(String(repeating: "9", count: 65), by: token) == nil)
    }

    @Test func `is believed as long as the token counts`() async throws {
        let clock = ManualClock()
        let identity = TestIdentity(clock: clock, audience: "accounts")
        var metadata = Metadata()
        metadata.add("souk-client-address", "192.0.2.1:5000")
        let token = try await identity.signer(for: "gateway").token(for: "accounts")
        metadata.add("souk-forwarded-by", token.reveal())
        #expect(try await identity.authenticator.clientAddress(of: metadata) != nil)
        clock.advance(seconds: 300)
        #expect(try await identity.authenticator.clientAddress(of: metadata) == nil)
    }
}
