import Contracts
import RPC
import TestKit
import Testing

@Suite struct `Revoking an API key` {
    let fixture: AccountsFixture
    let maria: SignedIn
    let owner: SignedIn

    init() async throws {
        fixture = try AccountsFixture()
        maria = try await fixture.signIn()
        try await fixture.open("mugs", by: maria)
        owner = try await fixture.acting(maria, for: "mugs")
    }

    func revoke(_ id: String, by member: SignedIn) async throws {
        _ = try await fixture.apiKeys.revokeApiKey(
            AccountsAPI.RevokeApiKeyRequest(apiKeyID: id), member.options)
    }

    @Test func `ends its tokens at the next call, and its secret signs in no more`() async throws {
        let created = try await fixture.createKey("erp", ["orders.read"], by: owner.options)
        let key = try await fixture.signIn(secret: created.secret)
        func call() async throws { _ = try await fixture.businesses.listRoles(.init(), key) }
        await expect("ACCESS_DENIED", .permissionDenied) { try await call() }
        try await revoke(try #require(created.apiKey).id, by: owner)
        await expect("API_KEY_REVOKED", .unauthenticated) { try await call() }
        await expect("API_KEY_REVOKED", .unauthenticated) { try await fixture.signIn(secret: created.secret) }
    }

    @Test func `tells every service, once however often it is repeated`() async throws {
        let created = try await fixture.createKey("erp", [], by: owner.options)
        let id = try #require(created.apiKey).id
        let revokedAt = fixture.clock.now
        try await revoke(id, by: owner)
        fixture.clock.advance(seconds: 10)
        try await revoke(id, by: owner)
        #expect(
            try await fixture.events(AccountsAPI.ApiKeyRevoked.self) == [
                AccountsAPI.ApiKeyRevoked(apiKeyID: id, businessID: "mugs", revokedAt: revokedAt)
            ])
        #expect(try await fixture.createKey("erp", [], by: owner.options).secret.isEmpty)
    }

    @Test func `is never before its last token, though the clock was set back`() async throws {
        let created = try await fixture.createKey("erp", [], by: owner.options)
        fixture.clock.advance(seconds: 200)
        let issuedAt = fixture.clock.now
        _ = try await fixture.signIn(secret: created.secret)
        fixture.clock.advance(seconds: -100)
        try await revoke(try #require(created.apiKey).id, by: owner)
        #expect(try await fixture.events(AccountsAPI.ApiKeyRevoked.self).map(\.revokedAt) == [issuedAt])
    }

    @Test func `finds neither another business's nor what does not exist`() async throws {
        let created = try await fixture.createKey("erp", [], by: owner.options)
        let otto = try await fixture.signIn(AccountsFixture.ottos)
        try await fixture.open("plates", by: otto)
        let other = try await fixture.acting(otto, for: "plates")
        for id in [try #require(created.apiKey).id, "key_none"] {
            await expect("API_KEY_NOT_FOUND", .notFound) { try await revoke(id, by: other) }
        }
        await expect("ID_MALFORMED", .invalidArgument) { try await revoke("", by: other) }
        _ = try await fixture.signIn(secret: created.secret)
    }
}
