import Crypto
import Foundation
import RPC
import TestKit
import Testing
import Values

@testable import Identity

@Suite struct `Telling who calls` {
    let clock = ManualClock()
    let accounts = Curve25519.Signing.PrivateKey()
    let commerce = Curve25519.Signing.PrivateKey()
    let verifier: TokenVerifier

    init() throws {
        verifier = TokenVerifier(
            audience: "payments",
            trusting: TrustedKeys(services: ["commerce": [VerifyingKey(commerce.publicKey)]]),
            people: PersonKeys(known: [VerifyingKey(accounts.publicKey)]), revocations: NeverRevoked(),
            clock: clock)
    }

    /// What accounts would sign for Maria.
    func mariasToken() -> ForgedToken {
        let now = clock.now.seconds
        return ForgedToken(
            header: ["alg": "EdDSA", "typ": "JWT", "kid": VerifyingKey(accounts.publicKey).id],
            claims: [
                "iss": "souk-accounts", "aud": "souk", "sub": "acc_maria", "sid": "ses_1", "iat": now,
                "exp": now + 900, "ius": clock.now.microseconds,
            ])
    }

    func commercesToken() -> ForgedToken {
        let now = clock.now.seconds
        return ForgedToken(
            header: ["alg": "EdDSA", "typ": "JWT", "kid": VerifyingKey(commerce.publicKey).id],
            claims: ["iss": "commerce", "aud": "payments", "iat": now, "exp": now + 300])
    }

    func caller(_ token: String, scheme: String = "Bearer ") async throws -> Caller {
        var metadata = Metadata()
        metadata.add("authorization", scheme + token)
        return try await verifier.caller(of: metadata)
    }

    func isRefused(_ token: String) async -> Bool {
        do {
            let caller = try await caller(token)
            Issue.record("let in as \(caller)")
            return false
        } catch let refusal as Refusal where refusal.reason == "TOKEN_INVALID" {
            return true
        } catch {
            Issue.record("\(error)")
            return false
        }
    }

    // MARK: - Let in

    @Test func `nobody without a token`() async throws {
        #expect(try await verifier.caller(of: Metadata()) == .anonymous)
    }

    @Test func `a person by accounts' signature`() async throws {
        let person = Person(
            account: try AccountID("acc_maria"), session: try SessionID("ses_1"),
            tokenExpiresAt: clock.now.adding(seconds: 900))
        #expect(try await caller(mariasToken().signed(by: accounts)) == .person(person))
    }

