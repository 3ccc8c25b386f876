import Contracts
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import Accounts

/// The rule that stands at StartVerification in the .proto.
@Suite struct `The limits on codes` {
    let fixture: AccountsFixture
    let start: Timestamp

    init() throws {
        fixture = try AccountsFixture()
        start = fixture.clock.now
    }

    static let home = "192.0.2.1:5000"
    static let elsewhere = "198.51.100.7:5000"

    @discardableResult
    func ask(
        _ phone: String = AccountsFixture.marias, from address: String = home,
        in fixture: AccountsFixture? = nil
    ) async throws -> AccountsAPI.StartVerificationResponse {
        try await (fixture ?? self.fixture).start(phone, from: address)
    }

    /// An asker of their own each.
    func stranger(_ number: Int) -> String { "203.0.\(number / 250).\(number % 250 + 1):1" }

    // MARK: - Nobody keeps a number from signing in

    @Test func `give an asker one code to a number however many others asked for`() async throws {
        for number in 0..<60 { try await ask(from: stranger(number)) }
        let mine = try await ask(from: Self.home)
        _ = try await fixture.complete(mine.verificationID, mine.sandboxCode)
    }

    @Test func `give it again every ten minutes, though others go on asking`() async throws {
        for round in 0..<5 {
            for number in 0..<10 { try await ask(from: stranger(round * 10 + number)) }
            try await ask(from: Self.home)
            fixture.clock.advance(seconds: 600)
        }
    }

    @Test func `let others delay nobody's second code, until twenty went to the number in a day`()
        async throws
    {
        try await ask(from: Self.home)
        try await ask(from: Self.elsewhere)
        fixture.clock.advance(seconds: 30)
        try await ask(from: Self.home)
        for number in 0..<17 { try await ask(from: stranger(number)) }
        fixture.clock.advance(seconds: 60)
        let refused = await expect("TOO_MANY_CODES") { try await ask(from: Self.home) }
        #expect(refused?.detail.retryAt == start.adding(seconds: 30 + 600))
        fixture.clock.set(to: start.adding(seconds: 30 + 599))
        await expect("TOO_MANY_CODES", .resourceExhausted) { try await ask(from: Self.home) }
        fixture.clock.advance(seconds: 1)
        try await ask(from: Self.home)
    }

    @Test func `make codes of ten digits once more than twenty wrong ones were tried in a day`() async throws
    {
        for number in 0..<5 {
            let started = try await ask(from: stranger(number))
            #expect(started.sandboxCode.utf8.count == 6)
            for _ in 0..<5 {
                await expect("CODE_WRONG") { try await fixture.complete(started.verificationID, "wrong") }
            }
        }
        let mine = try await ask(from: Self.home)
        #expect(mine.sandboxCode.utf8.count == 10)
        _ = try await fixture.complete(mine.verificationID, mine.sandboxCode)
        #expect(try await ask(AccountsFixture.ottos).sandboxCode.utf8.count == 6)
        fixture.clock.advance(seconds: 24 * 3_600)
        #expect(try await ask(from: Self.home).sandboxCode.utf8.count == 6)
    }

    @Test func `make codes of ten digits once ten verifications of the number wait for a guess`() async throws
    {
        for number in 0..<11 {
            #expect(try await ask(from: stranger(number)).sandboxCode.utf8.count == 6)
        }
        #expect(try await ask(from: Self.home).sandboxCode.utf8.count == 10)
        fixture.clock.advance(seconds: 300)
        #expect(try await ask(from: Self.elsewhere).sandboxCode.utf8.count == 6)
    }

    // MARK: - Nobody is flooded, and the operator's purse is guarded

    @Test func `give one asker 100 codes an hour, to all numbers together`() async throws {
        for number in 100..<200 { try await ask("+49 1512 3457\(number)") }
        let refused = await expect("TOO_MANY_CODES", .resourceExhausted) { try await ask("+49 1512 3457200") }
        #expect(refused?.detail.retryAt == start.adding(seconds: 3_600))
        try await ask("+49 1512 3457200", from: Self.elsewhere)
        fixture.clock.advance(seconds: 3_600)
        try await ask("+49 1512 3457200")
    }

