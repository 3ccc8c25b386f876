import Contracts
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import ServiceHost

@Suite(.timeLimit(.minutes(1))) struct `The tail of a service's events` {
    let source: Source

    init() throws {
        source = try Source()
    }

    /// Reads answers until one shows that all has been seen.
    private func read(_ request: EventsAPI.TailRequest) async throws -> [EventsAPI.TailResponse] {
        var answers: [EventsAPI.TailResponse] = []
        for try await answer in try await EventsClient(source.link()).tail(request) {
            answers.append(answer)
            if answer.events.isEmpty || answer.events.last?.sequence == answer.head { break }
        }
        return answers
    }

    @Test func `brings what happened after the cursor, then what happens`() async throws {
        try await source.happen("a", "b", "c")
        let tail = try await EventsClient(source.link()).tail(.init(after: 1))
        var answers = tail.makeAsyncIterator()
        let first = try #require(try await answers.next())
        #expect(first.events.map(\.key) == ["b", "c"])
        #expect(first.head == 3)
        #expect(first.events.first?.time == source.clock.now)
        try await source.happen("d")
        let next = try #require(try await answers.next())
        #expect(next.events.map(\.sequence) == [4])
    }

    @Test func `of nothing says at once that nothing is left`() async throws {
        let answers = try await read(.init())
        #expect(answers == [EventsAPI.TailResponse(events: [], head: 0)])
    }

    @Test func `comes in pages`() async throws {
        try await source.happenElsewhere(600)
        let answers = try await read(.init())
        #expect(answers.map(\.events.count) == [256, 256, 88])
        #expect(answers.flatMap(\.events).map(\.sequence) == Array(1...600))
    }

    @Test func `comes in answers that fit a frame`() async throws {
        try await source.payments.write { db in
            for number in 0..<8 {
                let payload = [UInt8](repeating: 7, count: 600_000)
                try db.append(NewEvent(type: "big", key: "\(number)", payload: payload))
            }
        }
        let answers = try await read(.init())
        #expect(answers.flatMap(\.events).map(\.sequence) == Array(1...8))
        for answer in answers { #expect(try answer.bytes().count < 4 << 20) }
    }

    @Test func `brings only the types asked for, and says when none is left`() async throws {
        try await source.happenElsewhere(300)
        try await source.happen("a")
        try await source.happenElsewhere(1)
        let answers = try await read(.init(types: [PaymentsAPI.PaymentVoided.messageName]))
        #expect(answers.flatMap(\.events).map(\.key) == ["a"])
        #expect(answers.last == EventsAPI.TailResponse(events: [], head: 302))
    }

    @Test func `leaves out what is older than asked for, deleted or not`() async throws {
        for number in 0..<40 {
            try await source.happen("\(number)")
            source.clock.advance(seconds: 60)
        }
        let since = ManualClock.morning.adding(seconds: 30 * 60)
        #expect(
            try await read(.init(notBefore: since)).flatMap(\.events).map(\.key) == (30..<40).map(String.init)
        )
        try await source.payments.deleteEvents(olderThan: ManualClock.morning.adding(seconds: 20 * 60))
        #expect(
            try await read(.init(notBefore: since)).flatMap(\.events).map(\.key) == (30..<40).map(String.init)
        )
        let future = ManualClock.morning.adding(seconds: 86_400)
        #expect(try await read(.init(notBefore: future)) == [EventsAPI.TailResponse(events: [], head: 40)])
    }

    @Test func `is refused to a cursor from another history`() async throws {
        try await source.happen("a")
        let error = await #expect(throws: RPCError.self) { try await read(.init(after: 7)) }
        #expect(error?.reason == "CURSOR_AHEAD")
        #expect(error?.code == .failedPrecondition)
    }

    @Test func `is refused to a cursor whose events are gone`() async throws {
        try await source.happen("a", "b", "c")
        source.clock.advance(seconds: 60)
        try await source.happen("d")
        let deleted = try await source.payments.deleteEvents(olderThan: source.clock.now)
        #expect(deleted == 3)
        let error = await #expect(throws: RPCError.self) { try await read(.init(after: 1)) }
        #expect(error?.reason == "CURSOR_EXPIRED")
        #expect(try await read(.init(after: 3)).flatMap(\.events).map(\.key) == ["d"])
    }

    @Test func `is refused to impossible wishes`() async throws {
        let types = (0...20).map { "souk.x.v1.T\($0)" }
        let tooMany = await #expect(throws: RPCError.self) { try await read(.init(types: types)) }
        #expect(tooMany?.reason == "TYPES_INVALID")
        let negative = await #expect(throws: RPCError.self) { try await read(.init(after: -1)) }
        #expect(negative?.reason == "CURSOR_INVALID")
    }

    @Test func `is for services alone`() async throws {
        let anybody = InProcessLink(
            services: [EventsServer(source.payments)], authenticator: source.identity.authenticator)
        for options in [CallOptions.none, try await source.identity.person("acc_maria")] {
            let error = await #expect(throws: RPCError.self) {
                for try await _ in try await EventsClient(anybody).tail(.init(), options) { break }
            }
            #expect(error?.code == .permissionDenied || error?.code == .unauthenticated)
        }
    }
}

@Suite struct `Keeping events` {
    @Test func `ends after the days they are kept, but never with the last`() async throws {
        let source = try Source()
        try await source.happen("a", "b")
        source.clock.advance(seconds: 31 * 86_400)
        try await source.happen("c")
        let retention = EventRetention(database: source.payments, days: 30, logger: source.log.logger)
        await retention.deleteOld()
        #expect(try await source.payments.events(after: 0, limit: 10).oldest == 3)
        #expect(source.log.all.contains { $0.contains("old events deleted events.count=2") })
        source.clock.advance(seconds: 31 * 86_400)
        await retention.deleteOld()
        #expect(try await source.payments.events(after: 0, limit: 10).head == 3)
    }
}
