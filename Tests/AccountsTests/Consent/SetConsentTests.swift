import Contracts
import RPC
import TestKit
import Testing
import Values

@Suite struct `What a person allows a business` {
    let fixture: AccountsFixture
    let maria: SignedIn

    init() async throws {
        fixture = try AccountsFixture()
        maria = try await fixture.signIn()
        try await fixture.open("mugs", by: maria)
        try await fixture.open("plates", by: maria)
    }

    func set(
        _ category: AccountsAPI.ConsentCategory, _ granted: Bool, at business: String = "mugs"
    ) async throws {
        _ = try await fixture.consent.setConsent(
            AccountsAPI.SetConsentRequest(businessID: business, category: category, granted: granted),
            maria.options)
    }

    @Test func `is said later each time, though the clock was set back`() async throws {
        try await set(.marketing, true)
        let first = fixture.clock.now
        fixture.clock.advance(seconds: -200)
        try await set(.marketing, false)
        #expect(
            try await fixture.events(AccountsAPI.ConsentChanged.self).map(\.changedAt) == [
                first, first.adding(microseconds: 1),
            ])
    }

    @Test func `is utility and no marketing until they say something, each for itself`() async throws {
        func allowed(_ business: String = "mugs") async throws -> [Bool] {
            let customer = try await fixture.customer(maria.account, at: business)
            return [customer.acceptsMarketing, customer.acceptsUtility]
        }
        #expect(try await allowed() == [false, true])
        try await set(.marketing, true)
        #expect(try await allowed() == [true, true])
        try await set(.utility, false)
        #expect(try await allowed() == [true, false])
        try await set(.marketing, false)
        #expect(try await allowed() == [false, false])
        #expect(try await allowed("plates") == [false, true])
    }

    @Test func `is told to every service, once however often it is repeated`() async throws {
        try await set(.marketing, true)
        let changedAt = fixture.clock.now
        fixture.clock.advance(seconds: 10)
        try await set(.marketing, true)
        let customer = try await fixture.customer(maria.account, at: "mugs")
        #expect(
            try await fixture.events(AccountsAPI.ConsentChanged.self) == [
                AccountsAPI.ConsentChanged(
                    businessID: "mugs", customerID: customer.customerID, accountID: maria.account,
                    category: .marketing, granted: true, changedAt: changedAt)
            ])
        try await set(.marketing, false)
        #expect(try await fixture.events(AccountsAPI.ConsentChanged.self).map(\.granted) == [true, false])
    }

    @Test(arguments: [AccountsAPI.ConsentCategory.unspecified, .unrecognized(99)])
    func `is refused for no category`(category: AccountsAPI.ConsentCategory) async throws {
        await expect("CATEGORY_INVALID", .invalidArgument) { try await set(category, true) }
    }

    @Test func `is refused at no business`() async throws {
        await expect("BUSINESS_NOT_FOUND", .notFound) { try await set(.marketing, true, at: "nobodys") }
    }
}
