import Contracts
import Identity
import RPC
import TestKit
import Testing
import Values

@Suite struct `Listing sessions` {
    let desk: Desk

    init() throws {
        desk = try Desk()
    }

    @Test func `shows the caller's own, newest first, and which one asks`() async throws {
        let phone = try await desk.signIn(device: "phone")
        let made = desk.clock.now
        desk.clock.advance(seconds: 60)
        let tablet = try await desk.signIn(device: "tablet")
        _ = try await desk.signIn(Desk.ottos)
        #expect(
            try await desk.sessions(of: phone) == [
                AccountsAPI.Session(
                    id: tablet.session, deviceName: "tablet", createdAt: desk.clock.now,
                    lastUsedAt: desk.clock.now),
                AccountsAPI.Session(
                    id: phone.session, deviceName: "phone", createdAt: made, lastUsedAt: made, current: true),
            ])
    }

    @Test func `leaves out what was revoked or ran out`() async throws {
        _ = try await desk.signIn(device: "lost long ago")
        desk.clock.advance(seconds: 60 * 24 * 3_600)
        let revoked = try await desk.signIn(device: "sold")
        desk.clock.advance(seconds: 60)
        let phone = try await desk.signIn(device: "phone")
        _ = try await desk.client.revokeSession(AccountsAPI.RevokeSessionRequest(), revoked.options)
        #expect(try await desk.sessions(of: phone).map(\.deviceName) == ["phone"])
    }

    @Test func `with a forged token is refused`() async throws {
        let maria = try await desk.signIn()
        let forger = PersonTokenSigner(key: SigningKey())
        var options = CallOptions.none
        options.token = try await forger.sign(
            account: try AccountID(maria.account), session: try SessionID(maria.session),
            issuedAt: desk.clock.now
        ).token
        await expectRefusal("TOKEN_INVALID", .unauthenticated) {
            try await desk.client.listSessions(AccountsAPI.ListSessionsRequest(), options)
        }
    }

    @Test func `with a session of another account is refused`() async throws {
        let (maria, otto) = (try await desk.signIn(), try await desk.signIn(Desk.ottos))
        var options = CallOptions.none
        options.token = try await desk.signer.sign(
            account: try AccountID(maria.account), session: try SessionID(otto.session),
            issuedAt: desk.clock.now
        ).token
        await expectRefusal("SESSION_REVOKED", .unauthenticated) {
            try await desk.client.listSessions(AccountsAPI.ListSessionsRequest(), options)
        }
    }
}
