import Contracts
import RPC
import TestKit
import Testing
import Values

@testable import Accounts

@Suite struct `Opening a business` {
    let fixture: AccountsFixture
    let maria: SignedIn

    init() async throws {
        fixture = try AccountsFixture()
        maria = try await fixture.signIn()
    }

    @Test func `makes the caller its owner and tells every service`() async throws {
        let business = try await fixture.open("mugs", by: maria, about: "Mugs\nand more")
        #expect(
            business
                == AccountsAPI.Business(
                    id: "mugs", name: "Mugs", country: "DE", about: "Mugs\nand more",
                    createdAt: fixture.clock.now))
        #expect(
            try await fixture.events(AccountsAPI.BusinessCreated.self) == [
                AccountsAPI.BusinessCreated(business: business, ownerAccountID: maria.account)
            ])
        #expect(
            try await fixture.events(AccountsAPI.MemberChanged.self) == [
                AccountsAPI.MemberChanged(
                    businessID: "mugs", accountID: maria.account, roleID: "owner",
                    permissions: Permissions.owner.sortedWords, changedAt: fixture.clock.now)
            ])
    }

    @Test func `twice with the same content opens it once`() async throws {
        let first = try await fixture.open("mugs", by: maria)
        fixture.clock.advance(seconds: 10)
        #expect(try await fixture.open("mugs", by: maria) == first)
        #expect(try await fixture.events(AccountsAPI.BusinessCreated.self).count == 1)
    }

    @Test func `under an id that is taken is refused`() async throws {
        try await fixture.open("mugs", by: maria)
        let otto = try await fixture.signIn(AccountsFixture.ottos)
        await expect("ID_REUSED", .alreadyExists) { try await fixture.open("mugs", by: otto) }
    }

    @Test func `twice with other content is refused and names the field, to its founder alone`()
        async throws
    {
        try await fixture.open("mugs", by: maria)
        let otto = try await fixture.signIn(AccountsFixture.ottos)
        func field(_ open: () async throws -> AccountsAPI.Business) async -> String? {
            let error = await #expect(throws: RPCError.self) { _ = try await open() }
            #expect(error?.reason == "ID_REUSED")
            return error?.detail.field
        }
        #expect(await field { try await fixture.open("mugs", by: maria, name: "Plates") } == "name")
        #expect(await field { try await fixture.open("mugs", by: maria, country: "AT") } == "country")
        #expect(await field { try await fixture.open("mugs", by: maria, about: "More") } == "about")
        #expect(await field { try await fixture.open("mugs", by: otto, name: "Plates") } == "")
    }

    @Test(arguments: ["", "ab", "-ab", "Mugs", "m ugs", "mugs.", "mügs", String(repeating: "a", count: 41)])
    func `under an id that breaks the rule is refused`(id: String) async throws {
        await expect("ID_MALFORMED", .invalidArgument) { try await fixture.open(id, by: maria) }
    }

    @Test(arguments: ["", " ", "a\nb", "a\u{202E}b", String(repeating: "a", count: 81)])
    func `under a name that breaks the rule is refused`(name: String) async throws {
        await expect("TEXT_INVALID", .invalidArgument) {
            try await fixture.open("mugs", by: maria, name: name)
        }
    }

    @Test(arguments: ["", "de", "XX", "DEU", "Germany"])
    func `in no country is refused`(country: String) async throws {
        await expect("COUNTRY_INVALID", .invalidArgument) {
            try await fixture.open("mugs", by: maria, country: country)
        }
    }

    @Test func `with a long text about it is refused`() async throws {
        await expect("TEXT_INVALID", .invalidArgument) {
            try await fixture.open("mugs", by: maria, about: String(repeating: "a", count: 257))
        }
        try await fixture.open(
            String(repeating: "a", count: 40), by: maria, name: String(repeating: "é", count: 80),
            about: String(repeating: "é", count: 256))
    }

    @Test func `works 20 times an account, whatever others make it an owner of`() async throws {
        let otto = try await fixture.signIn(AccountsFixture.ottos)
        try await fixture.open("plates", by: otto)
        try await fixture.put(maria.account, as: "owner", by: try await fixture.acting(otto, for: "plates"))
        for number in 10..<30 { try await fixture.open("mugs-\(number)", by: maria) }
        await expect("TOO_MANY_BUSINESSES", .resourceExhausted) {
            try await fixture.open("mugs-30", by: maria)
        }
        try await fixture.open("mugs-10", by: maria)
    }

    @Test func `needs a person`() async throws {
        await expect("TOKEN_MISSING", .unauthenticated) {
            try await fixture.businesses.createBusiness(AccountsAPI.CreateBusinessRequest(businessID: "mugs"))
        }
    }
}
