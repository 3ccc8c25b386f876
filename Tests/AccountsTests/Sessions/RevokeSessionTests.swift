import Contracts
import RPC
import TestKit
import Testing
import Values

@Suite struct `Revoking a session` {
    let desk: Desk
    let maria: SignedIn

    init() async throws {
        desk = try Desk()
        maria = try await desk.signIn()
    }

    func revoke(_ id: String = "", by person: SignedIn) async throws {
        _ = try await desk.client.revokeSession(
            AccountsAPI.RevokeSessionRequest(sessionID: id), person.options)
    }

    @Test func `ends the calling one by default, at the next call`() async throws {
        try await revoke(by: maria)
        await expectRefusal("SESSION_REVOKED", .unauthenticated) { try await desk.sessions(of: maria) }
    }

    @Test func `ends another device of the same person, and says so once`() async throws {
        desk.clock.advance(seconds: 60)
        let tablet = try await desk.signIn(device: "tablet")
        try await revoke(maria.session, by: tablet)
        try await revoke(maria.session, by: tablet)
        #expect(
            try await desk.events(AccountsAPI.SessionRevoked.self) == [
                AccountsAPI.SessionRevoked(sessionID: maria.session, accountID: maria.account)
            ])
        await expectRefusal("SESSION_REVOKED") { try await desk.sessions(of: maria) }
        #expect(try await desk.sessions(of: tablet).map(\.id) == [tablet.session])
    }

    @Test func `finds neither another person's nor what does not exist`() async throws {
        let otto = try await desk.signIn(Desk.ottos)
        for id in [otto.session, "ses_none", "no id!", String(repeating: "x", count: 1_000)] {
            await expectRefusal("SESSION_NOT_FOUND", .notFound) { try await revoke(id, by: maria) }
        }
        #expect(try await desk.sessions(of: otto).count == 1)
    }

    @Test func `needs a person acting for themself`() async throws {
        await expectRefusal("TOKEN_MISSING", .unauthenticated) {
            try await desk.client.revokeSession(AccountsAPI.RevokeSessionRequest())
        }
        let commerce = try await desk.identity.service("commerce")
        await expectRefusal("ACCESS_DENIED", .permissionDenied) {
            try await desk.client.revokeSession(AccountsAPI.RevokeSessionRequest(), commerce)
        }
    }
}
