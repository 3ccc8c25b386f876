import Contracts
import Logging
import RPC
import TestKit
import Testing
import Values

@testable import Identity

@Suite struct `Watching what accounts takes back` {
    let clock = ManualClock()
    let accounts: AccountsKeyServer
    let watch: RevocationWatch
    let verifier: TokenVerifier
    let key = SigningKey()

    init() {
        accounts = AccountsKeyServer(clock: clock)
        accounts.publish([key.verifyingKey])
        let keys = PersonKeys(of: accounts.link, clock: clock)
        watch = RevocationWatch(
            of: accounts.link, keys: keys, clock: clock,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        verifier = TokenVerifier(
            audience: "commerce", trusting: .none, people: keys, revocations: watch, clock: clock)
    }

    func token(of business: String? = nil) async throws -> Metadata {
        let (token, _) = try await PersonTokenSigner(key: key).sign(
            account: try AccountID("acc_maria"), session: try SessionID("ses_1"),
            acting: try business.map {
                Acting(business: try BusinessID($0), role: "manager", permissions: .manager)
            },
            issuedAt: clock.now)
        return bearer(token)
    }

    /// Runs the watch for as long as the body runs.
    func following(_ body: () async throws -> Void) async throws {
        let running = Task { await watch.run() }
        defer { running.cancel() }
        try await watch.untilReady()
        try await body()
    }

    let revoked = AccountsAPI.SessionRevoked(sessionID: "ses_1", accountID: "acc_maria")

    @Test func `lets nobody in before it has caught up`() async throws {
        let token = try await token()
        await #expect(throws: Refusal.keysUnavailable) { try await verifier.caller(of: token) }
        try await following { _ = try await verifier.caller(of: token) }
    }

    @Test func `ends a revoked session at the next call`() async throws {
        let token = try await token()
        try await following {
            _ = try await verifier.caller(of: token)
            try await watch.untilSeen(try accounts.add(revoked, key: "ses_1", at: clock.now))
            await #expect(throws: Refusal.sessionRevoked) { try await verifier.caller(of: token) }
        }
    }

    @Test func `ends the tokens of a changed role, and lets in those issued since`() async throws {
        let old = try await token(of: "mugs")
        try await following {
            _ = try await verifier.caller(of: old)
            let change = AccountsAPI.MemberChanged(
                businessID: "mugs", accountID: "acc_maria", roleID: "viewer",
                permissions: Permissions.viewer.words.sorted(), changedAt: clock.now)
            try await watch.untilSeen(try accounts.add(change, key: "acc_maria", at: clock.now))
            await #expect(throws: Refusal.tokenStale) { try await verifier.caller(of: old) }
            clock.advance(seconds: 1)
            _ = try await verifier.caller(of: try await token(of: "mugs"))
            _ = try await verifier.caller(of: try await token())
        }
    }

    @Test func `ends the tokens of a removed member at the next call, for that business alone`() async throws
    {
        let (member, other) = (try await token(of: "mugs"), try await token(of: "plates"))
        try await following {
            _ = try await verifier.caller(of: member)
            let removal = AccountsAPI.MemberChanged(
                businessID: "mugs", accountID: "acc_maria", removed: true, changedAt: clock.now)
            try await watch.untilSeen(try accounts.add(removal, key: "acc_maria", at: clock.now))
            await #expect(throws: Refusal.tokenStale) { try await verifier.caller(of: member) }
            _ = try await verifier.caller(of: other)
            _ = try await verifier.caller(of: try await token())
        }
    }

    @Test func `ends the tokens of a revoked API key at the next call, and of no other key`() async throws {
        func token(_ key: String) async throws -> Metadata {
            bearer(
                try await PersonTokenSigner(key: self.key).sign(
                    apiKey: key, business: try BusinessID("mugs"), permissions: .business,
                    issuedAt: clock.now
                ).token)
        }
        let (first, second) = (try await token("key_1"), try await token("key_2"))
        try await following {
            _ = try await verifier.caller(of: first)
            let revocation = AccountsAPI.ApiKeyRevoked(
                apiKeyID: "key_1", businessID: "mugs", revokedAt: clock.now)
            try await watch.untilSeen(try accounts.add(revocation, key: "key_1", at: clock.now))
            await #expect(throws: Refusal.apiKeyRevoked) { try await verifier.caller(of: first) }
            _ = try await verifier.caller(of: second)
        }
    }

    @Test func `says of whom something was taken back, as soon as it knows`() async throws {
        let seen = AsyncCondition<[TokenHolder?]>([])
        verifier.onRevocation { holder in seen.withLock { $0.append(holder) } }
        try await following {
            try accounts.add(revoked, key: "ses_1", at: clock.now)
            try accounts.add(
                AccountsAPI.MemberChanged(
                    businessID: "mugs", accountID: "acc_maria", removed: true, changedAt: clock.now),
                key: "acc_maria", at: clock.now)
            try accounts.add(
                AccountsAPI.ApiKeyRevoked(apiKeyID: "key_1", businessID: "mugs", revokedAt: clock.now),
                key: "key_1", at: clock.now)
            try await seen.wait { $0.count == 3 }
        }
        #expect(
            try seen.value == [
                .session(SessionID("ses_1")),
                .member(AccountID("acc_maria"), of: BusinessID("mugs")), .apiKey("key_1"),
            ])
    }

