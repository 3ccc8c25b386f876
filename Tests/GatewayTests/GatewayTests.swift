import Contracts
import NIOCore
import RPC
import Synchronization
import TestKit
import Testing
import Values

@testable import Gateway

@Suite struct `The gateway` {
    let identity = TestIdentity()

    /// A door with one service behind it, which tells what reached it.
    private func door(
        to service: any RPCService, burst: Int = 1_000, clock: any WallClock = ManualClock()
    ) -> InProcessLink {
        let behind = InProcessLink(services: [service], authenticator: identity.authenticator)
        let gateway = Gateway(
            upstreams: [.commerce: behind],
            limiter: RateLimiter(callsPerSecond: 10, burst: burst, clock: clock))
        return InProcessLink(services: [gateway], authenticator: identity.authenticator)
    }

    @Test func `has a route for every method that is open to people or businesses, and for no other`() {
        let open = Set(ContractTable.all.map(\.descriptor).filter(\.access.opensToClients))
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

    @Test func `says for which address it calls when the caller has no token, or one that does not count`()
        async throws
    {
        for authorization in [nil, "Bearer forged"] {
            let witness = Witness(answer: ByteBuffer())
            var options = CallOptions.none
            if let authorization { options.metadata.add("authorization", authorization) }
            _ = try await door(to: witness).unary(CatalogMethods.getProduct, ByteBuffer(), options)
            let call = try #require(witness.seen?.call)
            #expect(call.caller == .anonymous)
            #expect((call.metadata["souk-client-address"] != nil) == (authorization == nil))
        }
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

    @Test func `holds each caller to their own rate and says when to come back`() async throws {
        let clock = ManualClock()
        let client = door(to: Witness(answer: ByteBuffer()), burst: 3, clock: clock)
        let (maria, jonas) = try await (identity.person("acc_maria"), identity.person("acc_jonas"))
        func call(_ options: CallOptions) async throws {
            _ = try await client.unary(OrdersMethods.getOrder, ByteBuffer(), options)
        }
        for _ in 0..<3 { try await call(maria) }
        await #expect { try await call(maria) } throws: {
            let error = $0 as? RPCError
            return error?.reason == "RATE_EXCEEDED" && error?.code == .resourceExhausted
                && error?.detail.retryAt == Timestamp(microseconds: clock.now.microseconds + 100_000)
        }
        try await call(jonas)
        clock.advance(seconds: 1)
        for _ in 0..<3 { try await call(maria) }
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
