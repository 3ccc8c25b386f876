import Contracts
import Identity
import RPC
import ServiceLifecycle
import Storage
import Synchronization
import TestKit
import Testing
import Values

@testable import ServiceHost

@Suite(.timeLimit(.minutes(1))) struct `Following events` {
    let source: ConsumerFixture

    init() throws {
        source = try ConsumerFixture()
    }

    @Test func `applies each once, in order, and goes on with what happens next`() async throws {
        try await source.happen("a", "b")
        let consumer = source.consumer()
        try await running(consumer) {
            try await consumer.caughtUp(to: 2)
            #expect(try await source.facts() == ["a", "b"])
            let last = try await source.happen("c")
            try await consumer.caughtUp(to: last)
        }
        #expect(try await source.facts() == ["a", "b", "c"])
        #expect(try await source.cursor() == 3)
    }

    @Test func `goes on from its cursor in another run`() async throws {
        for round in 0..<5 {
            let last = try await source.happen("\(round)a", "\(round)b")
            let consumer = source.consumer()
            try await running(consumer) { try await consumer.caughtUp(to: last) }
        }
        #expect(try await source.facts().count == 10)
        #expect(try await source.parked().isEmpty)
    }

    @Test func `takes more than one page`() async throws {
        let holds = (0..<700).map { "hold-\($0)" }
        for start in stride(from: 0, to: holds.count, by: 100) {
            try await source.payments.write { db in
                for hold in holds[start..<(start + 100)] {
                    let payload = try PaymentsAPI.PaymentVoided(holdID: hold).bytes()
                    try db.append(
                        NewEvent(type: PaymentsAPI.PaymentVoided.messageName, key: hold, payload: payload))
                }
            }
        }
        let consumer = source.consumer()
        try await running(consumer) { try await consumer.caughtUp(to: 700) }
        #expect(try await source.facts() == holds)
    }

    @Test func `passes over what it did not ask for, and moves its cursor`() async throws {
        try await source.happenElsewhere(300)
        try await source.happen("a")
        try await source.happenElsewhere(300)
        let consumer = source.consumer()
        try await running(consumer) {
            try await consumer.caughtUp(to: 601)
            #expect(try await source.facts() == ["a"])
            #expect(try await source.cursor() == 601)
        }
    }

    @Test func `writes nothing for an event that does not concern it`() async throws {
        try await source.happen("other")
        let consumer = source.consumer(where: { !$0.hasPrefix("other") })
        try await running(consumer) {
            // Once a stream the cursor moves all the same, so that it never stays behind for good.
            try await consumer.caughtUp(to: 1)
            #expect(try await source.cursor() == 1)
            let commits = source.billing.changes()
            for number in 1...50 { try await source.happen("other-\(number)") }
            try await consumer.caughtUp(to: 51)
            #expect(try await source.cursor() == 1)
            try await source.happen("a", "b")
            for await _ in commits { break }
            #expect(try await source.cursor() == 53)
            #expect(try await source.facts() == ["a", "b"])
        }
    }

    @Test func `moves its cursor past a thousand events that do not concern it`() async throws {
        let consumer = source.consumer(where: { _ in false })
        try await running(consumer) {
            for batch in 0..<11 {
                try await source.payments.write { db in
                    for number in 0..<100 {
                        let event = PaymentsAPI.PaymentVoided(holdID: "h\(number)")
                        let type = PaymentsAPI.PaymentVoided.messageName
                        try db.append(NewEvent(type: type, key: "\(batch)", payload: try event.bytes()))
                    }
                }
            }
            try await consumer.caughtUp(to: 1_100)
            #expect(try await source.cursor() >= 100)
            #expect(try await source.facts().isEmpty)
        }
    }

    @Test func `begins with what is still kept, when it is new`() async throws {
        try await source.happen("gone")
        source.clock.advance(seconds: 60)
        try await source.happen("kept")
        try await source.payments.deleteEvents(olderThan: source.clock.now)
        let consumer = source.consumer()
        try await running(consumer) { try await consumer.caughtUp(to: 2) }
        #expect(try await source.facts() == ["kept"])
    }

    @Test func `never goes on over a gap`() async throws {
        try await source.happen("a")
        let before = source.consumer()
        try await running(before) { try await before.caughtUp(to: 1) }
        try await source.happen("lost")
        source.clock.advance(seconds: 60)
        try await source.happen("b")
        try await source.payments.deleteEvents(olderThan: source.clock.now)
        let after = source.consumer()
        try await running(after) {
            let error = await #expect(throws: RPCError.self) { try await after.caughtUp(to: 3) }
            #expect(error?.reason == "CURSOR_EXPIRED")
            try await source.logged("events are not followed any more")
        }
        #expect(try await source.facts() == ["a"])
    }

    @Test func `stops for good when its source was replaced, and says what to do`() async throws {
        try await source.happen("a")
        let before = source.consumer()
        try await running(before) { try await before.caughtUp(to: 1) }
        let replaced = try ConsumerFixture(billing: source.billing)
        try await replaced.happen("x", "y", "z")
        let after = replaced.consumer()
        try await running(after) {
            let error = await #expect(throws: RPCError.self) { try await after.caughtUp(to: 3) }
            #expect(error?.reason == "CURSOR_FOREIGN")
            try await replaced.logged("events are not followed any more")
        }
        #expect(replaced.log.all.contains { $0.contains("remedy=\"Restore the consumer and the source") })
        let page = PrometheusText.written(replaced.metrics, program: "billing")
        #expect(page.contains(#"souk_events_consumer_stopped{source="payments",program="billing"} 1"#))
        // Nothing was skipped and nothing applied: it goes on with the source it has followed.
        #expect(try await source.facts() == ["a"])
        #expect(try await source.cursor() == 1)
        let last = try await source.happen("b")
        let again = source.consumer()
        try await running(again) { try await again.caughtUp(to: last) }
        #expect(try await source.facts() == ["a", "b"])
    }

    @Test func `two at once for one source apply everything once`() async throws {
        let one = source.consumer()
        let other = source.consumer()
        try await running(one) {
            try await running(other) {
                for number in 0..<50 { try await source.happen("hold-\(number)") }
                try await one.caughtUp(to: 50)
                try await other.caughtUp(to: 50)
            }
        }
        #expect(try await source.facts() == (0..<50).map { "hold-\($0)" })
        #expect(try await source.parked().isEmpty)
    }
}