    @Test func `says that it may be anybody once there were too many to keep`() async throws {
        let watch = RevocationWatch(
            of: accounts.link, keys: PersonKeys(of: accounts.link, clock: clock), clock: clock,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            revocations: Revocations(entriesMax: 1))
        let seen = AsyncCondition<[TokenHolder?]>([])
        watch.onRevocation { holder in seen.withLock { $0.append(holder) } }
        let running = Task { await watch.run() }
        defer { running.cancel() }
        for session in ["ses_1", "ses_2"] {
            try accounts.add(
                AccountsAPI.SessionRevoked(sessionID: session, accountID: "acc_maria"), key: session,
                at: clock.now)
        }
        try await seen.wait { $0.count == 2 }
        #expect(try seen.value == [.session(SessionID("ses_1")), nil])
    }

    @Test(arguments: [
        (AccountsAPI.SessionRevoked.messageName, "SESSION_REVOKED"),
        (AccountsAPI.MemberChanged.messageName, "TOKEN_STALE"),
    ])
    func `ends the open streams of a revoked session and of a removed member`(
        event: String, reason: String
    ) async throws {
        let link = InProcessLink(services: [OpenInbox()], authenticator: verifier)
        let token = try await token(of: "mugs")
        try await following {
            var options = CallOptions.none
            options.metadata = token
            var stream = try await MessagingClient(link).subscribe(.init(), options).makeAsyncIterator()
            #expect(try await stream.next() != nil)
            if event == AccountsAPI.SessionRevoked.messageName {
                try accounts.add(revoked, key: "ses_1", at: clock.now)
            } else {
                let removal = AccountsAPI.MemberChanged(
                    businessID: "mugs", accountID: "acc_maria", removed: true, changedAt: clock.now)
                try accounts.add(removal, key: "acc_maria", at: clock.now)
            }
            await expect(reason, .unauthenticated) { while try await stream.next() != nil {} }
        }
    }

    @Test func `learns what happened before it started`() async throws {
        let token = try await token()
        try accounts.add(revoked, key: "ses_1", at: clock.now)
        try await following {
            await #expect(throws: Refusal.sessionRevoked) { try await verifier.caller(of: token) }
        }
    }

    @Test func `asks for the last day and twenty minutes of three kinds of event`() async throws {
        try await following {}
        #expect(
            accounts.tails == [
                EventsAPI.TailRequest(
                    types: [
                        "souk.accounts.v1.SessionRevoked", "souk.accounts.v1.MemberChanged",
                        "souk.accounts.v1.ApiKeyRevoked",
                    ],
                    notBefore: clock.now.adding(seconds: -1_200 - 86_400))
            ])
    }

    @Test func `goes on where it was when accounts comes back`() async throws {
        let token = try await token()
        try await following {
            let other = AccountsAPI.SessionRevoked(sessionID: "ses_2", accountID: "acc_otto")
            try await watch.untilSeen(try accounts.add(other, key: "ses_2", at: clock.now))
            accounts.setDown(true)
            _ = try await verifier.caller(of: token)
            let sequence = try accounts.add(revoked, key: "ses_1", at: clock.now)
            accounts.setDown(false)
            try await watch.untilSeen(sequence)
            await #expect(throws: Refusal.sessionRevoked) { try await verifier.caller(of: token) }
            #expect(accounts.tails.last?.after == AccountsKeyServer.cursor(1))
        }
    }

    @Test(arguments: ["CURSOR_AHEAD", "CURSOR_FOREIGN", "CURSOR_EXPIRED"])
    func `starts over when accounts was restored from a backup or its file replaced`(
        reason: String
    ) async throws {
        try await following {
            try await watch.untilSeen(try accounts.add(revoked, key: "ses_1", at: clock.now))
            accounts.refuseNext(RPCError(.outOfRange, "restored", reason: reason))
            let other = AccountsAPI.SessionRevoked(sessionID: "ses_2", accountID: "acc_otto")
            try await watch.untilSeen(try accounts.add(other, key: "ses_2", at: clock.now))
            #expect(accounts.tails.map(\.after) == ["", ""])
        }
    }

    @Test func `stops waiting when the one who waits gives up`() async {
        let waiting = Task { try await watch.untilReady() }
        waiting.cancel()
        await #expect(throws: CancellationError.self) { try await waiting.value }
    }
}
