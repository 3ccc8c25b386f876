import Contracts
import RPC
import TestKit
import Testing
import Values

/// An API key at work, seen from every program that checks its tokens by itself.
@Suite struct `An API key` {
    /// How long the news of its end may take from accounts to another program.
    static let newsMax = Duration.seconds(5)

    /// Reads something of the business's from one program.
    private struct Reader {
        let name: String
        let read: (CallOptions) async throws -> Void
    }

    private func readers(_ system: TestSystem) throws -> [Reader] {
        let commerce = OrdersClient(try system.channel(to: .commerce))
        let messaging = MessagingClient(try system.channel(to: .messaging))
        let wallets = WalletsClient(try system.channel(to: .payments))
        let billing = BillingClient(try system.channel(to: .billing))
        let gateway = OrdersClient(system.gateway)
        return [
            Reader(name: "commerce") { _ = try await commerce.listOrders(.init(), $0) },
            Reader(name: "messaging") { _ = try await messaging.listConversations(.init(), $0) },
            Reader(name: "payments") { _ = try await wallets.getBalance(.init(), $0) },
            Reader(name: "billing") { _ = try await billing.getUsage(.init(), $0) },
            Reader(name: "gateway") { _ = try await gateway.listOrders(.init(), $0) },
        ]
    }

    @Test func `acts for its business everywhere, until it is revoked`() async throws {
        try await TestSystem.with { system in
            let market = try await MarketFixture.open(over: system.gateway)
            let keys = ApiKeysClient(system.gateway)
            let created = try await keys.createApiKey(
                .init(
                    requestID: "erp", name: "ERP",
                    permissions: ["billing.read", "messages.read", "orders.read", "payments.read"]),
                market.seller)
            let signedIn = try await keys.signInWithApiKey(.init(secret: created.secret))
            let program = MarketFixture.bearer(signedIn.accessToken)
            let readers = try readers(system)
            for reader in readers { try await reader.read(program) }
            await expect("ACCESS_DENIED", .permissionDenied) {
                try await market.businesses.listMembers(.init(), program)
            }

            _ = try await keys.revokeApiKey(.init(apiKeyID: signedIn.apiKeyID), market.seller)
            await expect("API_KEY_REVOKED", .unauthenticated) {
                try await keys.signInWithApiKey(.init(secret: created.secret))
            }
            for reader in readers {
                #expect(try await end(of: reader, program) == "API_KEY_REVOKED", "\(reader.name)")
            }
        }
    }

    /// The reason with which a program refuses, once the news has reached it; nil if it never does.
    private func end(of reader: Reader, _ options: CallOptions) async throws -> String? {
        let deadline = ContinuousClock.now + Self.newsMax
        while ContinuousClock.now < deadline {
            do {
                try await reader.read(options)
                try await Task.sleep(for: .milliseconds(5))
            } catch let error as RPCError {
                return error.reason
            }
        }
        return nil
    }
}
