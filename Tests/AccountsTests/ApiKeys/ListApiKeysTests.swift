import Contracts
import RPC
import TestKit
import Testing

@Suite struct `The API keys of a business` {
    @Test func `are those not revoked, newest first, and show no secret`() async throws {
        let fixture = try AccountsFixture()
        let maria = try await fixture.signIn()
        try await fixture.open("mugs", by: maria)
        let owner = try await fixture.acting(maria, for: "mugs")
        var created: [AccountsAPI.CreateApiKeyResponse] = []
        for name in ["one", "two", "three"] {
            created.append(
                try await fixture.createKey(name, ["orders.read"], name: name, by: owner.options))
            fixture.clock.advance(seconds: 1)
        }
        _ = try await fixture.signIn(secret: created[2].secret)
        _ = try await fixture.apiKeys.revokeApiKey(
            AccountsAPI.RevokeApiKeyRequest(apiKeyID: try #require(created[1].apiKey).id), owner.options)
        let keys = try await fixture.apiKeys.listApiKeys(
            AccountsAPI.ListApiKeysRequest(), owner.options
        ).apiKeys
        #expect(keys.map(\.name) == ["three", "one"])
        #expect(keys.map(\.lastUsedAt) == [fixture.clock.now, nil])
        #expect(keys.map(\.hint) == [created[2], created[0]].map { String($0.secret.suffix(4)) })
    }
}
