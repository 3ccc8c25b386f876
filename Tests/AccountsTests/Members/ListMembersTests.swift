import Contracts
import RPC
import TestKit
import Testing

@Suite struct `The members of a business` {
    @Test func `are listed in the order they were added, with what they may do`() async throws {
        let fixture = try AccountsFixture()
        let maria = try await fixture.signIn()
        let otto = try await fixture.signIn(AccountsFixture.ottos)
        try await fixture.open("mugs", by: maria)
        try await fixture.open("plates", by: otto)
        let owner = try await fixture.acting(maria, for: "mugs")
        let opened = fixture.clock.now
        fixture.clock.advance(seconds: 60)
        try await fixture.putRole("help", ["orders.read"], by: owner)
        try await fixture.put(otto.account, as: "help", by: owner)
        let members = try await fixture.members(owner)
        #expect(members.map(\.accountID) == [maria.account, otto.account])
        #expect(members.map(\.roleID) == ["owner", "help"])
        #expect(members.map(\.addedAt) == [opened, fixture.clock.now])
        #expect(members.map(\.permissions.count) == [10, 1])
    }

    @Test func `are shown to who manages the team alone`() async throws {
        let fixture = try AccountsFixture()
        let maria = try await fixture.signIn()
        let otto = try await fixture.signIn(AccountsFixture.ottos)
        try await fixture.open("mugs", by: maria)
        let owner = try await fixture.acting(maria, for: "mugs")
        try await fixture.put(otto.account, as: "manager", by: owner)
        let manager = try await fixture.acting(otto, for: "mugs")
        for caller in [maria, manager] {
            await expect("ACCESS_DENIED", .permissionDenied) { try await fixture.members(caller) }
        }
    }
}
