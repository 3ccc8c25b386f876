import Contracts
import Identity
import RPC
import Storage
import Synchronization
import TestKit
import Testing
import Values

@testable import ServiceHost

/// A consumer as its operator sees it: what it shows, and its ways on.
@Suite(.timeLimit(.minutes(1))) struct `The consumers of a program` {
    struct Poison: Error, CustomStringConvertible {
        let description = "it does not agree with us"
    }

    let source: ConsumerFixture

    init() throws {
        source = try ConsumerFixture()
    }

    private func client(_ consumer: EventConsumer) -> ConsumersClient {
        ConsumersClient(
            InProcessLink(
                services: [ConsumersServer([consumer])], authenticator: source.identity.authenticator,
                credential: source.identity.operatorSigner()))
    }

    /// Refuses what its name says, for as long as it is broken.
    private func consumer(failing isBroken: AsyncCondition<Bool>) -> EventConsumer {
        source.consumer { hold, db in
            if hold.hasPrefix("bad"), isBroken.value { throw Poison() }
            try ConsumerFixture.remember(hold, db)
        }
    }

    /// Follows until what payments has now is seen.
    private func catchUp(_ consumer: EventConsumer) async throws {
        try await running(consumer) { try await consumer.caughtUp(to: source.payments.lastEvent) }
    }

    private func stop(of consumer: EventConsumer) async -> String? {
        await #expect(throws: RPCError.self) { try await consumer.caughtUp(to: .max) }?.reason
    }

    private func reason(_ body: () async throws -> Void) async -> String? {
        await #expect(throws: RPCError.self) { try await body() }?.reason
    }

    @Test func `are listed with how far each is and what is parked`() async throws {
        try await source.happen("a", "bad", "c")
        try await source.happenElsewhere(2)
        let consumer = consumer(failing: AsyncCondition(true))
        try await running(consumer) {
            try await consumer.caughtUp(to: 5)
            let listed = try #require(try await client(consumer).listConsumers(.init()).consumers.first)
            #expect(listed.source == "payments")
            #expect(listed.sequence == 5)
            #expect(EventCursor(text: listed.cursor)?.history == source.payments.historyID)
            #expect(listed.reached == 5 && listed.head == 5)
            #expect(listed.parkedCount == 1)
            #expect(listed.parked.map(\.sequence) == [2] && listed.parked.map(\.key) == ["bad"])
            #expect(listed.parked.first?.type == PaymentsAPI.PaymentVoided.messageName)
            #expect(listed.parked.first?.reason == "it does not agree with us")
            #expect(listed.parked.first?.parkedAt == source.clock.now)
            #expect(listed.stopReason.isEmpty && listed.stoppedAt == nil)
        }
    }

    @Test func `stop after many events in a row that fail, and go on when they are retried`() async throws {
        let isBroken = AsyncCondition(true)
        let max = EventConsumer.parkedInRowMax
        for number in 0..<(max + 5) { try await source.happen("bad-\(number)") }
        let consumer = consumer(failing: isBroken)
        try await running(consumer) {
            #expect(await stop(of: consumer) == "EVENTS_FAILING")
            #expect(try await source.parked().map(\.event.sequence) == Array(1...Int64(max)))
            #expect(try await source.cursor() == Int64(max))
            try await source.logged("events are not followed any more")
            let client = client(consumer)
            let stopped = try #require(try await client.listConsumers(.init()).consumers.first)
            #expect(stopped.stopReason == "EVENTS_FAILING")
            #expect(stopped.stopMessage.hasSuffix("it does not agree with us"))
            #expect(stopped.stopRemedy.contains("souk events retry"))
            #expect(stopped.stoppedAt == source.clock.now)

            // Nothing is better: one more event is parked, not ten.
            _ = try await client.retryEvents(.init(source: "payments"))
            while try await source.cursor() == Int64(max) { await Task.yield() }
            #expect(await stop(of: consumer) == "EVENTS_FAILING")
            #expect(try await source.cursor() == Int64(max) + 1)

            isBroken.withLock { $0 = false }
            let retried = try await client.retryEvents(.init(source: "payments"))
            #expect(retried.applied == Int32(max) + 1 && retried.parkedCount == 0)
            try await consumer.caughtUp(to: Int64(max) + 5)
            #expect(try await client.listConsumers(.init()).consumers.first?.stopReason == "")
        }
        #expect(try await source.facts() == (0..<(max + 5)).map { "bad-\($0)" })
    }

    @Test func `go on past failing events between which others are applied`() async throws {
        for number in 0..<(2 * EventConsumer.parkedInRowMax) {
            try await source.happen("bad-\(number)", "good-\(number)")
        }
        try await catchUp(consumer(failing: AsyncCondition(true)))
        #expect(try await source.parked().count == 2 * EventConsumer.parkedInRowMax)
        #expect(try await source.facts().count == 2 * EventConsumer.parkedInRowMax)
    }

    @Test func `keep what fails again, and give up a parked event by command`() async throws {
        try await source.happen("bad", "good")
        let consumer = consumer(failing: AsyncCondition(true))
        try await running(consumer) {
            try await consumer.caughtUp(to: 2)
            let client = client(consumer)
            let retried = try await client.retryEvents(.init(source: "payments"))
            #expect(retried.applied == 0 && retried.parkedCount == 1)
            for _ in 1...2 { _ = try await client.discardEvent(.init(source: "payments", sequence: 1)) }
            #expect(try await source.parked().isEmpty)
            let page = PrometheusText.written(source.metrics, program: "billing")
            #expect(page.contains(#"souk_events_consumer_parked{source="payments",program="billing"} 0"#))
        }
    }

    /// Billing's consumer of a payments that was replaced by another, stopped.
    private func withReplacedSource(
        _ body: (ConsumerFixture, EventConsumer, ConsumersClient) async throws -> Void
    ) async throws {
        try await source.happen("a", "b")
        try await catchUp(source.consumer())
        let replaced = try ConsumerFixture(billing: source.billing)
        try await replaced.happen("x", "y", "z")
        let consumer = replaced.consumer()
        try await running(consumer) {
            #expect(await stop(of: consumer) == "CURSOR_FOREIGN")
            try await body(replaced, consumer, client(consumer))
        }
    }

    @Test func `begin anew in another history when told to, with the oldest or any event`() async throws {
        try await withReplacedSource { replaced, consumer, client in
            let anew = try await client.rereadEvents(.init(source: "payments", fromSequence: 2))
            #expect(anew.sequence == 1)
            try await consumer.caughtUp(to: 3)
            #expect(try await source.facts() == ["a", "b", "y", "z"])
            try await replaced.happen("next")
            try await consumer.caughtUp(to: 4)
        }
        try await withReplacedSource { _, consumer, client in
            #expect(try await client.rereadEvents(.init(source: "payments")).sequence == 0)
            try await consumer.caughtUp(to: 3)
            #expect(try await source.facts().contains("x"))
        }
    }

    @Test func `skip to the end of another history when told to`() async throws {
        try await withReplacedSource { replaced, consumer, client in
            #expect(try await client.skipEvents(.init(source: "payments")).sequence == 3)
            let last = try await replaced.happen("next")
            try await consumer.caughtUp(to: last)
            #expect(try await source.facts() == ["a", "b", "next"])
        }
    }

    @Test func `give up what was parked of another history`() async throws {
        try await source.happen("a", "bad")
        try await catchUp(consumer(failing: AsyncCondition(true)))
        let replaced = try ConsumerFixture(billing: source.billing)
        try await replaced.happen("x")
        let consumer = replaced.consumer { _, _ in throw Poison() }
        let skipped = try await client(consumer).rereadEvents(.init(source: "payments"))
        #expect(skipped.parkedDiscarded == 1)
        try await running(consumer) { try await consumer.caughtUp(to: 1) }
        #expect(try await source.parked().map(\.event.key) == ["x"])
    }

    @Test func `apply events again when told to, and skip no way back`() async throws {
        try await source.happen("a", "b", "c")
        let applied = Mutex<[String]>([])
        let consumer = source.consumer { hold, _ in applied.withLock { $0.append(hold) } }
        try await running(consumer) {
            try await consumer.caughtUp(to: 3)
            let client = client(consumer)
            _ = try await client.rereadEvents(.init(source: "payments", fromSequence: 2))
            try await consumer.caughtUp(to: 3)
            #expect(applied.withLock { $0 } == ["a", "b", "c", "b", "c"])
            #expect(
                await reason {
                    _ = try await client.skipEvents(.init(source: "payments", throughSequence: 2))
                } == "SEQUENCE_INVALID")
            #expect(try await source.cursor() == 3)
        }
    }

    @Test func `are not moved to where their source has nothing`() async throws {
        try await source.happen("gone", "gone too")
        source.clock.advance(seconds: 60)
        try await source.happen("a")
        try await source.payments.deleteEvents(olderThan: source.clock.now)
        let client = client(source.consumer())
        for (sequence, expected): (Int64, String) in [
            (-1, "SEQUENCE_INVALID"), (9, "CURSOR_AHEAD"), (2, "CURSOR_EXPIRED"),
        ] {
            #expect(
                await reason {
                    _ = try await client.rereadEvents(.init(source: "payments", fromSequence: sequence))
                } == expected)
        }
        #expect(
            await reason {
                _ = try await client.skipEvents(.init(source: "payments", throughSequence: -1))
            } == "SEQUENCE_INVALID")
        #expect(try await client.rereadEvents(.init(source: "payments")).sequence == 2)
    }

    @Test func `of a source that is not followed are not found`() async throws {
        let client = client(source.consumer())
        #expect(await reason { _ = try await client.retryEvents(.init(source: "x")) } == "CONSUMER_NOT_FOUND")
        #expect(
            await reason { _ = try await client.discardEvent(.init(source: "x")) } == "CONSUMER_NOT_FOUND")
        #expect(await reason { _ = try await client.skipEvents(.init(source: "x")) } == "CONSUMER_NOT_FOUND")
        #expect(
            await reason { _ = try await client.rereadEvents(.init(source: "x")) } == "CONSUMER_NOT_FOUND")
    }

    @Test func `are for the operator`() async throws {
        let client = client(source.consumer())
        for options in [
            try await source.identity.person("acc_maria"), try await source.identity.service("billing"),
        ] {
            let error = await #expect(throws: RPCError.self) {
                _ = try await client.skipEvents(.init(source: "payments"), options)
            }
            #expect(error?.code == .permissionDenied || error?.code == .unauthenticated)
        }
    }
}
