import RPC
import TestKit
import Testing
import Values

@testable import Identity

@Suite struct `Signing a person's token` {
    let clock = ManualClock()
    let identity: TestIdentity
    let account: AccountID
    let session: SessionID

    init() throws {
        identity = TestIdentity(clock: clock)
        account = try AccountID("acc_maria")
        session = try SessionID("ses_1")
    }

    func sign(roleChangedAt: Timestamp?) async throws -> (PersonToken, Timestamp) {
        let acting = Acting(business: try BusinessID("mugs"), role: "agent", permissions: .agent)
        let (token, expiresAt) = try await identity.people.sign(
            account: account, session: session, acting: acting, issuedAt: clock.now,
            roleChangedAt: roleChangedAt)
        let verified = try await identity.authenticator.verify(token.reveal())
        guard case .person(let person) = verified.holder else { preconditionFailure("a person's token") }
        #expect(verified.expiresAt == expiresAt)
        return (person, expiresAt)
    }

    @Test(arguments: [-3_600, -1, 0, 1, 3_600] as [Int64])
    func `gives it a life of 15 minutes from now, whenever its role changed`(seconds: Int64) async throws {
        let changedAt = clock.now.adding(seconds: seconds)
        let (token, expiresAt) = try await sign(roleChangedAt: changedAt)
        #expect(expiresAt == clock.now.adding(seconds: 900))
        #expect(token.issuedAt == max(clock.now, changedAt.adding(microseconds: 1)))
    }

    @Test func `dates it now where no role is acted in`() async throws {
        let (token, expiresAt) = try await sign(roleChangedAt: nil)
        #expect(token.issuedAt == clock.now)
        #expect(expiresAt == clock.now.adding(seconds: 900))
    }
}
