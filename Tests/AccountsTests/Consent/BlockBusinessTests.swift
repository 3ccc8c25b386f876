import Contracts
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import Accounts

@Suite struct `Blocking a business` {
    let fixture: AccountsFixture
    let maria: SignedIn
    let otto: SignedIn

    init() async throws {
        fixture = try AccountsFixture()
        maria = try await fixture.signIn()
        otto = try await fixture.signIn(AccountsFixture.ottos)
        try await fixture.open("mugs", by: otto)
    }

    func block(_ business: String) async throws {
        _ = try await fixture.consent.blockBusiness(
            AccountsAPI.BlockBusinessRequest(businessID: business), maria.options)
    }

    @Test func `shows to the services, for the person who blocks alone`() async throws {
        try await block("mugs")
        #expect(try await fixture.customer(maria.account, at: "mugs").blocked)
        #expect(try await !fixture.customer(otto.account, at: "mugs").blocked)
    }

    @Test func `tells every service, once however often it is repeated`() async throws {
        try await block("mugs")
        let blockedAt = fixture.clock.now
        fixture.clock.advance(seconds: 10)
        try await block("mugs")
        let customer = try await fixture.customer(maria.account, at: "mugs")
        #expect(
            try await fixture.events(AccountsAPI.BlockChanged.self) == [
                AccountsAPI.BlockChanged(
                    businessID: "mugs", customerID: customer.customerID, accountID: maria.account,
                    blocked: true, changedAt: blockedAt)
            ])
    }

    @Test func `that does not exist is refused`() async throws {
        await expect("BUSINESS_NOT_FOUND", .notFound) { try await block("nobodys") }
        await expect("ID_MALFORMED", .invalidArgument) { try await block("") }
    }

    @Test func `works 1000 times an account`() async throws {
        let (account, founder) = (try AccountID(maria.account), try AccountID(otto.account))
        try await fixture.database.write { db in
            for number in 1_000..<2_000 {
                let id = try BusinessID("mugs-\(number)")
                _ = try Business(
                    id: id, name: "Mugs", country: "DE", about: "", founder: founder, createdAt: db.now
                ).insert(into: db)
                try Block.insert(for: try Customer.resolve(account, at: id, in: db), into: db)
            }
        }
        await expect("TOO_MANY_BLOCKS", .resourceExhausted) { try await block("mugs") }
        try await block("mugs-1000")
    }
}
