import Contracts
import RPC
import TestKit
import Testing
import Values

@Suite struct `Revoking a session` {
    let fixture: AccountsFixture
    let maria: SignedIn

    init() async throws {
        fixture = try AccountsFixture()
        maria = try await fixture.signIn()
    }

    func revoke(_ id: String = "", by person: SignedIn) async throws {
        _ = try await fixture.client.revokeSession(
            AccountsAPI.RevokeSessionRequest(sessionID: id), person.options)
    }

    @Test func `ends the calling one by default, at the next call`() async throws {
        try await revoke(by: maria)
        await expect("SESSION_REVOKED", .unauthenticated) { try await fixture.sessions(of: maria) }
    }

    @Test func `ends another device of the same person, and says so once`() async throws {
        fixture.clock.advance(seconds: 60)
        let tablet = try await fixture.signIn(device: "tablet")
        try await revoke(maria.session, by: tablet)
        try await revoke(maria.session, by: tablet)
        #expect(
            try await fixture.events(AccountsAPI.SessionRevoked.self) == [
                AccountsAPI.SessionRevoked(
                    sessionID: maria.session, accountID: maria.account, revokedAt: fixture.clock.now)
            ])
        await expect("SESSION_REVOKED") { try await fixture.sessions(of: maria) }
        #expect(try await fixture.sessions(of: tablet).map(\.id) == [tablet.session])
    }

    @Test func `is never before its last token, though the clock was set back`() async throws {
        fixture.clock.advance(seconds: 600)
        let issuedAt = fixture.clock.now
        let fresh = SignedIn(
            account: maria.account,
            tokens: try #require(try await fixture.refresh(maria.tokens.refreshToken).tokens))
        fixture.clock.advance(seconds: -200)
        try await revoke(by: fresh)
        let events = try await fixture.events(AccountsAPI.SessionRevoked.self)
        #expect(events.map(\.revokedAt) == [issuedAt])
    }

    @Test func `finds neither another person's nor what does not exist`() async throws {
        let otto = try await fixture.signIn(AccountsFixture.ottos)
        for id in [otto.session, "ses_none"] {
            await expect("SESSION_NOT_FOUND", .notFound) { try await revoke(id, by: maria) }
        }
        for id in ["no id!", String(repeating: "x", count: 1_000)] {
            await expect("ID_MALFORMED", .invalidArgument) { try await revoke(id, by: maria) }
        }
        #expect(try await fixture.sessions(of: otto).count == 1)
    }

    @Test func `needs a person acting for themself`() async throws {
        await expect("TOKEN_MISSING", .unauthenticated) {
            try await fixture.client.revokeSession(AccountsAPI.RevokeSessionRequest())
        }
        let commerce = try await fixture.identity.service("commerce")
        await expect("ACCESS_DENIED", .permissionDenied) {
            try await fixture.client.revokeSession(AccountsAPI.RevokeSessionRequest(), commerce)
        }
    }
}
