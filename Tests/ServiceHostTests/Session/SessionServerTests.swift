import Contracts
import RPC
import TestKit
import Testing
import Values

@testable import ServiceHost

@Suite struct `Signing a connection in` {
    let identity = TestIdentity(audience: "payments")
    let client: SessionClient

    init() {
        client = SessionClient(
            InProcessLink(services: [SessionServer()], authenticator: identity.authenticator))
    }

    private func signIn(_ options: CallOptions) async throws -> SessionAPI.SignInResponse {
        try await client.signIn(.init(accessToken: try #require(options.token).reveal()))
    }

    @Test func `says who it is from now on, and until when`() async throws {
        let expiresAt = identity.clock.now.adding(seconds: 900)
        #expect(
            try await signIn(identity.person("acc_maria"))
                == .init(accountID: "acc_maria", expiresAt: expiresAt))
        #expect(
            try await signIn(identity.member("acc_maria", of: "mugs"))
                == .init(accountID: "acc_maria", businessID: "mugs", expiresAt: expiresAt))
        #expect(
            try await signIn(identity.apiKey("key_1", of: "mugs"))
                == .init(businessID: "mugs", apiKeyID: "key_1", expiresAt: expiresAt))
        #expect(try await signIn(identity.operator()) == .init())
        #expect(try await signIn(identity.service("commerce")) == .init())
    }

    @Test func `with a token that does not count is refused as a call with it would be`() async throws {
        await expect("TOKEN_MISSING", .unauthenticated) { try await client.signIn(.init()) }
        for token in ["forged", String(repeating: "x", count: 4_097)] {
            await expect("TOKEN_INVALID", .unauthenticated) {
                try await client.signIn(.init(accessToken: token))
            }
        }
        let elsewhere = try await identity.service("commerce", at: "billing")
        await expect("TOKEN_AUDIENCE", .unauthenticated) { try await signIn(elsewhere) }
    }
}
