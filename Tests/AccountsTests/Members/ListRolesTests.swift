import Contracts
import RPC
import TestKit
import Testing

@Suite struct `The roles of a business` {
    @Test func `are the four built in, then its own by id`() async throws {
        let fixture = try AccountsFixture()
        let maria = try await fixture.signIn()
        try await fixture.open("mugs", by: maria)
        try await fixture.open("plates", by: maria)
        let mugs = try await fixture.acting(maria, for: "mugs")
        try await fixture.putRole("night", ["orders.read"], by: mugs)
        try await fixture.putRole("day", ["orders.manage"], by: mugs)
        func roles(_ member: SignedIn) async throws -> [AccountsAPI.Role] {
            try await fixture.businesses.listRoles(AccountsAPI.ListRolesRequest(), member.options).roles
        }
        let listed = try await roles(mugs)
        #expect(listed.map(\.id) == ["owner", "manager", "agent", "viewer", "day", "night"])
        #expect(listed.map(\.builtIn) == [true, true, true, true, false, false])
        #expect(listed[0].permissions.count == 10)
        #expect(listed[1].permissions.count == 8)
        #expect(listed[4].permissions == ["orders.manage"])
        #expect(try await roles(try await fixture.acting(mugs, for: "plates")).count == 4)
    }
}
