import Contracts
import RPC
import TestKit
import Testing

@Suite struct `The API keys of a business` {
    @Test func `say who made them, and that they have left since`() async throws {
        let fixture = try AccountsFixture()
        let maria = try await fixture.signIn()
        let otto = try await fixture.signIn(AccountsFixture.ottos)
        try await fixture.open("mugs", by: maria)
        let owner = try await fixture.acting(maria, for: "mugs")
        try await fixture.put(otto.account, as: "owner", by: owner)
        let other = try await fixture.acting(otto, for: "mugs")
        _ = try await fixture.createKey("erp", ["orders.read"], by: other.options)
        _ = try await fixture.businesses.leaveBusiness(.init(businessID: "mugs"), otto.options)
        func keys() async throws -> [AccountsAPI.ApiKey] {
            try await fixture.apiKeys.listApiKeys(.init(), owner.options).apiKeys
        }
        #expect(try await keys().map(\.createdBy) == [otto.account])
        #expect(try await keys().map(\.creatorLeft) == [true])
        try await fixture.put(otto.account, as: "viewer", by: owner)
        #expect(try await keys().map(\.creatorLeft) == [false])
    }

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
        #expect(keys.map(\.createdBy) == [maria.account, maria.account])
        #expect(keys.map(\.creatorLeft) == [false, false])
        #expect(keys.map(\.lastUsedAt) == [fixture.clock.now, nil])
        #expect(keys.map(\.hint) == [created[2], created[0]].map { String($0.secret.suffix(4)) })
    }
}
