import Contracts
import RPC
import TestKit
import Testing
import Values

@Suite struct `Taking a block back` {
    let fixture: AccountsFixture
    let maria: SignedIn

    init() async throws {
        fixture = try AccountsFixture()
        maria = try await fixture.signIn()
        try await fixture.open("mugs", by: maria)
    }

    func block(_ business: String) async throws {
        _ = try await fixture.consent.blockBusiness(
            AccountsAPI.BlockBusinessRequest(businessID: business), maria.options)
    }

    func unblock(_ business: String) async throws {
        _ = try await fixture.consent.unblockBusiness(
            AccountsAPI.UnblockBusinessRequest(businessID: business), maria.options)
    }

    @Test func `is later than the block, and a new block later still, though the clock was set back`()
        async throws
    {
        try await block("mugs")
        let first = fixture.clock.now
        fixture.clock.advance(seconds: -200)
        try await unblock("mugs")
        try await block("mugs")
        fixture.clock.advance(seconds: 400)
        try await unblock("mugs")
        #expect(
            try await fixture.events(AccountsAPI.BlockChanged.self).map(\.changedAt) == [
                first, first.adding(microseconds: 1), first.adding(microseconds: 2), fixture.clock.now,
            ])
    }

    @Test func `lets the business write again, and says so once`() async throws {
        try await unblock("mugs")
        try await block("mugs")
        try await unblock("mugs")
        try await unblock("mugs")
        try await unblock("nobodys")
        #expect(try await !fixture.customer(maria.account, at: "mugs").blocked)
        #expect(try await fixture.events(AccountsAPI.BlockChanged.self).map(\.blocked) == [true, false])
        await expect("ID_MALFORMED", .invalidArgument) { try await unblock("no id!") }
    }
}