    @Test func `a person acting for a business, with the role`() async throws {
        var token = mariasToken()
        token.claims["biz"] = "maria-mugs"
        token.claims["role"] = "weekend-help"
        token.claims["perm"] = ["orders.read", "messages.send"]
        guard case .person(let person) = try await caller(token.signed(by: accounts)) else {
            Issue.record("no person")
            return
        }
        let permissions = Permissions(["orders.read", "messages.send"])
        #expect(
            person.acting
                == Acting(
                    business: try BusinessID("maria-mugs"), role: "weekend-help", permissions: permissions))
    }

    @Test func `a person with a permission that this program does not know, for those that it does`()
        async throws
    {
        var token = mariasToken()
        token.claims["biz"] = "maria-mugs"
        token.claims["role"] = "pilot"
        token.claims["perm"] = ["drones.fly", "orders.read"]
        let pilot = try await caller(token.signed(by: accounts))
        #expect(Access(business: "orders.read").admits(pilot))
        #expect(!Access(business: "orders.manage").admits(pilot))
    }

    @Test func `a service by its own signature`() async throws {
        #expect(try await caller(commercesToken().signed(by: commerce)) == .service("commerce"))
    }

    @Test func `what the signers sign`() async throws {
        let identity = TestIdentity(clock: clock)
        var metadata = Metadata()
        let token = try await identity.signer(for: "billing").token(for: identity.audience)
        metadata.add("Authorization", "bearer \(token.reveal())")
        #expect(try await identity.authenticator.caller(of: metadata) == .service("billing"))
    }

    // MARK: - Refused

    @Test func `an unsigned token is refused`() async throws {
        for algorithm in ["none", "None", "NONE", "EdDSA"] {
            var token = mariasToken()
            token.header["alg"] = algorithm
            #expect(await isRefused(try token.unsigned()))
        }
    }

    @Test func `a token hashed with the public key as the secret is refused`() async throws {
        var token = mariasToken()
        token.header["alg"] = "HS256"
        #expect(await isRefused(try token.hashed(with: [UInt8](accounts.publicKey.rawRepresentation))))
    }

    @Test(arguments: ["ES256", "RS256", "eddsa", ""])
    func `a good signature under another algorithm's name is refused`(algorithm: String) async throws {
        var token = mariasToken()
        token.header["alg"] = algorithm
        #expect(await isRefused(try token.signed(by: accounts)))
    }

    @Test func `a token signed by somebody else under accounts' key id is refused`() async throws {
        #expect(await isRefused(try mariasToken().signed(by: Curve25519.Signing.PrivateKey())))
    }

    @Test func `a token whose claims were changed is refused`() async throws {
        let signed = try mariasToken().signed(by: accounts).split(separator: ".")
        var other = mariasToken()
        other.claims["sub"] = "acc_mallory"
        let changed = try other.signed(by: accounts).split(separator: ".")
        #expect(await isRefused("\(signed[0]).\(changed[1]).\(signed[2])"))
    }

    @Test func `a service cannot speak for a person`() async throws {
        var token = mariasToken()
        #expect(await isRefused(try token.signed(by: commerce)))
        token.header["kid"] = VerifyingKey(commerce.publicKey).id
        #expect(await isRefused(try token.signed(by: commerce)))
    }

    @Test func `a service cannot speak for another`() async throws {
        var token = commercesToken()
        token.claims["iss"] = "payments"
        #expect(await isRefused(try token.signed(by: commerce)))
    }

    @Test func `accounts' key for people cannot speak for a service`() async throws {
        var token = commercesToken()
        token.header["kid"] = VerifyingKey(accounts.publicKey).id
        #expect(await isRefused(try token.signed(by: accounts)))
    }

    @Test(arguments: ["https://accounts.example.com", "", "souk-account"])
    func `a token of another issuer is refused`(issuer: String) async throws {
        var token = mariasToken()
        token.claims["iss"] = issuer
        #expect(await isRefused(try token.signed(by: accounts)))
    }

    @Test func `a token for another audience is refused`() async throws {
        var token = mariasToken()
        token.claims["aud"] = "bazaar"
        #expect(await isRefused(try token.signed(by: accounts)))
    }

    @Test(arguments: ["souk", "commerce", "accounts", "bazaar", ""])
    func `a service's token for another service is refused, and says for which it is`(audience: String)
        async throws
    {
        var service = commercesToken()
        service.claims["aud"] = audience
        let refusal = await #expect(throws: Refusal.self) {
            try await caller(try service.signed(by: commerce))
        }
        #expect(refusal == .tokenAudience(audience, here: "payments"))
        #expect(refusal?.reason == "TOKEN_AUDIENCE")
        #expect(refusal?.detail.current == audience)
    }

    @Test(arguments: ["aud", "exp", "sub", "sid", "iat", "ius"])
    func `a token without a claim is refused`(claim: String) async throws {
        var token = mariasToken()
        token.claims[claim] = nil
        #expect(await isRefused(try token.signed(by: accounts)))
    }

    @Test(arguments: [["biz"], ["role"], ["perm"], ["biz", "role"], ["biz", "perm"], ["role", "perm"]])
    func `a token with a part of what acting for a business takes is refused`(parts: [String]) async throws {
        let whole: [String: any Sendable] = ["biz": "maria-mugs", "role": "owner", "perm": ["orders.read"]]
        var token = mariasToken()
        for part in parts { token.claims[part] = whole[part] }
        #expect(await isRefused(try token.signed(by: accounts)))
    }

    @Test func `a token that asks for an extension is refused`() async throws {
        var token = mariasToken()
        token.header["crit"] = ["exp"]
        #expect(await isRefused(try token.signed(by: accounts)))
    }

    @Test func `a token that names no key, or an unpublished one, is refused`() async throws {
        var token = mariasToken()
        token.header["kid"] = "another"
        #expect(await isRefused(try token.signed(by: accounts)))
        token.header["kid"] = nil
        #expect(await isRefused(try token.signed(by: accounts)))
    }

    @Test(arguments: [
        "", ".", "..", "...", "a.b.c", "\u{0}", "e30.e30.", "e30.e30.e30.e30",
        String(repeating: "a", count: 5_000), String(repeating: ".", count: 4_000), "\u{1F600}",
    ])
    func `what is no token is refused`(text: String) async {
        #expect(await isRefused(text))
    }

    @Test(arguments: ["", "Basic ", "Bearer", "Token "])
    func `another scheme than Bearer is refused`(scheme: String) async throws {
        let token = try mariasToken().signed(by: accounts)
        await #expect(throws: Refusal.self) { try await caller(token, scheme: scheme) }
    }

    // MARK: - Over time

    @Test func `a token counts for 15 minutes and not a second longer`() async throws {
        let token = try mariasToken().signed(by: accounts)
        let end = clock.now.adding(seconds: 900)
        clock.advance(seconds: 899)
        _ = try await caller(token)
        clock.advance(seconds: 1)
        await #expect(throws: Refusal.tokenExpired(at: end)) { try await caller(token) }
    }

    @Test func `a token first seen after its end is refused`() async throws {
        let token = try mariasToken().signed(by: accounts)
        let end = clock.now.adding(seconds: 900)
        clock.advance(seconds: 3_600)
        await #expect(throws: Refusal.tokenExpired(at: end)) { try await caller(token) }
    }

    @Test func `a token from before the clock of accounts was set right counts when its time has come`()
        async throws
    {
        let token = try mariasToken().signed(by: accounts)
        clock.advance(seconds: -TokenVerifier.skewSecondsMax - 1)
        #expect(await isRefused(token))
        clock.advance(seconds: 1)
        _ = try await caller(token)
        clock.advance(seconds: -1)
        #expect(await isRefused(token))
    }

    @Test func `a token that lives longer than a token may is refused`() async throws {
        var token = mariasToken()
        token.claims["exp"] = clock.now.seconds + PersonTokenSigner.lifetimeSeconds + 1
        #expect(await isRefused(try token.signed(by: accounts)))
    }

    @Test func `a known token is asked about at every call`() async throws {
        let revocations = RevocableByHand()
        let verifier = TokenVerifier(
            audience: "payments", trusting: .none,
            people: PersonKeys(known: [VerifyingKey(accounts.publicKey)]), revocations: revocations,
            clock: clock)
        var metadata = Metadata()
        metadata.add("authorization", "Bearer \(try mariasToken().signed(by: accounts))")
        _ = try await verifier.caller(of: metadata)
        revocations.revokeAll()
        await #expect(throws: Refusal.sessionRevoked) { try await verifier.caller(of: metadata) }
    }
}

private struct NeverRevoked: RevocationCheck {
    func refuseIfRevoked(_ token: PersonToken) {}
    func refuseIfRevoked(_ token: APIKeyToken) {}
}
