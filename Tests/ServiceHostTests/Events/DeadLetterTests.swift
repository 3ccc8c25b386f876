import Contracts
import Storage
import Synchronization
import TestKit
import Testing

@testable import ServiceHost

@Suite(.timeLimit(.minutes(1))) struct `Following a poisonous event` {
    struct Poison: Error, CustomStringConvertible {
        let description = "it does not agree with us"
    }

    let source: ConsumerFixture

    init() throws {
        source = try ConsumerFixture()
    }

    @Test func `parks it with the reason, after some tries, and goes on`() async throws {
        try await source.happen("a", "bad", "c")
        let tries = Mutex(0)
        let consumer = source.consumer { hold, db in
            if hold == "bad" {
                tries.withLock { $0 += 1 }
                throw Poison()
            }
            try ConsumerFixture.remember(hold, db)
        }
        try await running(consumer) { try await consumer.caughtUp(to: 3) }
        #expect(try await source.facts() == ["a", "c"])
        let parked = try await source.parked()
        #expect(parked.map(\.event.sequence) == [2])
        #expect(parked.first?.reason == "it does not agree with us")
        // Once with the others, then by itself.
        #expect(tries.withLock { $0 } == 1 + EventConsumer.attemptsMax)
        #expect(
            source.log.all.contains {
                $0.hasPrefix("error billing event parked") && $0.contains("sequence=2")
            })
        let page = PrometheusText.written(source.metrics, program: "billing")
        #expect(page.contains(#"souk_events_consumer_parked{source="payments",program="billing"} 1"#))
    }

    @Test func `whose bytes are broken is parked too`() async throws {
        try await source.payments.write { db in
            try db.append(
                NewEvent(type: PaymentsAPI.PaymentVoided.messageName, key: "x", payload: [0xFF, 0xFF, 0xFF]))
        }
        try await source.happen("after")
        let consumer = source.consumer()
        try await running(consumer) { try await consumer.caughtUp(to: 2) }
        #expect(try await source.facts() == ["after"])
        #expect(try await source.parked().map(\.event.sequence) == [1])
    }

    @Test func `applies it at the next start, when the program was mended`() async throws {
        try await source.happen("bad", "good")
        let broken = source.consumer { hold, db in
            if hold == "bad" { throw Poison() }
            try ConsumerFixture.remember(hold, db)
        }
        try await running(broken) { try await broken.caughtUp(to: 2) }
        let mended = source.consumer()
        let last = try await source.happen("next")
        try await running(mended) { try await mended.caughtUp(to: last) }
        #expect(try await source.facts() == ["good", "bad", "next"])
        #expect(try await source.parked().isEmpty)
    }

    @Test func `is not what a full disk makes of an event`() async throws {
        try await source.happen("a")
        let failures = Mutex(5)
        let consumer = source.consumer { hold, db in
            let isFull = failures.withLock { left in
                left -= 1
                return left >= 0
            }
            if isFull { throw StorageError.diskFull }
            try ConsumerFixture.remember(hold, db)
        }
        try await running(consumer) { try await consumer.caughtUp(to: 1) }
        #expect(try await source.facts() == ["a"])
        #expect(try await source.parked().isEmpty)
    }
}