/// Says UNAVAILABLE to every call while it is down.
private final class FlakyGate: Authenticator {
    private let identity: TestIdentity
    private let state = Mutex((isDown: true, refused: 0))

    init(_ identity: TestIdentity) { self.identity = identity }

    func up() { state.withLock { $0.isDown = false } }
    var refused: Int { state.withLock { $0.refused } }

    func caller(of metadata: Metadata, admitting: (Caller?) throws -> Void) async throws -> Caller {
        let isDown = state.withLock { state in
            if state.isDown { state.refused += 1 }
            return state.isDown
        }
        if isDown { throw RPCError(.unavailable, "connection refused") }
        return try await identity.authenticator.caller(of: metadata, admitting: admitting)
    }
}

@Suite(.timeLimit(.minutes(1))) struct `Following a peer that is down` {
    @Test func `waits for it, saying so once, and says when it is back`() async throws {
        let source = try ConsumerFixture()
        try await source.happen("a")
        let gate = FlakyGate(source.identity)
        let consumer = source.consumer(over: source.link(through: gate))
        try await running(consumer) {
            while gate.refused < 3 { try await Task.sleep(for: .milliseconds(5)) }
            gate.up()
            try await consumer.caughtUp(to: 1)
        }
        #expect(try await source.facts() == ["a"])
        let waiting = source.log.all.filter { $0.contains("waiting for a peer") }
        #expect(waiting.count == 1)
        #expect(waiting.first?.hasPrefix("warning") == true)
        #expect(source.log.all.contains { $0.hasPrefix("notice billing peer is there") })
    }

    @Test func `stops when the program does`() async throws {
        let source = try ConsumerFixture()
        let consumer = source.consumer(over: source.link(through: FlakyGate(source.identity)))
        let task = Task { try await consumer.run() }
        task.cancel()
        try await task.value
    }
}

@Suite(.timeLimit(.minutes(1))) struct `Waiting to have caught up` {
    @Test func `ends when the task is cancelled`() async throws {
        let source = try ConsumerFixture()
        let consumer = source.consumer()
        let waiting = Task { try await consumer.caughtUp(to: 5) }
        waiting.cancel()
        await #expect(throws: CancellationError.self) { try await waiting.value }
    }
}
