import RPC
import TestKit
import Testing
import Values

@testable import Identity

@Suite struct `Keys of accounts` {
    let clock = ManualClock()
    let accounts: AccountsKeyServer
    let keys: PersonKeys
    let first = SigningKey()
    let second = SigningKey()

    init() {
        accounts = AccountsKeyServer(clock: clock)
        keys = PersonKeys(of: accounts.link, clock: clock)
        accounts.publish([first.verifyingKey])
    }

    @Test func `are fetched when first needed, and then known`() async throws {
        #expect(try await keys.find(first.id) == first.verifyingKey)
        #expect(try await keys.find(first.id) == first.verifyingKey)
        #expect(accounts.keysAsked == 1)
    }

    @Test func `are fetched anew for an unknown one, so that a new key is noticed`() async throws {
        _ = try await keys.find(first.id)
        accounts.publish([second.verifyingKey, first.verifyingKey])
        clock.advance(seconds: PersonKeys.refetchSeconds)
        #expect(try await keys.find(second.id) == second.verifyingKey)
    }

    @Test func `are not fetched more than once in ten seconds, whatever is asked for`() async throws {
        _ = try await keys.find(first.id)
        for number in 0..<100 { #expect(try await keys.find("made-up-\(number)") == nil) }
        #expect(accounts.keysAsked == 1)
        clock.advance(seconds: 10)
        for number in 0..<100 { #expect(try await keys.find("made-up-\(number)") == nil) }
        #expect(accounts.keysAsked == 2)
    }

    @Test func `are fetched once for many who wait`() async throws {
        try await withThrowingTaskGroup(of: VerifyingKey?.self) { group in
            for _ in 0..<50 { group.addTask { try await keys.find(first.id) } }
            for try await key in group { #expect(key == first.verifyingKey) }
        }
        #expect(accounts.keysAsked == 1)
    }

    @Test func `that never arrived let nobody in`() async throws {
        accounts.setDown(true)
        await #expect(throws: Refusal.keysUnavailable) { try await keys.find(first.id) }
        accounts.setDown(false)
        clock.advance(seconds: PersonKeys.retrySeconds)
        #expect(try await keys.find(first.id) == first.verifyingKey)
    }

    @Test func `go on counting while accounts is down`() async throws {
        _ = try await keys.find(first.id)
        accounts.setDown(true)
        clock.advance(seconds: 3_600)
        #expect(try await keys.find(first.id) == first.verifyingKey)
        #expect(try await keys.find(second.id) == nil)
    }

    @Test func `that were withdrawn no longer count, tokens seen before included`() async throws {
        let identity = PersonTokenSigner(key: first)
        let verifier = TokenVerifier(
            audience: "commerce", trusting: .none, people: keys, revocations: RevocableByHand(),
            clock: clock)
        let (token, _) = try await identity.sign(
            account: try AccountID("acc_maria"), session: try SessionID("ses_1"), issuedAt: clock.now)
        let metadata = bearer(token)
        _ = try await verifier.caller(of: metadata)
        accounts.publish([second.verifyingKey])
        try await keys.refresh()
        await #expect(throws: Refusal.self) { try await verifier.caller(of: metadata) }
    }
}
