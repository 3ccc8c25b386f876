import Contracts
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import Accounts

@Suite struct `Adding a member` {
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

    @Test func `gives the role and tells every service`() async throws {
        let member = try await fixture.add(otto.account, as: .agent, by: owner)
        #expect(
            member
                == AccountsAPI.Member(
                    businessID: "mugs", accountID: otto.account, role: .agent, addedAt: fixture.clock.now))
        #expect(
            try await fixture.events(AccountsAPI.MemberChanged.self).last
                == AccountsAPI.MemberChanged(
                    businessID: "mugs", accountID: otto.account, role: .agent, changedAt: fixture.clock.now))
        #expect(try await fixture.refresh(otto.tokens.refreshToken, for: "mugs").role == .agent)
    }

    @Test func `twice changes nothing more`() async throws {
        let first = try await fixture.add(otto.account, as: .agent, by: owner)
        fixture.clock.advance(seconds: 10)
        #expect(try await fixture.add(otto.account, as: .agent, by: owner) == first)
        #expect(try await fixture.events(AccountsAPI.MemberChanged.self).count == 2)
    }

    @Test func `again changes the role, which counts at the member's next call`() async throws {
        _ = try await fixture.add(otto.account, as: .owner, by: owner)
        let ottosRole = try await fixture.acting(otto, for: "mugs")
        _ = try await fixture.add(maria.account, as: .owner, by: ottosRole)
        _ = try await fixture.add(otto.account, as: .viewer, by: owner)
        await expectRefusal("TOKEN_STALE", .unauthenticated) {
            try await fixture.add(otto.account, as: .owner, by: ottosRole)
        }
        let viewer = try await fixture.acting(ottosRole, for: "mugs")
        await expectRefusal("ACCESS_DENIED", .permissionDenied) {
            try await fixture.add(otto.account, as: .owner, by: viewer)
        }
    }

    @Test func `changes a role later than any token with the old one, though the clock was set back`()
        async throws
    {
        _ = try await fixture.add(otto.account, as: .owner, by: owner)
        fixture.clock.advance(seconds: 600)
        let ottosRole = try await fixture.acting(otto, for: "mugs")
        fixture.clock.advance(seconds: -300)
        _ = try await fixture.add(otto.account, as: .viewer, by: owner)
        await expectRefusal("TOKEN_STALE") { try await fixture.add(otto.account, as: .owner, by: ottosRole) }
        let viewer = try await fixture.acting(ottosRole, for: "mugs")
        await expectRefusal("ACCESS_DENIED") { try await fixture.add(otto.account, as: .owner, by: viewer) }
    }

    @Test func `never leaves the business without an owner`() async throws {
        await expectRefusal("LAST_OWNER", .failedPrecondition) {
            try await fixture.add(maria.account, as: .manager, by: owner)
        }
        _ = try await fixture.add(otto.account, as: .owner, by: owner)
        _ = try await fixture.add(maria.account, as: .manager, by: owner)
        await expectRefusal("LAST_OWNER") {
            try await fixture.add(otto.account, as: .agent, by: try await fixture.acting(otto, for: "mugs"))
        }
    }

    @Test(arguments: ["", "acc_nobody", "no id!"])
    func `who does not exist is refused`(account: String) async throws {
        await expectRefusal("ACCOUNT_NOT_FOUND", .notFound) {
            try await fixture.add(account, as: .agent, by: owner)
        }
    }

    @Test(arguments: [AccountsAPI.Role.unspecified, .unrecognized(99)])
    func `in no role is refused`(role: AccountsAPI.Role) async throws {
        await expectRefusal("ROLE_INVALID", .invalidArgument) {
            try await fixture.add(otto.account, as: role, by: owner)
        }
    }

    @Test func `needs a role that manages the team`() async throws {
        var latest = otto
        for role: AccountsAPI.Role in [.manager, .agent, .viewer] {
            _ = try await fixture.add(otto.account, as: role, by: owner)
            latest = try await fixture.acting(latest, for: "mugs")
            await expectRefusal("ACCESS_DENIED", .permissionDenied) {
                try await fixture.add(otto.account, as: .owner, by: latest)
            }
        }
    }

    @Test func `works up to 100 times a business`() async throws {
        try await fixture.database.write { db in
            for number in 1..<100 {
                let phone = PhoneNumber(text: "+4915100\(number)", region: "DE")
                let account = try Account.create(with: phone, in: db)
                _ = try Member.add(account.id, to: try BusinessID("mugs"), as: .viewer, in: db)
            }
        }
        await expectRefusal("TOO_MANY_MEMBERS", .resourceExhausted) {
            try await fixture.add(otto.account, as: .viewer, by: owner)
        }
        _ = try await fixture.add(maria.account, as: .owner, by: owner)
    }

    @Test func `needs a token that acts for the business`() async throws {
        await expectRefusal("ACCESS_DENIED", .permissionDenied) {
            try await fixture.add(otto.account, as: .agent, by: maria)
        }
    }
}
