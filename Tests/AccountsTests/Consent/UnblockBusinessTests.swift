import Contracts
import RPC
import TestKit
import Testing

@Suite struct `Taking a block back` {
    @Test func `lets the business write again, and says so once`() async throws {
        let fixture = try AccountsFixture()
        let maria = try await fixture.signIn()
        try await fixture.open("mugs", by: maria)
        func unblock(_ business: String) async throws {
            _ = try await fixture.consent.unblockBusiness(
                AccountsAPI.UnblockBusinessRequest(businessID: business), maria.options)
        }
        try await unblock("mugs")
        _ = try await fixture.consent.blockBusiness(
            AccountsAPI.BlockBusinessRequest(businessID: "mugs"), maria.options)
        try await unblock("mugs")
        try await unblock("mugs")
        try await unblock("nobodys")
        #expect(try await !fixture.customer(maria.account, at: "mugs").blocked)
        #expect(try await fixture.events(AccountsAPI.BlockChanged.self).map(\.blocked) == [true, false])
        await expect("ID_MALFORMED", .invalidArgument) { try await unblock("no id!") }
    }
}
