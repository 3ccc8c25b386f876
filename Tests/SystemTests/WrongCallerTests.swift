import Contracts
import Foundation
import Identity
import NIOCore
import RPC
import TestKit
import Testing
import Values

/// Walks every method of the contract on real processes and tries it as every kind of caller.
@Suite struct `Who may call what` {
    /// A kind of caller, with what the contract's access rule must decide about them.
    struct Kind {
        let name: String
        let caller: Caller
        /// What such a caller sends to each program: programs' and operators' tokens are good for one alone.
        let options: @Sendable (TestSystem.Program) async throws -> CallOptions

        init(name: String, caller: Caller, options: CallOptions) {
            self.init(name: name, caller: caller) { _ in options }
        }

        init(name: String, caller: Caller, credential: any Credential) {
            self.init(name: name, caller: caller) { program in
                let token = try await credential.token(for: program.rawValue)
                return MarketFixture.bearer(token.reveal())
            }
        }

        private init(
            name: String, caller: Caller,
            options: @escaping @Sendable (TestSystem.Program) async throws -> CallOptions
        ) {
            self.name = name
            self.caller = caller
            self.options = options
        }
    }

    @Test func `is decided by the contract alone, for every method and every kind of caller`() async throws {
        try await TestSystem.with { system in
            let kinds = try await kinds(system)
            // SignIn is open to anyone; what it refuses is the token in its request.
            for entry in ContractTable.all where entry.descriptor != SessionMethods.signIn {
                for program in programs(answering: entry.descriptor) {
                    let channel = try system.channel(to: program)
                    for kind in kinds {
                        let refusal = await refusal(
                            of: entry.descriptor, on: channel, as: try await kind.options(program))
                        let expected = expectation(entry.descriptor.access, kind.caller)
                        #expect(
                            refusal == expected, "\(entry.descriptor.fullName) on \(program) as \(kind.name)")
                    }
                    channel.close()
                }
            }
        }
    }

    @Test func `at the gateway ends with methods that are for programs alone`() async throws {
        try await TestSystem.with { system in
            for entry in ContractTable.all where !entry.descriptor.access.opensToClients {
                guard !entry.descriptor.service.hasPrefix("souk.maintenance.") else { continue }
                do {
                    _ = try await system.gateway.unary(entry.descriptor, ByteBuffer(), .none)
                    Issue.record("\(entry.descriptor.fullName) passed the gateway")
                } catch let error as RPCError {
                    #expect(error.code == .unimplemented, "\(entry.descriptor.fullName)")
                }
            }
        }
    }

    private func kinds(_ system: TestSystem) async throws -> [Kind] {
        let market = try await MarketFixture.open(over: system.gateway)
        let viewer = try await MarketFixture.signIn(market.accounts)
        _ = try await market.businesses.putMember(
            .init(accountID: viewer.account, roleID: "viewer"), market.seller)
        let acting = try await MarketFixture.acting(for: market.business, viewer, market.accounts)
        let person = try await MarketFixture.signIn(market.accounts)
        let keys = ServiceKeys(in: system.data.appending(path: "keys").path)

        func someone(acting role: String?) throws -> Caller {
            .person(
                Person(
                    account: try AccountID("acc_1"), session: try SessionID("ses_1"),
                    acting: try role.map {
                        Acting(
                            business: try BusinessID(market.business), role: $0,
                            permissions: try #require(Permissions.builtIn($0)))
                    }))
        }
        var kinds = [
            Kind(name: "nobody", caller: .anonymous, options: .none),
            Kind(name: "a person", caller: try someone(acting: nil), options: person.options),
            Kind(name: "an owner", caller: try someone(acting: "owner"), options: market.seller),
            Kind(name: "a viewer", caller: try someone(acting: "viewer"), options: acting),
            try await apiKey(of: market, system),
            Kind(
                name: "an operator",
                caller: .operator(Operator(name: "operator", permissions: .operator)),
                credential: try keys.operatorSigner()),
        ]
        for service in ServiceKeys.services {
            kinds.append(
                Kind(name: service, caller: .service(service), credential: try keys.signer(for: service)))
        }
        return kinds
    }

    /// A program of the business's own that may read orders and nothing else.
    private func apiKey(of market: MarketFixture, _ system: TestSystem) async throws -> Kind {
        let keys = ApiKeysClient(system.gateway)
        let made = try await keys.createApiKey(
            .init(requestID: "erp", name: "ERP", permissions: ["orders.read"]), market.seller)
        let token = try await keys.signInWithApiKey(.init(secret: made.secret)).accessToken
        let caller = APIKeyCaller(
            id: "key", business: try BusinessID(market.business),
            permissions: Permissions(["orders.read"]))
        return Kind(name: "an API key", caller: .apiKey(caller), options: MarketFixture.bearer(token))
    }

    /// What stands between this caller and the method: nothing, a missing token, or a missing right.
    private func expectation(_ access: Access, _ caller: Caller) -> RPCCode? {
        if access.admits(caller) { return nil }
        if case .anonymous = caller { return .unauthenticated }
        return .permissionDenied
    }

    /// The code with which the door stays shut; nil when the call got as far as the method itself.
    private func refusal(
        of method: MethodDescriptor, on channel: RPC.Channel, as options: CallOptions
    ) async -> RPCCode? {
        var options = options
        options.timeout = .seconds(10)
        do {
            switch method.kind {
            case .unary: _ = try await channel.unary(method, try harmless(method), options)
            case .serverStreaming:
                // Shut doors answer at once; an open one may have nothing to say for long.
                options.timeout = .milliseconds(300)
                for try await _ in try await channel.serverStreaming(method, ByteBuffer(), options) { break }
            case .clientStreaming: _ = try await channel.clientStreaming(method, options) { _ in }
            case .bidirectional: Issue.record("no method of ours streams both ways")
            }
            return nil
        } catch let error as RPCError {
            let shut = ["TOKEN_MISSING", "ACCESS_DENIED", "TOKEN_INVALID", "TOKEN_STALE"].contains(
                error.reason)
            return shut ? error.code : nil
        } catch {
            Issue.record("\(method.fullName): \(error)")
            return nil
        }
    }

    /// An empty request, except where that would mean something: RevokeSession would end the caller's own.
    private func harmless(_ method: MethodDescriptor) throws -> ByteBuffer {
        method == AccountsMethods.revokeSession
            ? try AccountsAPI.RevokeSessionRequest(sessionID: "ses_none").encode() : ByteBuffer()
    }

    private func programs(answering method: MethodDescriptor) -> [TestSystem.Program] {
        let package = method.service.split(separator: ".").dropLast().joined(separator: ".")
        switch package {
        case "souk.accounts.v1": return [.accounts]
        case "souk.catalog.v1", "souk.orders.v1": return [.commerce]
        case "souk.payments.v1": return [.payments]
        case "souk.billing.v1": return [.billing]
        case "souk.messaging.v1": return [.messaging]
        case "souk.events.v1": return [.accounts, .commerce, .payments]
        default: return [.accounts, .commerce, .payments, .billing, .messaging]
        }
    }
}
