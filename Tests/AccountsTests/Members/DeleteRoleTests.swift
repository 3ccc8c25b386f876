import Contracts
import RPC
import TestKit
import Testing

@Suite struct `Deleting a role` {
    let fixture: AccountsFixture
    let otto: SignedIn
    let owner: SignedIn

    init() async throws {
        fixture = try AccountsFixture()
        let maria = try await fixture.signIn()
        otto = try await fixture.signIn(AccountsFixture.ottos)
        try await fixture.open("mugs", by: maria)
        owner = try await fixture.acting(maria, for: "mugs")
        try await fixture.putRole("help", ["team.manage"], by: owner)
    }

    func delete(_ role: String, by member: SignedIn) async throws {
        _ = try await fixture.businesses.deleteRole(
            AccountsAPI.DeleteRoleRequest(roleID: role), member.options)
    }

    @Test func `takes it away, and a repeat does nothing more`() async throws {
        try await delete("help", by: owner)
        try await delete("help", by: owner)
        await expect("ROLE_NOT_FOUND", .notFound) {
            try await fixture.put(otto.account, as: "help", by: owner)
        }
    }

    @Test func `is refused while a member has it`() async throws {
        try await fixture.put(otto.account, as: "help", by: owner)
        await expect("ROLE_IN_USE", .failedPrecondition) { try await delete("help", by: owner) }
        try await fixture.remove(otto.account, by: owner)
        try await delete("help", by: owner)
    }

    @Test func `is refused for a built-in one, and to who does not hold what it gives`() async throws {
        await expect("ROLE_BUILT_IN", .invalidArgument) { try await delete("agent", by: owner) }
        try await fixture.putRole("money", ["payments.refund"], by: owner)
        try await fixture.put(otto.account, as: "help", by: owner)
        let help = try await fixture.acting(otto, for: "mugs")
        await expect("PERMISSION_NOT_HELD", .permissionDenied) { try await delete("money", by: help) }
    }
}
