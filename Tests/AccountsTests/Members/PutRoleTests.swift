import Contracts
import RPC
import TestKit
import Testing
import Values

@Suite struct `Writing a role` {
    let fixture: AccountsFixture
    let maria: SignedIn
    let otto: SignedIn
    /// Maria, acting for her business.
    let owner: SignedIn

    init() async throws {
        fixture = try AccountsFixture()
        maria = try await fixture.signIn()
        otto = try await fixture.signIn(AccountsFixture.ottos)
        try await fixture.open("mugs", by: maria)
        owner = try await fixture.acting(maria, for: "mugs")
    }

    @Test func `lets those who have it do what it lists`() async throws {
        let role = try await fixture.putRole(
            "help", ["team.manage", "orders.read", "orders.read"], by: owner)
        #expect(
            role == AccountsAPI.Role(id: "help", name: "Help", permissions: ["orders.read", "team.manage"]))
        try await fixture.put(otto.account, as: "help", by: owner)
        let help = try await fixture.acting(otto, for: "mugs")
        #expect(try await fixture.members(help).count == 2)
        await expect("ACCESS_DENIED", .permissionDenied) {
            try await fixture.createKey("key-1", [], by: help.options)
        }
    }

    @Test
    func `again with other permissions counts at the next call of those who have it, and of nobody else`()
        async throws
    {
        try await fixture.putRole("help", ["team.manage"], by: owner)
        try await fixture.put(otto.account, as: "help", by: owner)
        let help = try await fixture.acting(otto, for: "mugs")
        fixture.clock.advance(seconds: 10)
        try await fixture.putRole("help", ["orders.read"], by: owner)
        await expect("TOKEN_STALE", .unauthenticated) { try await fixture.members(help) }
        let less = try await fixture.acting(help, for: "mugs")
        await expect("ACCESS_DENIED", .permissionDenied) { try await fixture.members(less) }
        _ = try await fixture.members(owner)
        #expect(
            try await fixture.events(AccountsAPI.MemberChanged.self).last
                == AccountsAPI.MemberChanged(
                    businessID: "mugs", accountID: otto.account, roleID: "help", permissions: ["orders.read"],
                    changedAt: fixture.clock.now))
    }

    @Test func `again with the same content, or another name, ends nobody's token`() async throws {
        try await fixture.putRole("help", ["team.manage"], by: owner)
        try await fixture.put(otto.account, as: "help", by: owner)
        let help = try await fixture.acting(otto, for: "mugs")
        let events = try await fixture.events(AccountsAPI.MemberChanged.self).count
        try await fixture.putRole("help", ["team.manage"], by: owner)
        try await fixture.putRole("help", ["team.manage"], name: "Weekend help", by: owner)
        _ = try await fixture.members(help)
        #expect(try await fixture.events(AccountsAPI.MemberChanged.self).count == events)
    }

    @Test func `with a word that is no permission is refused, naming its place`() async throws {
        let error = await #expect(throws: RPCError.self) {
            try await fixture.putRole("help", ["orders.read", "orders.delete"], by: owner)
        }
        #expect(error?.reason == "PERMISSION_UNKNOWN")
        #expect(error?.code == .invalidArgument)
        #expect(error?.detail.field == "role.permissions[1]")
        #expect(error?.detail.current == "orders.delete")
    }

    @Test func `gives nobody more than its writer holds`() async throws {
        try await fixture.putRole("lead", ["team.manage"], by: owner)
        try await fixture.put(otto.account, as: "lead", by: owner)
        let lead = try await fixture.acting(otto, for: "mugs")
        try await fixture.putRole("money", ["payments.refund"], by: owner)
        await expect("PERMISSION_NOT_HELD", .permissionDenied) {
            try await fixture.putRole("lead", ["team.manage", "payments.refund"], by: lead)
        }
        await expect("PERMISSION_NOT_HELD") { try await fixture.putRole("money", [], by: lead) }
        try await fixture.putRole("nothing", [], by: lead)
    }

    @Test(arguments: ["owner", "manager", "agent", "viewer"])
    func `that is built in is refused`(role: String) async throws {
        await expect("ROLE_BUILT_IN", .invalidArgument) { try await fixture.putRole(role, [], by: owner) }
    }

    @Test func `with a bad id or name is refused`() async throws {
        await expect("ID_MALFORMED") { try await fixture.putRole("no id!", [], by: owner) }
        await expect("TEXT_INVALID") { try await fixture.putRole("help", [], name: " ", by: owner) }
        await expect("ID_MALFORMED") {
            try await fixture.businesses.putRole(AccountsAPI.PutRoleRequest(), owner.options)
        }
    }

    @Test func `works 20 times a business`() async throws {
        for number in 0..<20 { try await fixture.putRole("role-\(number)", [], by: owner) }
        await expect("TOO_MANY_ROLES", .resourceExhausted) {
            try await fixture.putRole("role-20", [], by: owner)
        }
        try await fixture.putRole("role-19", ["orders.read"], by: owner)
    }
}
