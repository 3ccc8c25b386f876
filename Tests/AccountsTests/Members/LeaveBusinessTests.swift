import Contracts
import RPC
import TestKit
import Testing

@Suite struct `Leaving a business` {
    let fixture: AccountsFixture
    let maria: SignedIn
    let otto: SignedIn

    init() async throws {
        fixture = try AccountsFixture()
        maria = try await fixture.signIn()
        otto = try await fixture.signIn(AccountsFixture.ottos)
        try await fixture.open("mugs", by: maria)
        try await fixture.put(
            otto.account, as: "agent", by: try await fixture.acting(maria, for: "mugs"))
    }

    func leave(_ business: String, by person: SignedIn) async throws {
        _ = try await fixture.businesses.leaveBusiness(
            AccountsAPI.LeaveBusinessRequest(businessID: business), person.options)
    }

    @Test func `ends one's own part in it, once however often it is repeated`() async throws {
        try await leave("mugs", by: otto)
        try await leave("mugs", by: otto)
        await expect("NOT_A_MEMBER", .permissionDenied) {
            try await fixture.refresh(otto.tokens.refreshToken, for: "mugs")
        }
        let events = try await fixture.events(AccountsAPI.MemberChanged.self)
        #expect(events.count { $0.removed && $0.accountID == otto.account } == 1)
    }

    @Test func `is not for its last owner`() async throws {
        await expect("LAST_OWNER", .failedPrecondition) { try await leave("mugs", by: maria) }
    }

    @Test func `that one does not belong to changes nothing`() async throws {
        try await leave("nobodys", by: otto)
        await expect("ID_MALFORMED", .invalidArgument) { try await leave("no id!", by: otto) }
        #expect(try await fixture.events(AccountsAPI.MemberChanged.self).count == 2)
    }
}
