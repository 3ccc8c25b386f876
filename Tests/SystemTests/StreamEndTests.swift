import Contracts
import RPC
import TestKit
import Testing

@Suite(.timeLimit(.minutes(5))) struct `An open stream through the gateway` {
    @Test func `ends at once with its session, and with its member's part in the business`() async throws {
        try await TestSystem.with { system in
            let market = try await MarketFixture.open(over: system.gateway)
            let member = try await MarketFixture.signIn(market.accounts)
            _ = try await market.businesses.putMember(
                .init(accountID: member.account, roleID: "manager"), market.seller)
            let acting = try await MarketFixture.acting(for: market.business, member, market.accounts)
            let buyer = try await market.buyer()
            _ = try await market.place(
                try await market.sign("order-1", market.cart(), by: buyer), by: buyer)

            var (bought, sold) = (
                try await market.messaging.subscribe(.init(), buyer.options).makeAsyncIterator(),
                try await market.messaging.subscribe(.init(), acting).makeAsyncIterator()
            )
            // The order's card says that they are open.
            #expect(try await bought.next() != nil)
            #expect(try await sold.next() != nil)

            _ = try await market.accounts.revokeSession(.init(), buyer.options)
            await expect("SESSION_REVOKED", .unauthenticated) { while try await bought.next() != nil {} }
            _ = try await market.businesses.removeMember(.init(accountID: member.account), market.seller)
            await expect("TOKEN_STALE", .unauthenticated) { while try await sold.next() != nil {} }
            _ = try await system.verify()
        }
    }
}
