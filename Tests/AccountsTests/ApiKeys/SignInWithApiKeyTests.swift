import Contracts
import RPC
import TestKit
import Testing
import Values

@Suite struct `Signing in with an API key` {
    let fixture: AccountsFixture
    let owner: SignedIn

    init() async throws {
        fixture = try AccountsFixture()
        let maria = try await fixture.signIn()
        try await fixture.open("mugs", by: maria)
        owner = try await fixture.acting(maria, for: "mugs")
    }

    @Test func `gives a token of 15 minutes that acts for the business, within the key's permissions`()
        async throws
    {
        let created = try await fixture.createKey("erp", ["orders.read"], by: owner.options)
        let answer = try await fixture.apiKeys.signInWithApiKey(
            AccountsAPI.SignInWithApiKeyRequest(secret: created.secret))
        #expect(answer.businessID == "mugs")
        #expect(answer.apiKeyID == created.apiKey?.id)
        #expect(answer.permissions == ["orders.read"])
        #expect(answer.accessExpiresAt?.seconds == fixture.clock.now.seconds + 900)

        let key = try await fixture.signIn(secret: created.secret)
        await expect("ACCESS_DENIED", .permissionDenied) {
            try await fixture.apiKeys.listApiKeys(AccountsAPI.ListApiKeysRequest(), key)
        }
        await expect("ACCESS_DENIED") { try await fixture.businesses.listMembers(.init(), key) }
        fixture.clock.advance(seconds: 901)
        await expect("TOKEN_EXPIRED", .unauthenticated) {
            try await fixture.businesses.listMembers(AccountsAPI.ListMembersRequest(), key)
        }
    }

    @Test func `is no person`() async throws {
        let created = try await fixture.createKey("erp", ["orders.read"], by: owner.options)
        let key = try await fixture.signIn(secret: created.secret)
        await expect("ACCESS_DENIED", .permissionDenied) {
            try await fixture.client.listSessions(AccountsAPI.ListSessionsRequest(), key)
        }
    }

    @Test(arguments: [
        "", "souk_sk_", "souk_sk_" + String(repeating: "0", count: 64), String(repeating: "x", count: 72),
        "souk_sk_" + String(repeating: "g", count: 64), "souk_r_" + String(repeating: "0", count: 64),
        String(repeating: "x", count: 10_000),
    ])
    func `with what is no secret is refused`(secret: String) async throws {
        await expect("API_KEY_INVALID", .unauthenticated) { try await fixture.signIn(secret: secret) }
    }
}
