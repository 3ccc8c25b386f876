import Contracts
import Identity
import RPC
import TestKit
import Testing
import Values

@Suite struct `Listing sessions` {
    let fixture: AccountsFixture

    init() throws {
        fixture = try AccountsFixture()
    }

    @Test func `shows the caller's own, newest first, and which one asks`() async throws {
        let phone = try await fixture.signIn(device: "phone")
        let made = fixture.clock.now
        fixture.clock.advance(seconds: 60)
        let tablet = try await fixture.signIn(device: "tablet")
        _ = try await fixture.signIn(AccountsFixture.ottos)
        #expect(
            try await fixture.sessions(of: phone) == [
                AccountsAPI.Session(
                    id: tablet.session, deviceName: "tablet", createdAt: fixture.clock.now,
                    lastUsedAt: fixture.clock.now),
                AccountsAPI.Session(
                    id: phone.session, deviceName: "phone", createdAt: made, lastUsedAt: made, current: true),
            ])
    }

    @Test func `leaves out what was revoked or ran out`() async throws {
        _ = try await fixture.signIn(device: "lost long ago")
        fixture.clock.advance(seconds: 60 * 24 * 3_600)
        let revoked = try await fixture.signIn(device: "sold")
        fixture.clock.advance(seconds: 60)
        let phone = try await fixture.signIn(device: "phone")
        _ = try await fixture.client.revokeSession(AccountsAPI.RevokeSessionRequest(), revoked.options)
        #expect(try await fixture.sessions(of: phone).map(\.deviceName) == ["phone"])
    }

    @Test func `ends, for every service, what ran out before it is forgotten`() async throws {
        let lost = try await fixture.signIn(device: "lost long ago")
        fixture.clock.advance(seconds: 60 * 24 * 3_600)
        #expect(try await fixture.events(AccountsAPI.SessionRevoked.self).isEmpty)
        _ = try await fixture.signIn(device: "phone")
        #expect(try await fixture.events(AccountsAPI.SessionRevoked.self).map(\.sessionID) == [lost.session])
    }

    @Test func `with a forged token is refused`() async throws {
        let maria = try await fixture.signIn()
        let forger = PersonTokenSigner(key: SigningKey())
        var options = CallOptions.none
        options.token = try await forger.sign(
            account: try AccountID(maria.account), session: try SessionID(maria.session),
            issuedAt: fixture.clock.now
        ).token
        await expect("TOKEN_INVALID", .unauthenticated) {
            try await fixture.client.listSessions(AccountsAPI.ListSessionsRequest(), options)
        }
    }

    @Test func `with a session of another account is refused`() async throws {
        let (maria, otto) = (try await fixture.signIn(), try await fixture.signIn(AccountsFixture.ottos))
        var options = CallOptions.none
        options.token = try await fixture.signer.sign(
            account: try AccountID(maria.account), session: try SessionID(otto.session),
            issuedAt: fixture.clock.now
        ).token
        await expect("SESSION_REVOKED", .unauthenticated) {
            try await fixture.client.listSessions(AccountsAPI.ListSessionsRequest(), options)
        }
    }
}