    @Test func `give one asker twenty codes a day to one number`() async throws {
        for _ in 0..<20 {
            try await ask()
            fixture.clock.advance(seconds: 600)
        }
        let refused = await expect("TOO_MANY_CODES") { try await ask() }
        #expect(refused?.detail.retryAt == start.adding(seconds: 24 * 3_600))
        try await ask(AccountsFixture.ottos)
        try await ask(from: Self.elsewhere)
        fixture.clock.set(to: start.adding(seconds: 24 * 3_600))
        try await ask()
    }

    @Test func `say at resend_at when the same asker gets the next code, exactly`() async throws {
        for _ in 0..<30 {
            let asked = try await ask()
            let resendAt = try #require(asked.resendAt)
            fixture.clock.set(to: resendAt.adding(microseconds: -1))
            let refused = await refusal { try await ask() }
            #expect(refused?.detail.retryAt == resendAt)
            fixture.clock.set(to: resendAt)
        }
    }

    @Test func `count codes that could not be sent, but not as the one that an asker always gets`()
        async throws
    {
        let folder = SenderFolder()
        let program = try folder.program("cat > /dev/null; test ! -e broken")
        let fixture = try AccountsFixture(
            delivery: .program(program), limits: CodeLimits(perAskerHourMax: 4))
        try folder.write("broken", "")
        for _ in 0..<3 { await expect("CODE_NOT_SENT") { try await ask(in: fixture) } }
        try folder.delete("broken")
        try await ask(in: fixture)
        await expect("TOO_MANY_CODES") { try await ask(AccountsFixture.ottos, in: fixture) }
    }

    // MARK: - Who is one asker

    @Test func `take the addresses of one IPv6 network for one asker`() async throws {
        try await ask(from: "[2001:db8::1]:1000")
        await expect("TOO_SOON") { try await ask(from: "[2001:db8:0:0:ffff::1]:2000") }
        try await ask(from: "[2001:db8:0:1::1]:1000")
    }

    @Test func `give the networks of one IPv6 site ten times an asker's budget together`() async throws {
        let fixture = try AccountsFixture(limits: CodeLimits(perAskerHourMax: 2))
        for number in 10..<30 {
            try await ask("+49 1512 34571\(number)", from: "[2001:db8:7:\(number)::1]:1", in: fixture)
        }
        await expect("TOO_MANY_CODES") {
            try await ask("+49 1512 3457130", from: "[2001:db8:7:ffff::1]:1", in: fixture)
        }
        try await ask("+49 1512 3457130", from: "[2001:db8:8::1]:1", in: fixture)
    }

    @Test func `count all calls of an unknown address together, with and without a token`() async throws {
        let fixture = try AccountsFixture(limits: CodeLimits(perAskerHourMax: 3))
        let maria = try await fixture.signIn()
        _ = try await fixture.start("+49 1512 3457101", maria.options)
        _ = try await fixture.start("+49 1512 3457102", from: nil)
        await expect("TOO_MANY_CODES") { try await fixture.start("+49 1512 3457103") }
        await expect("TOO_MANY_CODES") { try await fixture.start("+49 1512 3457103", maria.options) }
        await expect("TOO_MANY_CODES") { try await fixture.start("+49 1512 3457103", from: nil) }
        await expect("TOO_MANY_CODES") { try await fixture.start("+49 1512 3457103", from: nil, as: maria) }
    }

    @Test func `are not lifted by a token, good or rubbish, nor by an address that nobody vouches for`()
        async throws
    {
        let fixture = try AccountsFixture(limits: CodeLimits(perAskerHourMax: 3))
        let maria = try await fixture.signIn(AccountsFixture.ottos)
        for number in 1...3 {
            try await fixture.start("+49 1512 345710\(number)", from: Self.home, as: maria)
        }
        await expect("TOO_MANY_CODES") { try await fixture.start(from: Self.home, as: maria) }
        await expect("TOO_MANY_CODES") { try await fixture.start(from: Self.home) }

        var claiming = CallOptions.none
        claiming.metadata.add(Metadata.clientAddress, Self.elsewhere)
        for number in 1...2 { _ = try await fixture.start("+49 1512 345710\(number)", claiming) }
        await expect("TOO_MANY_CODES") { try await fixture.start("+49 1512 3457103", claiming) }

        var rubbish = CallOptions.none
        rubbish.token = Secret("rubbish")
        for number in 100..<110 {
            let error = await #expect(throws: RPCError.self) {
                try await fixture.start("+49 1512 3457\(number)", rubbish)
            }
            #expect(["TOKEN_INVALID", "TOO_MANY_CODES"].contains(error?.reason))
        }
    }
}
