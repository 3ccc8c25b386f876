import Contracts
import NIOCore
import RPC
import Synchronization
import TestKit
import Testing
import Values

@testable import Gateway

@Suite struct `The gateway` {
    let identity = TestIdentity(audience: "gateway")

    /// A door with one service behind it, which tells what reached it.
    private func door(to service: any RPCService) -> InProcessLink {
        let behind = InProcessLink(
            services: [service], authenticator: identity.authenticator(at: "commerce"), audience: "commerce",
            credential: identity.signer(for: "gateway"))
        let gateway = Gateway(upstreams: [.commerce: behind, .accounts: behind])
        return InProcessLink(services: [gateway], authenticator: identity.authenticator)
    }

    @Test func `has a route for every method that is open to people or businesses, and for no other`() {
        // It signs connections in itself.
        let open = Set(ContractTable.all.map(\.descriptor).filter(\.access.opensToClients))
            .subtracting(SessionMethods.all)
        #expect(Set(RouteTable.all.map(\.method)) == open)
        #expect(open.count > 30)
    }

    @Test
    func `passes the request's bytes, the answer's bytes and the caller's token, and no other metadata`()
        async throws
    {
        let witness = Witness(answer: ByteBuffer(string: "answer"))
        let client = door(to: witness)
        var options = try await identity.person("acc_maria")
        options.metadata.add("x-forwarded-for", "10.0.0.1")

        let answer = try await client.unary(OrdersMethods.getOrder, ByteBuffer(string: "request"), options)

        #expect(answer == ByteBuffer(string: "answer"))
        let seen = try #require(witness.seen)
        #expect(seen.request == ByteBuffer(string: "request"))
        #expect(try seen.call.account() == AccountID("acc_maria"))
        #expect(seen.call.metadata["x-forwarded-for"] == nil)
    }

