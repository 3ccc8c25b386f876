import RPC
import TestKit
import Testing
import Values

@testable import Identity

@Suite struct `A service's credential` {
    let clock = ManualClock()
    let key = SigningKey()
    let signer: ServiceSigner

    init() {
        signer = ServiceSigner(service: "commerce", key: key, clock: clock)
    }

    /// Who that is at the service of that name.
    func caller(_ token: Secret<String>, at service: String) async throws -> Caller {
        try await TokenVerifier(
            audience: service, trusting: TrustedKeys(services: ["commerce": [key.verifyingKey]]),
            people: PersonKeys(known: []), revocations: RevocableByHand(), clock: clock
        ).caller(of: bearer(token))
    }

    @Test func `counts at the one service it is made out to, and nowhere else`() async throws {
        let token = try await signer.token(for: "payments")
        #expect(try await caller(token, at: "payments") == .service("commerce"))
        for other in ["accounts", "billing", "commerce", "payment", "payments2", "souk", ""] {
            await #expect(throws: Refusal.tokenAudience("payments", here: other)) {
                try await caller(token, at: other)
            }
        }
    }

    @Test func `made out to nobody counts nowhere`() async throws {
        let token = try await signer.token(for: "")
        await #expect(throws: Refusal.tokenAudience("", here: "payments")) {
            try await caller(token, at: "payments")
        }
    }

    @Test func `is one token for many calls to a service, and a new one before it runs out`() async throws {
        let first = try await signer.token(for: "payments").reveal()
        let other = try await signer.token(for: "accounts").reveal()
        #expect(first != other)
        clock.advance(seconds: 239)
        #expect(try await signer.token(for: "payments").reveal() == first)
        #expect(try await signer.token(for: "accounts").reveal() == other)
        clock.advance(seconds: 1)
        #expect(try await signer.token(for: "payments").reveal() != first)
        #expect(try await signer.token(for: "accounts").reveal() != other)
    }

    @Test func `is new when the clock was set back`() async throws {
        let first = try await signer.token(for: "payments").reveal()
        clock.advance(seconds: -3_600)
        #expect(try await signer.token(for: "payments").reveal() != first)
    }

    @Test func `counts whatever number of services it was made out to since`() async throws {
        for number in 0..<200 { _ = try await signer.token(for: "service-\(number)") }
        let token = try await signer.token(for: "payments")
        #expect(try await caller(token, at: "payments") == .service("commerce"))
    }
}
