import Contracts
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import Accounts

@Suite struct `Giving a member a role` {
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
        let allowed = ["messages.read", "messages.send", "orders.manage", "orders.read"]
        let member = try await fixture.put(otto.account, as: "agent", by: owner)
        #expect(
            member
                == AccountsAPI.Member(
                    businessID: "mugs", accountID: otto.account, roleID: "agent", addedAt: fixture.clock.now,
                    permissions: allowed))
        #expect(
            try await fixture.events(AccountsAPI.MemberChanged.self).last
                == AccountsAPI.MemberChanged(
                    businessID: "mugs", accountID: otto.account, roleID: "agent", permissions: allowed,
                    changedAt: fixture.clock.now))
        let refreshed = try await fixture.refresh(otto.tokens.refreshToken, for: "mugs")
        #expect(refreshed.roleID == "agent")
        #expect(refreshed.permissions == allowed)
    }

    @Test func `is an event of the business, so that consumers may choose theirs`() async throws {
        try await fixture.put(otto.account, as: "agent", by: owner)
        let events = try await fixture.database.events(after: 0).events
        let changes = events.filter { $0.type == AccountsAPI.MemberChanged.messageName }
        #expect(changes.map(\.key) == [maria.account, otto.account])
        #expect(changes.map { $0.business?.text } == ["mugs", "mugs"])
    }

    @Test func `twice changes nothing more`() async throws {
        let first = try await fixture.put(otto.account, as: "agent", by: owner)
        fixture.clock.advance(seconds: 10)
        #expect(try await fixture.put(otto.account, as: "agent", by: owner) == first)
        #expect(try await fixture.events(AccountsAPI.MemberChanged.self).count == 2)
    }

    @Test func `again changes the role, which counts at the member's next call`() async throws {
        _ = try await fixture.put(otto.account, as: "owner", by: owner)
        let ottosRole = try await fixture.acting(otto, for: "mugs")
        _ = try await fixture.put(maria.account, as: "owner", by: ottosRole)
        _ = try await fixture.put(otto.account, as: "viewer", by: owner)
        await expect("TOKEN_STALE", .unauthenticated) {
            try await fixture.put(otto.account, as: "owner", by: ottosRole)
        }
        let viewer = try await fixture.acting(ottosRole, for: "mugs")
        await expect("ACCESS_DENIED", .permissionDenied) {
            try await fixture.put(otto.account, as: "owner", by: viewer)
        }
    }

    @Test func `changes a role later than any token with the old one, though the clock was set back`()
        async throws
    {
        _ = try await fixture.put(otto.account, as: "owner", by: owner)
        fixture.clock.advance(seconds: 600)
        let ottosRole = try await fixture.acting(otto, for: "mugs")
        fixture.clock.advance(seconds: -300)
        _ = try await fixture.put(otto.account, as: "viewer", by: owner)
        await expect("TOKEN_STALE") { try await fixture.put(otto.account, as: "owner", by: ottosRole) }
        let viewer = try await fixture.acting(ottosRole, for: "mugs")
        await expect("ACCESS_DENIED") { try await fixture.put(otto.account, as: "owner", by: viewer) }
    }

    @Test func `lets no token live longer than its 15 minutes, though the clock was set back`() async throws {
        _ = try await fixture.put(otto.account, as: "owner", by: owner)
        fixture.clock.advance(seconds: -3_600)
        let ottosRole = try await fixture.acting(otto, for: "mugs")
        #expect(ottosRole.tokens.accessExpiresAt == fixture.clock.now.adding(seconds: 900))
        _ = try await fixture.members(ottosRole)
        _ = try await fixture.put(otto.account, as: "viewer", by: ottosRole)
        await expect("TOKEN_STALE") { try await fixture.members(ottosRole) }
        fixture.clock.advance(seconds: 900)
        await expect("TOKEN_EXPIRED") { try await fixture.members(ottosRole) }
    }

    @Test func `never leaves the business without an owner`() async throws {
        await expect("LAST_OWNER", .failedPrecondition) {
            try await fixture.put(maria.account, as: "manager", by: owner)
        }
        _ = try await fixture.put(otto.account, as: "owner", by: owner)
        _ = try await fixture.put(maria.account, as: "manager", by: owner)
        await expect("LAST_OWNER") {
            try await fixture.put(otto.account, as: "agent", by: try await fixture.acting(otto, for: "mugs"))
        }
    }

    @Test(arguments: [("acc_nobody", "ACCOUNT_NOT_FOUND"), ("", "ID_MALFORMED"), ("no id!", "ID_MALFORMED")])
    func `who does not exist is refused`(account: String, reason: String) async throws {
        await expect(reason) { try await fixture.put(account, as: "agent", by: owner) }
    }

    @Test(arguments: ["", "boss", "Owner"])
    func `in no role is refused`(role: String) async throws {
        await expect("ROLE_NOT_FOUND", .notFound) {
            try await fixture.put(otto.account, as: role, by: owner)
        }
    }

    @Test func `gives, changes and takes away nothing that the caller does not hold`() async throws {
        try await fixture.putRole("lead", ["team.manage", "orders.read"], by: owner)
        fixture.clock.advance(seconds: 1)
        try await fixture.put(otto.account, as: "lead", by: owner)
        let lead = try await fixture.acting(otto, for: "mugs")
        let anna = try await fixture.signIn("+49 1512 3456781")
        await expect("PERMISSION_NOT_HELD", .permissionDenied) {
            try await fixture.put(anna.account, as: "viewer", by: lead)
        }
        await expect("PERMISSION_NOT_HELD") { try await fixture.put(otto.account, as: "owner", by: lead) }
        await expect("PERMISSION_NOT_HELD") { try await fixture.put(maria.account, as: "lead", by: lead) }
        await expect("PERMISSION_NOT_HELD") { try await fixture.remove(maria.account, by: lead) }
        try await fixture.put(anna.account, as: "lead", by: lead)
        #expect(try await fixture.members(owner).map(\.roleID) == ["owner", "lead", "lead"])
    }

    @Test func `needs a role that manages the team`() async throws {
        var latest = otto
        for role in ["manager", "agent", "viewer"] {
            _ = try await fixture.put(otto.account, as: role, by: owner)
            latest = try await fixture.acting(latest, for: "mugs")
            await expect("ACCESS_DENIED", .permissionDenied) {
                try await fixture.put(otto.account, as: "owner", by: latest)
            }
        }
    }

    @Test func `works up to 100 times a business`() async throws {
        try await fixture.database.write { db in
            for number in 1..<100 {
                let phone = PhoneNumber(text: "+4915100\(number)", country: "DE")
                let account = try Account.create(with: phone, in: db)
                _ = try Member.add(account.id, to: try BusinessID("mugs"), as: Role.builtIn[3], in: db)
            }
        }
        await expect("TOO_MANY_MEMBERS", .resourceExhausted) {
            try await fixture.put(otto.account, as: "viewer", by: owner)
        }
        _ = try await fixture.put(maria.account, as: "owner", by: owner)
    }

    @Test func `needs a token that acts for the business`() async throws {
        await expect("ACCESS_DENIED", .permissionDenied) {
            try await fixture.put(otto.account, as: "agent", by: maria)
        }
    }
}