    @Test func `turns callers away before anything behind it hears of them`() async throws {
        let witness = Witness(answer: ByteBuffer())
        let client = door(to: witness)
        await #expect { try await client.unary(OrdersMethods.getOrder, ByteBuffer(), .none) } throws: {
            ($0 as? RPCError)?.reason == "TOKEN_MISSING"
        }
        let person = try await identity.person("acc_maria")
        await #expect { try await client.unary(OrdersMethods.acceptOrder, ByteBuffer(), person) } throws: {
            ($0 as? RPCError)?.reason == "ACCESS_DENIED"
        }
        #expect(witness.seen == nil)
    }

    @Test func `turns a token that does not count away where one is needed`() async throws {
        let witness = Witness(answer: ByteBuffer())
        let client = door(to: witness)
        let elsewhere = try #require(try await identity.service("commerce", at: "payments").token).reveal()
        for (authorization, reason) in [
            ("Bearer forged", "TOKEN_INVALID"), ("Basic bWFyaWE6MTIzNA==", "TOKEN_INVALID"),
            ("", "TOKEN_INVALID"),
            ("Bearer \(elsewhere)", "TOKEN_AUDIENCE"),
        ] {
            var options = CallOptions.none
            options.metadata.add("authorization", authorization)
            await expect(reason, .unauthenticated) {
                try await client.unary(OrdersMethods.getOrder, ByteBuffer(), options)
            }
        }
        #expect(witness.seen == nil)
    }

    @Test(arguments: [nil, "Bearer forged", "Basic bWFyaWE6MTIzNA==", ""])
    func `calls in its own name for whoever has no token that counts, and vouches for their address`(
        authorization: String?
    ) async throws {
        let witness = Witness(answer: ByteBuffer())
        var options = CallOptions.none
        if let authorization { options.metadata.add("authorization", authorization) }
        _ = try await door(to: witness).unary(CatalogMethods.getProduct, ByteBuffer(), options)
        let call = try #require(witness.seen?.call)
        #expect(call.caller == .service("gateway"))
        #expect(call.clientAddress == "in-process:0")
    }

    @Test func `vouches for the address of whoever signed in, a person or an API key`() async throws {
        let witness = Witness(answer: ByteBuffer())
        let client = door(to: witness)
        _ = try await client.unary(
            OrdersMethods.getOrder, ByteBuffer(), try await identity.person("acc_maria"))
        #expect(try witness.seen?.call.account() == AccountID("acc_maria"))
        #expect(witness.seen?.call.clientAddress == "in-process:0")
        _ = try await client.unary(
            OrdersMethods.acceptOrder, ByteBuffer(), try await identity.apiKey(of: "mugs"))
        #expect(try witness.seen?.call.business() == BusinessID("mugs"))
        #expect(witness.seen?.call.clientAddress == "in-process:0")
    }

    @Test func `drops an address that a client names, whatever it brings to prove it`() async throws {
        let witness = Witness(answer: ByteBuffer())
        let client = door(to: witness)
        // Proofs that somebody behind the door would believe, had the client got hold of them.
        let stolen = try #require(try await identity.service("gateway", at: "commerce").token).reveal()
        for options in [CallOptions.none, try await identity.person("acc_maria")] {
            var options = options
            options.metadata.add("souk-client-address", "192.0.2.1:5000")
            options.metadata.add("Souk-Forwarded-By", stolen)
            _ = try await client.unary(CatalogMethods.getProduct, ByteBuffer(), options)
            let call = try #require(witness.seen?.call)
            #expect(call.clientAddress == "in-process:0")
            #expect(call.metadata.pairs.filter { $0.key.lowercased().hasPrefix("souk-") }.count == 2)
        }
    }

    @Test func `never lets a service or an operator in by the front`() async throws {
        let witness = Witness(answer: ByteBuffer())
        let client = door(to: witness)
        let commerce = try await identity.service("commerce")
        await expect("ACCESS_DENIED") {
            try await client.unary(OrdersMethods.getOrder, ByteBuffer(), commerce)
        }
        for options in [commerce, try await identity.operator()] {
            _ = try await client.unary(CatalogMethods.getProduct, ByteBuffer(), options)
            #expect(witness.seen?.call.caller == .service("gateway"))
        }
    }

    @Test func `lets no rubbish token lift the limit on sign-in codes`() async throws {
        let codes = CodeCounter(max: 100)
        let client = AccountsClient(door(to: codes))
        var refusals = 0
        for number in 0..<260 {
            var options = CallOptions.none
            // With every call another token: none of them may hide whose call it is.
            options.metadata.add("authorization", "Bearer rubbish-\(number)")
            do {
                _ = try await client.startVerification(AccountsAPI.StartVerificationRequest(), options)
            } catch let error as RPCError where error.reason == "TOO_MANY_CODES" {
                refusals += 1
            }
        }
        #expect(refusals == 160)
        #expect(codes.sent == ["in-process:0": 100])
    }

    @Test func `passes a refusal on as it is`() async throws {
        let refusal = RPCError(
            .failedPrecondition, "the last one is gone", reason: "OUT_OF_STOCK",
            detail: RefusalDetail(
                field: "lines[0].quantity", limit: "0", current: "1", remedy: "Choose another."))
        let client = door(to: Witness(refusal: refusal))
        let person = try await identity.person("acc_maria")
        await #expect(throws: refusal) {
            try await client.unary(OrdersMethods.getOrder, ByteBuffer(), person)
        }
    }
}

/// Stands behind the gateway: answers three methods and remembers the last call.
private final class Witness: RPCService {
    struct Seen {
        let request: ByteBuffer
        let call: Call
    }

    private let outcome: Result<ByteBuffer, RPCError>
    private let last = Mutex<Seen?>(nil)

    init(answer: ByteBuffer) {
        outcome = .success(answer)
    }

    init(refusal: RPCError) {
        outcome = .failure(refusal)
    }

    var seen: Seen? { last.withLock { $0 } }

    var methods: [MethodHandler] {
        [OrdersMethods.getOrder, OrdersMethods.acceptOrder, CatalogMethods.getProduct].map { method in
            MethodHandler(
                method,
                .unary { request, call in
                    self.last.withLock { $0 = Seen(request: request, call: call) }
                    return try self.outcome.get()
                })
        }
    }
}

/// Sends so many codes to each address that a forwarder vouches for, as accounts does.
private final class CodeCounter: RPCService {
    private let max: Int
    private let counts = Mutex<[String: Int]>([:])

    init(max: Int) {
        self.max = max
    }

    var sent: [String: Int] { counts.withLock { $0 } }

    var methods: [MethodHandler] {
        [
            MethodHandler(
                AccountsMethods.startVerification,
                .unary { [self] _, call in
                    try counts.withLock { counts in
                        let address = call.clientAddress ?? "nobody"
                        guard counts[address, default: 0] < max else {
                            throw RPCError(.resourceExhausted, "Too many.", reason: "TOO_MANY_CODES")
                        }
                        counts[address, default: 0] += 1
                    }
                    return try AccountsAPI.StartVerificationResponse().encode()
                })
        ]
    }
}
