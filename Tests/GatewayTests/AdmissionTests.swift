import Contracts
import NIOCore
import RPC
import Synchronization
import TestKit
import Testing
import Values

@testable import Gateway

@Suite(.timeLimit(.minutes(2))) struct `Admission at the gateway` {
    let clock = ManualClock()
    let identity: TestIdentity
    let admission: Admission

    init() {
        identity = TestIdentity(clock: clock, audience: "gateway")
        var limits = AdmissionLimits()
        limits.network = CallBudget(callsPerSecond: 10, callsBurst: 20, callsMax: 8, streamsMax: 2)
        limits.session = CallBudget(callsPerSecond: 10, callsBurst: 3, callsMax: 2, streamsMax: 2)
        limits.business = CallBudget(callsPerSecond: 10, callsBurst: 5, callsMax: 100, streamsMax: 100)
        admission = Admission(limits, clock: clock)
    }

    /// The door as whoever is at that address sees it.
    private func door(from peer: String = "192.0.2.1:5000", to service: Echo = Echo()) -> InProcessLink {
        let behind = InProcessLink(
            services: [service], authenticator: identity.authenticator(at: "commerce"), audience: "commerce",
            credential: identity.signer(for: "gateway"))
        return InProcessLink(
            services: [Gateway(upstreams: [.commerce: behind, .accounts: behind])],
            authenticator: identity.authenticator, admission: admission, peer: peer)
    }

    private func call(_ door: InProcessLink, _ options: CallOptions) async throws {
        _ = try await door.unary(OrdersMethods.getOrder, ByteBuffer(), options)
    }

    private func forged(_ number: Int) -> CallOptions {
        var options = CallOptions.none
        // Made like a real one, so that a signature would have to be checked.
        options.token = Secret("eyJhbGciOiJFZERTQSJ9.\(number).c2lnbmF0dXJl")
        return options
    }

    @Test func `checks few of 10,000 forged tokens of one address, and lets everybody else be`() async throws
    {
        let attacker = door(from: "192.0.2.66:5000")
        let maria = try await identity.person("acc_maria")
        try await call(door(), maria)
        let before = identity.tokensChecked
        var reasons: [String: Int] = [:]
        for number in 0..<10_000 {
            do {
                try await call(attacker, forged(number))
            } catch let error as RPCError {
                reasons[error.reason, default: 0] += 1
            }
        }
        #expect(reasons == ["TOKEN_INVALID": 20, "RATE_EXCEEDED": 9_980])
        #expect(identity.tokensChecked - before == 20)
        try await call(door(), maria)
        // Also from the attacker's own address: she is known.
        try await call(attacker, maria)
    }

    @Test func `serves all who are signed in behind one address, each by their own budget`() async throws {
        var people: [CallOptions] = []
        for number in 0..<100 { people.append(try await identity.person("acc_\(number)")) }
        let office = door()
        for person in people {
            clock.advance(seconds: 1)
            try await call(office, person)
        }
        clock.advance(seconds: 1)
        // Somebody there empties the address's bucket; who is known does not need it.
        for number in 0..<100 { try? await call(office, forged(number)) }
        await expect("RATE_EXCEEDED", .resourceExhausted) { try await call(office, forged(100)) }
        for person in people {
            for _ in 0..<3 { try await call(office, person) }
            await expect("RATE_EXCEEDED", .resourceExhausted) { try await call(office, person) }
        }
    }

    @Test func `says when to come back`() async throws {
        let maria = try await identity.person("acc_maria")
        for _ in 0..<3 { try await call(door(), maria) }
        await #expect { try await call(door(), maria) } throws: {
            let error = $0 as? RPCError
            return error?.reason == "RATE_EXCEEDED"
                && error?.detail.retryAt == Timestamp(microseconds: clock.now.microseconds + 100_000)
        }
        clock.advance(seconds: 1)
        for _ in 0..<3 { try await call(door(), maria) }
    }

    @Test func `holds a business to one budget, whoever acts for it`() async throws {
        var refused = 0
        for number in 0..<8 {
            let member = try await identity.member("acc_\(number)", of: "mugs")
            do {
                _ = try await door().unary(OrdersMethods.acceptOrder, ByteBuffer(), member)
            } catch let error as RPCError where error.reason == "RATE_EXCEEDED" {
                refused += 1
            }
        }
        #expect(refused == 3)
        let other = try await identity.member("acc_1", of: "cups")
        _ = try await door().unary(OrdersMethods.acceptOrder, ByteBuffer(), other)
    }

    @Test func `holds whoever sends rubbish or nothing to the rate of their address, a whole /64`()
        async throws
    {
        for number in 0..<20 {
            let options = number.isMultiple(of: 2) ? forged(number) : .none
            let peer = "[2001:db8:0:1::\(number)]:5000"
            _ = try await door(from: peer).unary(CatalogMethods.getProduct, ByteBuffer(), options)
        }
        await expect("RATE_EXCEEDED", .resourceExhausted) {
            try await door(from: "[2001:db8:0:1:ffff::1]:1")
                .unary(CatalogMethods.getProduct, ByteBuffer(), .none)
        }
        _ = try await door(from: "[2001:db8:0:2::1]:1").unary(CatalogMethods.getProduct, ByteBuffer(), .none)
    }

    @Test func `stops whoever has too many calls in flight, and nobody else`() async throws {
        let echo = Echo()
        let (maria, jonas) = try await (identity.person("acc_maria"), identity.person("acc_jonas"))
        let door = door(to: echo)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<2 {
                group.addTask { _ = try await door.unary(OrdersMethods.cancelOrder, ByteBuffer(), maria) }
            }
            await echo.isHeld(2)
            await expect("TOO_MANY_CALLS", .resourceExhausted) { try await call(door, maria) }
            try await call(door, jonas)
            echo.letGo()
            try await group.waitForAll()
        }
        try await call(door, maria)
    }
}

/// Answers at once, but for CancelOrder, which waits.
private final class Echo: RPCService {
    private let held = AsyncStream.makeStream(of: Void.self)
    private let released = AsyncStream.makeStream(of: Void.self)

    func isHeld(_ count: Int) async {
        var iterator = held.stream.makeAsyncIterator()
        for _ in 0..<count { await iterator.next() }
    }

    func letGo() { released.continuation.finish() }

    var methods: [MethodHandler] {
        let held = held.continuation
        let released = released.stream
        let waiting = HandlerBody.unary { bytes, _ in
            held.yield()
            for await _ in released {}
            return bytes
        }
        return [OrdersMethods.getOrder, OrdersMethods.acceptOrder, CatalogMethods.getProduct].map {
            MethodHandler($0, .unary { bytes, _ in bytes })
        } + [MethodHandler(OrdersMethods.cancelOrder, waiting)]
    }
}
