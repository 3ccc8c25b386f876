import Contracts
import RPC
import TestKit
import Testing
import Values

@testable import Accounts

@Suite struct `Completing a verification` {
    let fixture: AccountsFixture

    init() throws {
        fixture = try AccountsFixture()
    }

    /// A code that is not this one.
    func wrong(_ code: String) -> String { code == "000000" ? "000001" : "000000" }

    @Test func `makes the account at the first sign-in and finds it at the next`() async throws {
        let started = try await fixture.start()
        let first = try await fixture.complete(started.verificationID, started.sandboxCode)
        #expect(first.newAccount)
        #expect(first.accountID.hasPrefix("acc_"))
        fixture.clock.advance(seconds: 60)
        let again = try await fixture.start()
        let second = try await fixture.complete(again.verificationID, again.sandboxCode)
        #expect(!second.newAccount)
        #expect(second.accountID == first.accountID)
        #expect(second.tokens?.sessionID != first.tokens?.sessionID)
    }

    @Test func `gives tokens that count`() async throws {
        let maria = try await fixture.signIn(device: "Maria's phone")
        #expect(maria.tokens.accessExpiresAt == fixture.clock.now.adding(seconds: 900))
        #expect(try await fixture.sessions(of: maria).map(\.deviceName) == ["Maria's phone"])
        _ = try await fixture.refresh(maria.tokens.refreshToken)
    }

    @Test func `twice answers with the same session and fresh tokens, and the first refresh token ends`()
        async throws
    {
        let started = try await fixture.start()
        let first = try await fixture.complete(started.verificationID, started.sandboxCode)
        let second = try await fixture.complete(started.verificationID, started.sandboxCode)
        #expect(second.accountID == first.accountID)
        #expect(second.newAccount)
        let (one, two) = (try #require(first.tokens), try #require(second.tokens))
        #expect(one.sessionID == two.sessionID)
        #expect(one.refreshToken != two.refreshToken)
        await expect("REFRESH_TOKEN_INVALID") { try await fixture.refresh(one.refreshToken) }
        _ = try await fixture.refresh(two.refreshToken)
    }

    @Test func `twice after its session was revoked is refused`() async throws {
        let started = try await fixture.start()
        let first = try await fixture.complete(started.verificationID, started.sandboxCode)
        let maria = SignedIn(account: first.accountID, tokens: try #require(first.tokens))
        _ = try await fixture.client.revokeSession(AccountsAPI.RevokeSessionRequest(), maria.options)
        await expect("VERIFICATION_ENDED") {
            try await fixture.complete(started.verificationID, started.sandboxCode)
        }
    }

    @Test func `with a wrong code can be tried again four times`() async throws {
        let started = try await fixture.start()
        for _ in 0..<4 {
            await expect("CODE_WRONG", .invalidArgument) {
                try await fixture.complete(started.verificationID, wrong(started.sandboxCode))
            }
        }
        _ = try await fixture.complete(started.verificationID, started.sandboxCode)
    }

    @Test func `with five wrong codes has ended, even for the right one`() async throws {
        let started = try await fixture.start()
        for _ in 0..<5 {
            await expect("CODE_WRONG") {
                try await fixture.complete(started.verificationID, wrong(started.sandboxCode))
            }
        }
        await expect("VERIFICATION_ENDED", .failedPrecondition) {
            try await fixture.complete(started.verificationID, started.sandboxCode)
        }
    }

    @Test(arguments: ["", "12345", "1234567", "abcdef", "１２３４５６"])
    func `with what is no code is refused`(code: String) async throws {
        let started = try await fixture.start()
        await expect("CODE_WRONG") { try await fixture.complete(started.verificationID, code) }
    }

    @Test func `from another device finds nothing, and costs no try`() async throws {
        let started = try await fixture.start()
        for _ in 0..<10 {
            await expect("VERIFICATION_NOT_FOUND", .notFound) {
                try await fixture.complete(
                    started.verificationID, "000000", secret: "another device's secret")
            }
            await expect("VERIFICATION_NOT_FOUND") {
                try await fixture.complete(started.verificationID, "000000", secret: "")
            }
        }
        _ = try await fixture.complete(started.verificationID, started.sandboxCode)
    }

    @Test func `that nobody started finds nothing`() async throws {
        await expect("VERIFICATION_NOT_FOUND") { try await fixture.complete("ver_1", "000000") }
        await expect("VERIFICATION_NOT_FOUND") { try await fixture.complete("", "000000") }
    }

    @Test func `works for five minutes and not a second longer`() async throws {
        let first = try await fixture.start()
        fixture.clock.advance(seconds: 299)
        _ = try await fixture.complete(first.verificationID, first.sandboxCode)
        fixture.clock.advance(seconds: 1)
        await expect("VERIFICATION_ENDED") {
            try await fixture.complete(first.verificationID, first.sandboxCode)
        }
        let second = try await fixture.start(AccountsFixture.ottos)
        fixture.clock.advance(seconds: 300)
        await expect("VERIFICATION_ENDED") {
            try await fixture.complete(second.verificationID, second.sandboxCode)
        }
    }

    @Test func `is not ended by another one of the number, asked for or completed`() async throws {
        let phone = try await fixture.start()
        fixture.clock.advance(seconds: 30)
        let tablet = try await fixture.start(secret: "a secret of that device")
        let second = try await fixture.complete(
            tablet.verificationID, tablet.sandboxCode, secret: "a secret of that device")
        let first = try await fixture.complete(phone.verificationID, phone.sandboxCode)
        #expect(first.accountID == second.accountID)
        #expect(first.tokens?.sessionID != second.tokens?.sessionID)
        _ = try await fixture.refresh(try #require(second.tokens).refreshToken)
    }

    @Test func `at the same time from many tries makes one session`() async throws {
        let started = try await fixture.start()
        let answers = try await withThrowingTaskGroup(
            of: AccountsAPI.CompleteVerificationResponse.self
        ) { group in
            for _ in 0..<10 {
                group.addTask { try await fixture.complete(started.verificationID, started.sandboxCode) }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(answers.map(\.accountID)).count == 1)
        #expect(Set(answers.compactMap(\.tokens?.sessionID)).count == 1)
    }

    @Test func `needs a device name of at most 60 characters`() async throws {
        let started = try await fixture.start()
        for name in [String(repeating: "x", count: 61), "two\nlines", "\u{202E}enohp"] {
            await expect("TEXT_INVALID", .invalidArgument) {
                try await fixture.complete(started.verificationID, started.sandboxCode, device: name)
            }
        }
        let name = String(repeating: "ü", count: 60)
        _ = try await fixture.complete(started.verificationID, started.sandboxCode, device: name)
    }

    @Test func `past 20 sessions ends the oldest`() async throws {
        var signedIn: [SignedIn] = []
        for _ in 0..<20 {
            signedIn.append(try await fixture.signIn())
            fixture.clock.advance(seconds: 4_320)
        }
        let newest = try await fixture.signIn()
        #expect(
            try await fixture.events(AccountsAPI.SessionRevoked.self).map(\.sessionID) == [
                signedIn[0].session
            ])
        await expect("SESSION_REVOKED") { try await fixture.refresh(signedIn[0].tokens.refreshToken) }
        #expect(try await fixture.sessions(of: newest).count == 20)
    }
}
