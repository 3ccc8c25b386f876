import Contracts
import RPC
import TestKit
import Testing
import Values

@Suite struct `A member of a team` {
    @Test func `who is removed may do nothing more from the next call on, in any service`() async throws {
        try await TestSystem.with { system in
            let market = try await MarketFixture.open(over: system.gateway)
            let member = try await MarketFixture.signIn(market.accounts)
            _ = try await market.businesses.putMember(
                .init(accountID: member.account, roleID: "manager"), market.seller)
            let acting = try await MarketFixture.acting(for: market.business, member, market.accounts)
            _ = try await market.orders.listOrders(.init(), acting)
            _ = try await market.businesses.removeMember(.init(accountID: member.account), market.seller)
            // Accounts knows at once; others as soon as the event has reached them, which is milliseconds.
            try await refusedSoon { _ = try await market.orders.listOrders(.init(), acting) }
            try await refusedSoon { _ = try await market.messaging.listConversations(.init(), acting) }
            try await refusedSoon { _ = try await market.wallets.getBalance(.init(), acting) }
            try await refusedSoon { _ = try await market.billing.getUsage(.init(), acting) }
            await expect("NOT_A_MEMBER") {
                try await MarketFixture.acting(for: market.business, member, market.accounts)
            }
            // As themself they are who they were.
            _ = try await market.accounts.listSessions(.init(), member.options)
            let left = try await market.businesses.listMembers(.init(), market.seller).members
            #expect(left.map(\.accountID) == [market.owner.account])
            await expect("LAST_OWNER") {
                try await market.businesses.removeMember(
                    .init(accountID: market.owner.account), market.seller)
            }
            _ = try await system.verify()
        }
    }

    @Test func `whose session is revoked cannot pay with that device any more`() async throws {
        try await TestSystem.with { system in
            let market = try await MarketFixture.open(over: system.gateway)
            let buyer = try await market.buyer()
            let signed = try await market.sign("order-1", market.cart(), by: buyer)
            _ = try await market.accounts.revokeSession(.init(), buyer.options)
            try await refusedSoon { _ = try await market.place(signed, by: buyer) }
            _ = try await system.verify()
        }
    }

    /// Until it is refused with UNAUTHENTICATED, at most 5 s.
    private func refusedSoon(
        sourceLocation: SourceLocation = #_sourceLocation, _ call: () async throws -> Void
    ) async throws {
        let deadline = ContinuousClock.now + .seconds(5)
        while ContinuousClock.now < deadline {
            do {
                try await call()
                try await Task.sleep(for: .milliseconds(5))
            } catch let error as RPCError {
                #expect(error.code == .unauthenticated, "\(error)", sourceLocation: sourceLocation)
                return
            }
        }
        Issue.record("it went on for 5 s", sourceLocation: sourceLocation)
    }
}
