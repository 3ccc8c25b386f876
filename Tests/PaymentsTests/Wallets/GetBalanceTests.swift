import Contracts
import RPC
import TestKit
import Testing
import Values

@testable import Payments

@Suite struct `Reading a balance` {
    let fixture: PaymentsFixture

    init() async throws {
        fixture = try await PaymentsFixture()
        try await fixture.welcome("maria", with: 100_00)
    }

    @Test func `of somebody who never had money is empty`() async throws {
        let balances = try await fixture.wallets.getBalance(.init(), fixture.identity.person("bob")).balances
        #expect(balances.isEmpty)
    }

    @Test func `has one line for each currency, by its code`() async throws {
        try await fixture.link("dollars", of: "maria", currency: "USD")
        try await fixture.topUp("t-usd", 7_00, of: "maria", from: "dollars", currency: "USD")
        try await fixture.pay("order-1", 20_00, by: "maria")
        let balances = try await fixture.wallets.getBalance(.init(), fixture.identity.person("maria"))
            .balances
        #expect(
            balances == [
                .init(
                    available: .init(currency: "EUR", minor: 80_00),
                    held: .init(currency: "EUR", minor: 20_00)),
                .init(available: .init(currency: "USD", minor: 7_00), held: .init(currency: "USD", minor: 0)),
            ])
    }

    @Test func `is the caller's own: a person and a business of the same name are two`() async throws {
        #expect(try await fixture.wallet(of: "maria") == [100_00, 0])
        #expect(try await fixture.wallet(ofBusiness: "maria") == [0, 0])
    }

    @Test func `of a business needs a role that may read payments`() async throws {
        let agent = try await fixture.identity.member("ann", of: "cafe", as: "agent")
        await #expect(throws: RPCError.self) { try await fixture.wallets.getBalance(.init(), agent) }
        await #expect(throws: RPCError.self) { try await fixture.wallets.getBalance(.init()) }
    }
}
