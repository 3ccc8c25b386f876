import Contracts
import Identity
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import Accounts

@Suite struct `Refreshing a session` {
    let fixture: AccountsFixture
    let maria: SignedIn

    init() async throws {
        fixture = try AccountsFixture()
        maria = try await fixture.signIn()
    }

    /// Refreshes and gives the new refresh token.
    func refresh(_ token: String) async throws -> String {
        try #require(try await fixture.refresh(token).tokens).refreshToken
    }

    func expectSessionEnded() async throws {
        #expect(
            try await fixture.events(AccountsAPI.SessionRevoked.self) == [
                AccountsAPI.SessionRevoked(
                    sessionID: maria.session, accountID: maria.account, revokedAt: fixture.clock.now)
            ])
        await expect("SESSION_REVOKED", .unauthenticated) { try await fixture.sessions(of: maria) }
    }

    @Test func `gives a new access token and a new refresh token of the same session`() async throws {
        fixture.clock.advance(seconds: 1_000)
        await expect("TOKEN_EXPIRED", .unauthenticated) { try await fixture.sessions(of: maria) }
        let answer = try await fixture.refresh(maria.tokens.refreshToken)
        let tokens = try #require(answer.tokens)
        #expect(tokens.sessionID == maria.session)
        #expect(tokens.refreshToken != maria.tokens.refreshToken)
        #expect(tokens.refreshToken.hasPrefix("souk_r_"))
        #expect(answer.roleID.isEmpty)
        #expect(answer.permissions.isEmpty)
        let sessions = try await fixture.sessions(of: SignedIn(account: maria.account, tokens: tokens))
        #expect(sessions.map(\.lastUsedAt) == [fixture.clock.now])
    }

    @Test func `again with the old token works once more when the answer was lost`() async throws {
        _ = try await refresh(maria.tokens.refreshToken)
        fixture.clock.advance(seconds: 60)
        let second = try await refresh(maria.tokens.refreshToken)
        let third = try await refresh(second)
        _ = try await refresh(third)
        #expect(try await fixture.events(AccountsAPI.SessionRevoked.self).isEmpty)
    }

    @Test func `with whichever of the two answers arrived goes on`() async throws {
        let first = try await refresh(maria.tokens.refreshToken)
        _ = try await refresh(maria.tokens.refreshToken)
        _ = try await refresh(first)
        #expect(try await fixture.events(AccountsAPI.SessionRevoked.self).isEmpty)
    }

    @Test func `with both of the two answers ends the session`() async throws {
        let first = try await refresh(maria.tokens.refreshToken)
        let second = try await refresh(maria.tokens.refreshToken)
        _ = try await refresh(first)
        await expect("SESSION_REVOKED", .unauthenticated) { try await refresh(second) }
        try await expectSessionEnded()
    }

    @Test func `a third time with the same token ends the session`() async throws {
        _ = try await refresh(maria.tokens.refreshToken)
        _ = try await refresh(maria.tokens.refreshToken)
        await expect("SESSION_REVOKED") { try await refresh(maria.tokens.refreshToken) }
        try await expectSessionEnded()
    }

    @Test func `with the old token after 61 seconds ends the session`() async throws {
        let new = try await refresh(maria.tokens.refreshToken)
        fixture.clock.advance(seconds: 61)
        await expect("SESSION_REVOKED") { try await refresh(maria.tokens.refreshToken) }
        try await expectSessionEnded()
        await expect("SESSION_REVOKED") { try await refresh(new) }
    }

    @Test func `with the old token after its successor was used ends the session`() async throws {
        _ = try await refresh(try await refresh(maria.tokens.refreshToken))
        await expect("SESSION_REVOKED") { try await refresh(maria.tokens.refreshToken) }
        try await expectSessionEnded()
    }

    @Test func `with a token many generations old ends the session`() async throws {
        var token = maria.tokens.refreshToken
        for _ in 0..<50 { token = try await refresh(token) }
        await expect("SESSION_REVOKED") { try await refresh(maria.tokens.refreshToken) }
        try await expectSessionEnded()
    }

    @Test func `keeps no more than three tokens of a session, and none in clear`() async throws {
        var token = maria.tokens.refreshToken
        for _ in 0..<10 { token = try await refresh(token) }
        let rows = try await fixture.database.read { db in try db.rows("SELECT hash FROM refresh_tokens") }
        #expect(rows.count <= 3)
        for row in rows {
            let hash: [UInt8] = try row["hash"]
            #expect(hash.count == 32)
        }
    }

    @Test(arguments: [
        "", "souk_r_", "souk_r_" + String(repeating: "A", count: 64), String(repeating: "A", count: 71),
        "souk_r_" + String(repeating: "!", count: 64), String(repeating: "x", count: 10_000),
    ])
    func `with what was never given out is refused, and ends nothing`(token: String) async throws {
        await expect("REFRESH_TOKEN_INVALID", .unauthenticated) { try await fixture.refresh(token) }
        _ = try await fixture.sessions(of: maria)
    }

    @Test func `works for 60 days after its last use`() async throws {
        let day: Int64 = 24 * 3_600
        fixture.clock.advance(seconds: 60 * day - 1)
        let token = try await refresh(maria.tokens.refreshToken)
        fixture.clock.advance(seconds: 60 * day)
        await expect("REFRESH_TOKEN_INVALID") { try await refresh(token) }
    }

    @Test func `after the session was revoked is refused`() async throws {
        _ = try await fixture.client.revokeSession(AccountsAPI.RevokeSessionRequest(), maria.options)
        await expect("SESSION_REVOKED") { try await refresh(maria.tokens.refreshToken) }
    }

    @Test func `many times at once never gives more than two tokens that work`() async throws {
        let answers = await withTaskGroup(of: String?.self) { group in
            for _ in 0..<10 { group.addTask { try? await refresh(maria.tokens.refreshToken) } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers.compactMap(\.self).count == 2)
        try await expectSessionEnded()
    }

    // MARK: - For a business

    @Test func `for a business gives a token that acts for it, with the role`() async throws {
        try await fixture.open("mugs", by: maria)
        let answer = try await fixture.refresh(maria.tokens.refreshToken, for: "mugs")
        #expect(answer.roleID == "owner")
        let acting = SignedIn(account: maria.account, tokens: try #require(answer.tokens))
        await expect("ACCESS_DENIED", .permissionDenied) { try await fixture.sessions(of: acting) }
        try await fixture.put(maria.account, as: "owner", by: acting)
    }

    @Test func `for a business is the same chain`() async throws {
        try await fixture.open("mugs", by: maria)
        let acting = try await fixture.acting(maria, for: "mugs")
        let back = try await fixture.refresh(acting.tokens.refreshToken)
        #expect(back.roleID.isEmpty)
        #expect(back.tokens?.sessionID == maria.session)
    }

    @Test(arguments: [("plates", "NOT_A_MEMBER"), ("nobodys", "NOT_A_MEMBER"), ("no id!", "ID_MALFORMED")])
    func `for somebody else's business is refused, and costs nothing`(
        business: String, reason: String
    ) async throws {
        let otto = try await fixture.signIn(AccountsFixture.ottos)
        try await fixture.open("plates", by: otto)
        await expect(reason) { try await fixture.refresh(maria.tokens.refreshToken, for: business) }
        _ = try await fixture.refresh(maria.tokens.refreshToken)
    }
}
