import Contracts
import RPC
import TestKit
import Testing
import Values

@Suite struct `Removing a member` {
    let fixture: AccountsFixture
    let maria: SignedIn
    let otto: SignedIn
    /// Maria, acting for her business.
    let owner: SignedIn

    init() async throws {
        fixture = try AccountsFixture()
        maria = try await fixture.signIn()
        otto = try await fixture.signIn(AccountsFixture.ottos)
        try await fixture.open("mugs", by: maria)
        owner = try await fixture.acting(maria, for: "mugs")
    }

    @Test func `ends their tokens for the business at the next call, and gives no new ones`() async throws {
        try await fixture.put(otto.account, as: "owner", by: owner)
        let member = try await fixture.acting(otto, for: "mugs")
        _ = try await fixture.members(member)
        try await fixture.remove(otto.account, by: owner)
        await expect("TOKEN_STALE", .unauthenticated) { try await fixture.members(member) }
        await expect("NOT_A_MEMBER", .permissionDenied) {
            try await fixture.refresh(member.tokens.refreshToken, for: "mugs")
        }
        _ = try await fixture.refresh(member.tokens.refreshToken)
        #expect(try await fixture.members(owner).map(\.accountID) == [maria.account])
    }

    @Test func `tells every service, once however often it is repeated`() async throws {
        try await fixture.put(otto.account, as: "agent", by: owner)
        fixture.clock.advance(seconds: 10)
        let removedAt = fixture.clock.now
        try await fixture.remove(otto.account, by: owner)
        fixture.clock.advance(seconds: 10)
        try await fixture.remove(otto.account, by: owner)
        let events = try await fixture.events(AccountsAPI.MemberChanged.self)
        #expect(
            events.suffix(2) == [
                events[1],
                AccountsAPI.MemberChanged(
                    businessID: "mugs", accountID: otto.account, removed: true, changedAt: removedAt),
            ])
        #expect(events.count == 3)
    }

    @Test func `and adding them again brings no old token back, though the clock was set back`() async throws
    {
        try await fixture.put(otto.account, as: "owner", by: owner)
        fixture.clock.advance(seconds: 600)
        let before = try await fixture.acting(otto, for: "mugs")
        try await fixture.remove(otto.account, by: owner)
        fixture.clock.advance(seconds: -300)
        try await fixture.put(otto.account, as: "owner", by: owner)
        await expect("TOKEN_STALE") { try await fixture.members(before) }
        let after = try await fixture.acting(before, for: "mugs")
        #expect(try await fixture.members(after).count == 2)
    }

    func remove(
        _ account: String, revokingKeys: Bool, by member: SignedIn
    ) async throws -> [String] {
        try await fixture.businesses.removeMember(
            .init(accountID: account, revokeApiKeys: revokingKeys), member.options
        ).apiKeyIDs
    }

    @Test func `names the API keys that they made and that go on, also when it is repeated`() async throws {
        try await fixture.put(otto.account, as: "owner", by: owner)
        let member = try await fixture.acting(otto, for: "mugs")
        var made: [AccountsAPI.CreateApiKeyResponse] = []
        for name in ["one", "two", "three"] {
            made.append(try await fixture.createKey(name, ["orders.read"], by: member.options))
            fixture.clock.advance(seconds: 1)
        }
        _ = try await fixture.createKey("marias", ["orders.read"], by: owner.options)
        let ids = try made.map { try #require($0.apiKey).id }
        _ = try await fixture.apiKeys.revokeApiKey(.init(apiKeyID: ids[1]), owner.options)
        for _ in 1...2 {
            #expect(
                try await remove(otto.account, revokingKeys: false, by: owner) == [ids[2], ids[0]])
        }
        _ = try await fixture.signIn(secret: made[0].secret)
    }

    @Test func `can revoke the API keys that they made with them, or after`() async throws {
        try await fixture.put(otto.account, as: "owner", by: owner)
        let member = try await fixture.acting(otto, for: "mugs")
        let made = try await fixture.createKey("erp", ["orders.read"], by: member.options)
        let other = try await fixture.createKey("marias", ["orders.read"], by: owner.options)
        #expect(try await remove(otto.account, revokingKeys: true, by: owner).isEmpty)
        await expect("API_KEY_REVOKED") { try await fixture.signIn(secret: made.secret) }
        _ = try await fixture.signIn(secret: other.secret)
        let id = try #require(made.apiKey).id
        #expect(try await fixture.events(AccountsAPI.ApiKeyRevoked.self).map(\.apiKeyID) == [id])
    }

    @Test func `revokes no API keys for who may not manage them, and removes nobody then`() async throws {
        try await fixture.putRole("lead", ["team.manage"], by: owner)
        try await fixture.putRole("help", [], by: owner)
        let third = try await fixture.signIn("+49 1512 3456781")
        try await fixture.put(otto.account, as: "lead", by: owner)
        try await fixture.put(third.account, as: "help", by: owner)
        let lead = try await fixture.acting(otto, for: "mugs")
        await expect("PERMISSION_NOT_HELD", .permissionDenied) {
            try await remove(third.account, revokingKeys: true, by: lead)
        }
        #expect(try await fixture.members(owner).count == 3)
        #expect(try await remove(third.account, revokingKeys: false, by: lead).isEmpty)
    }

    @Test func `never leaves the business without an owner`() async throws {
        await expect("LAST_OWNER", .failedPrecondition) { try await fixture.remove(maria.account, by: owner) }
        try await fixture.put(otto.account, as: "manager", by: owner)
        await expect("LAST_OWNER") { try await fixture.remove(maria.account, by: owner) }
        try await fixture.put(otto.account, as: "owner", by: owner)
        try await fixture.remove(maria.account, by: owner)
        await expect("LAST_OWNER") {
            try await fixture.remove(otto.account, by: try await fixture.acting(otto, for: "mugs"))
        }
    }

    @Test func `two owners who remove each other at once leave one`() async throws {
        try await fixture.put(otto.account, as: "owner", by: owner)
        let other = try await fixture.acting(otto, for: "mugs")
        async let one: Void? = try? fixture.remove(otto.account, by: owner)
        async let two: Void? = try? fixture.remove(maria.account, by: other)
        let removed = await [one, two].count { $0 != nil }
        #expect(removed == 1)
    }

    @Test func `needs a token that manages the team, and an account id`() async throws {
        await expect("ACCESS_DENIED", .permissionDenied) { try await fixture.remove(otto.account, by: maria) }
        await expect("ID_MALFORMED", .invalidArgument) { try await fixture.remove("", by: owner) }
        try await fixture.remove("acc_nobody", by: owner)
    }
}
