import Crypto
import RPC
import TestKit
import Testing
import Values

@testable import Identity

@Suite struct `A token of an API key` {
    let clock = ManualClock()
    let accounts = Curve25519.Signing.PrivateKey()
    let verifier: TokenVerifier
    var token: ForgedToken

    init() {
        let key = VerifyingKey(accounts.publicKey)
        verifier = TokenVerifier(
            audience: "payments", trusting: .none, people: PersonKeys(known: [key]),
            revocations: RevocableByHand(), clock: clock)
        token = ForgedToken(
            header: ["alg": "EdDSA", "typ": "JWT", "kid": key.id],
            claims: [
                "iss": "souk-accounts", "aud": "souk", "key": "key_1", "biz": "maria-mugs",
                "perm": ["orders.read"], "iat": clock.now.seconds, "exp": clock.now.seconds + 900,
                "ius": clock.now.microseconds,
            ])
    }

    func caller() async throws -> Caller {
        try await verifier.caller(of: bearer(Secret(try token.signed(by: accounts))))
    }

    @Test func `acts for its business with its permissions, and for no person`() async throws {
        let key = APIKeyCaller(
            id: "key_1", business: try BusinessID("maria-mugs"), permissions: Permissions(["orders.read"]),
            tokenExpiresAt: clock.now.adding(seconds: 900))
        #expect(try await caller() == .apiKey(key))
        let call = Call(
            method: MethodDescriptor(
                service: "souk.lab.v1.Lab", name: "Look", kind: .unary, access: Access(person: true),
                idempotent: false),
            caller: .apiKey(key))
        #expect(try call.business() == key.business)
        #expect(call.member == nil)
        #expect(throws: Refusal.self) { try call.account() }
    }

    @Test func `is what the signer signs`() async throws {
        let identity = TestIdentity(clock: clock)
        let options = try await identity.apiKey("key_7", of: "mugs", permissions: .viewer)
        let metadata = bearer(try #require(options.token))
        guard case .apiKey(let caller) = try await identity.authenticator.caller(of: metadata) else {
            Issue.record("no API key")
            return
        }
        #expect((caller.id, caller.business.text) == ("key_7", "mugs"))
        #expect(caller.permissions == .viewer)
    }

    @Test(arguments: ["sub", "sid", "role"])
    mutating func `that names a person too is refused`(claim: String) async throws {
        token.claims[claim] = "acc_maria"
        #expect(await isRefused())
    }

    @Test(arguments: ["biz", "perm", "exp", "ius", "aud"])
    mutating func `without a claim is refused`(claim: String) async throws {
        token.claims[claim] = nil
        #expect(await isRefused())
    }

    @Test(arguments: ["", "key 1", "key\u{0}", String(repeating: "k", count: 65)])
    mutating func `whose id is malformed is refused`(id: String) async throws {
        token.claims["key"] = id
        #expect(await isRefused())
    }

    func isRefused() async -> Bool {
        let refusal = await #expect(throws: Refusal.self) { try await caller() }
        return refusal?.reason == "TOKEN_INVALID"
    }
}
