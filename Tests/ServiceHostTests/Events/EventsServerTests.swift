import Contracts
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import ServiceHost

@Suite(.timeLimit(.minutes(1))) struct `The tail of a service's events` {
    let source: ConsumerFixture

    init() throws {
        source = try ConsumerFixture()
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
        let tail = try await EventsClient(source.link()).tail(
            .init(after: try await source.cursor(at: 1)))
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
        #expect(answers.map(\.events.count) == [0])
        #expect(answers.map(\.head) == [0])
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

    /// The link takes 8 MiB; what the server has not read by then is gone when it comes to read it.
    @Test func `reads no more than a few megabytes ahead of its reader`() async throws {
        let megabyte = [UInt8](repeating: 7, count: 1 << 20)
        let last: Int64 = 24
        for number in 1...last {
            try await source.payments.write { db in
                try db.append(NewEvent(type: "big", key: "\(number)", payload: megabyte))
            }
        }
        var answers = try await EventsClient(source.link()).tail(.init()).makeAsyncIterator()
        _ = try #require(try await answers.next())
        try await source.payments.deleteEvents(olderThan: .latest)
        var seen: Int64 = 1
        let error = await #expect(throws: RPCError.self) {
            while seen < last, let answer = try await answers.next() {
                seen = answer.events.last?.sequence ?? seen
            }
        }
        #expect(error?.reason == "CURSOR_EXPIRED")
    }

    @Test func `brings only the types asked for, and says when none is left`() async throws {
        try await source.happenElsewhere(300)
        try await source.happen("a")
        try await source.happenElsewhere(1)
        let answers = try await read(.init(types: [PaymentsAPI.PaymentVoided.messageName]))
        #expect(answers.flatMap(\.events).map(\.key) == ["a"])
        #expect(answers.last?.events.isEmpty == true && answers.last?.head == 302)
        // What was not asked for counts as seen.
        let after = try #require(answers.last?.headCursor)
        #expect(try await read(.init(after: after)).flatMap(\.events).isEmpty)
    }

    @Test func `brings no answer for each event that was not asked for`() async throws {
        let link = InProcessLink(
            services: [EventsServer(source.payments, noticePause: .seconds(3_600))],
            authenticator: source.identity.authenticator, credential: source.identity.signer(for: "billing"))
        let tail = try await EventsClient(link).tail(.init(types: [PaymentsAPI.PaymentVoided.messageName]))
        var answers = tail.makeAsyncIterator()
        // Where the log is, at once.
        #expect(try await answers.next()?.head == 0)
        for _ in 0..<50 { try await source.happenElsewhere(1) }
        try await source.happen("a")
        let next = try #require(try await answers.next())
        #expect(next.events.map(\.sequence) == [51])
    }

    @Test func `says after a pause how far the log is, when nothing came that was asked for`() async throws {
        let link = InProcessLink(
            services: [EventsServer(source.payments, noticePause: .milliseconds(20))],
            authenticator: source.identity.authenticator, credential: source.identity.signer(for: "billing"))
        let tail = try await EventsClient(link).tail(.init(types: [PaymentsAPI.PaymentVoided.messageName]))
        var answers = tail.makeAsyncIterator()
        #expect(try await answers.next()?.head == 0)
        try await source.happenElsewhere(3)
        let notice = try #require(try await answers.next())
        #expect(notice.events.isEmpty && notice.head == 3)
        try await source.happenElsewhere(1)
        #expect(try await answers.next()?.head == 4)
    }

    @Test func `is found to go on after any event that is kept`() async throws {
        try await source.happen("a", "b")
        source.clock.advance(seconds: 60)
        try await source.happen("c", "d")
        let client = EventsClient(source.link())
        let second = try await client.findCursor(.init(afterSequence: 2))
        #expect(second.sequence == 2)
        #expect(second.cursor == (try await source.cursor(at: 2)))
        let newest = try await client.findCursor(.init(afterSequence: 1, atEnd: true))
        #expect(newest.sequence == 4)
        #expect(try await read(.init(after: newest.cursor)).flatMap(\.events).isEmpty)
        try await source.payments.deleteEvents(olderThan: source.clock.now)
        let oldest = try await client.findCursor(.init())
        #expect(oldest.sequence == 2)
        #expect(try await read(.init(after: oldest.cursor)).flatMap(\.events).map(\.key) == ["c", "d"])
        for (sequence, reason): (Int64, String) in [
            (-1, "SEQUENCE_INVALID"), (1, "CURSOR_EXPIRED"), (5, "CURSOR_AHEAD"),
        ] {
            let error = await #expect(throws: RPCError.self) {
                _ = try await client.findCursor(.init(afterSequence: sequence))
            }
            #expect(error?.reason == reason)
        }
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
        #expect(try await read(.init(notBefore: future)).map(\.events.count) == [0])
    }

    @Test func `brings only what concerns the businesses asked for`() async throws {
        for business in ["atelier-nord", nil, "mug-shop", "atelier-nord"] {
            try await source.payments.write { db in
                try db.append(
                    NewEvent(
                        type: "souk.x.v1.Fact", key: business ?? "none",
                        business: try business.map { try BusinessID($0) }, payload: []))
            }
        }
        let answers = try await read(.init(businessIDs: ["atelier-nord"]))
        #expect(answers.flatMap(\.events).map(\.sequence) == [1, 4])
        #expect(answers.flatMap(\.events).map(\.businessID) == ["atelier-nord", "atelier-nord"])
        #expect(try await read(.init()).flatMap(\.events).map(\.businessID)[1] == "")
    }

    @Test func `goes on after any event by its cursor, and from the head by the head's`() async throws {
        try await source.happen("a", "b", "c")
        let events = try await read(.init()).flatMap(\.events)
        #expect(Set(events.map(\.cursor)).count == 3)
        #expect(try await read(.init(after: events[1].cursor)).flatMap(\.events).map(\.key) == ["c"])
        let head = try #require(try await read(.init(after: events[2].cursor)).last?.headCursor)
        try await source.happen("d")
        #expect(try await read(.init(after: head)).flatMap(\.events).map(\.key) == ["d"])
    }

    private func reason(of request: EventsAPI.TailRequest) async -> String? {
        let error = await #expect(throws: RPCError.self) { try await read(request) }
        #expect(error?.detail.remedy.isEmpty == false)
        return error?.reason
    }

    @Test func `is refused to a cursor beyond its end`() async throws {
        try await source.happen("a")
        let beyond = EventCursor(history: source.payments.historyID, sequence: 7, time: source.clock.now)
        #expect(await reason(of: .init(after: beyond.text)) == "CURSOR_AHEAD")
    }

    @Test func `is refused to a cursor of another database`() async throws {
        try await source.happen("a")
        let other = try ConsumerFixture()
        try await other.happen("a")
        let foreign = try await other.cursor(at: 1)
        #expect(await reason(of: .init(after: foreign)) == "CURSOR_FOREIGN")
    }

    @Test func `is refused to a cursor of events that a restore took back`() async throws {
        try await source.happen("a", "b", "c")
        let taken = try await source.cursor(at: 3)
        // The file of a moment before, in which other things happen from then on.
        try await source.payments.write { db in _ = try db.run("DELETE FROM events WHERE sequence > 1") }
        source.clock.advance(seconds: 1)
        try await source.happen("x", "y", "z")
        #expect(await reason(of: .init(after: taken)) == "CURSOR_FOREIGN")
        let common = try await source.cursor(at: 1)
        #expect(try await read(.init(after: common)).flatMap(\.events).map(\.key) == ["x", "y", "z"])
    }

    @Test func `is refused to a cursor whose events are gone`() async throws {
        try await source.happen("a", "b", "c")
        let (first, third) = (try await source.cursor(at: 1), try await source.cursor(at: 3))
        source.clock.advance(seconds: 60)
        try await source.happen("d")
        let deleted = try await source.payments.deleteEvents(olderThan: source.clock.now)
        #expect(deleted == 3)
        #expect(await reason(of: .init(after: first)) == "CURSOR_EXPIRED")
        #expect(try await read(.init(after: third)).flatMap(\.events).map(\.key) == ["d"])
    }

    @Test(arguments: ["-1", "7", "x.y.z", "a.1", "a.-1.0", "a.01.0", ".1.0", "a.1.0 ", "a.b.1.0"])
    func `is refused to what is no cursor`(text: String) async {
        #expect(await reason(of: .init(after: text)) == "CURSOR_INVALID")
    }

    @Test func `is refused to impossible wishes`() async throws {
        let types = (0...20).map { "souk.x.v1.T\($0)" }
        #expect(await reason(of: .init(types: types)) == "TOO_MANY_TYPES")
        let businesses = (0...100).map { "shop-\($0)" }
        #expect(await reason(of: .init(businessIDs: businesses)) == "TOO_MANY_BUSINESSES")
        let long = String(repeating: "a", count: 200) + ".1.0"
        #expect(await reason(of: .init(after: long)) == "CURSOR_INVALID")
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
        let source = try ConsumerFixture()
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
