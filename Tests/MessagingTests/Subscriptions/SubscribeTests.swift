import Contracts
import RPC
import Storage
import Synchronization
import TestKit
import Testing
import Values

@testable import Messaging

@Suite(.timeLimit(.minutes(5))) struct `Subscribing` {
    let fixture: MessagingFixture

    init() throws {
        fixture = try MessagingFixture()
    }

    @Test func `from any cursor brings every later event once and in order`() async throws {
        for number in 1...300 { try await fixture.write("\(number)", id: "m\(number)") }

        let all = try await fixture.events(300, as: fixture.maria())
        #expect(all.map(\.sequence) == Array(1...300))
        #expect(Set(all.map(\.cursor)).count == 300)
        for after in [1, 99, 100, 101, 299] {
            let seen = try await fixture.events(
                300 - after, after: all[after - 1].cursor, as: fixture.maria())
            #expect(seen == Array(all[after...]))
        }
    }

    @Test func `brings what is written meanwhile, to two devices and the business, while many write`()
        async throws
    {
        let maria = try await fixture.identity.person(MessagingFixture.maria, session: "ses_phone")
        let tablet = try await fixture.identity.person(MessagingFixture.maria, session: "ses_tablet")
        let shop = try await fixture.member()

        try await withThrowingTaskGroup(of: [MessagingAPI.SubscribeResponse].self) { group in
            for caller in [maria, tablet, shop] {
                group.addTask { [fixture] in try await fixture.events(200, as: caller) }
            }
            try await withThrowingTaskGroup { writers in
                for writer in 1...4 {
                    writers.addTask { [fixture] in
                        for number in 1...50 { try await fixture.write("Hello", id: "m\(writer)-\(number)") }
                    }
                }
                writers.addTask { [fixture] in
                    for number in 1...50 {
                        try await fixture.write(
                            "Psst", id: "p\(number)", from: MessagingFixture.ben,
                            to: MessagingFixture.teaHouse)
                    }
                }
                try await writers.waitForAll()
            }
            for try await seen in group {
                #expect(seen.map(\.sequence) == Array(1...200))
                #expect(seen.compactMap(\.message?.sequence) == Array(1...200))
                #expect(Set(seen.compactMap(\.message?.id)).count == 200)
            }
        }
    }

    @Test func `goes on after a break where the cursor says`() async throws {
        let maria = try await fixture.maria()
        let writing = Task { [fixture] in
            for number in 1...100 { try await fixture.write("\(number)", id: "m\(number)") }
        }
        var seen: [MessagingAPI.SubscribeResponse] = []
        while seen.count < 100 {
            let count = min(7, 100 - seen.count)
            seen += try await fixture.events(count, after: seen.last?.cursor ?? "", as: maria)
        }
        try await writing.value
        #expect(seen.map(\.sequence) == Array(1...100))
    }

    @Test func `brings nothing of others, and counts each participant's own events`() async throws {
        try await fixture.write("From Ben", id: "m1", from: MessagingFixture.ben)
        try await fixture.write(
            "From Ben", id: "m1", from: MessagingFixture.ben, to: MessagingFixture.teaHouse)
        try await fixture.write("From Maria", id: "m1", to: MessagingFixture.teaHouse)

        let maria = try await fixture.events(1, as: fixture.maria())
        let house = try await fixture.events(2, as: fixture.member(of: MessagingFixture.teaHouse))
        #expect(maria.map(\.sequence) == [1])
        #expect(house.map(\.sequence) == [1, 2])
        #expect(maria.first?.message?.content == .text(.init(body: "From Maria")))
    }

    @Test func `brings order cards as they are posted`() async throws {
        let reading = Task { [fixture] in try await fixture.events(1, as: fixture.maria()) }
        try await fixture.change("o1", .authorised)
        try await fixture.followOrders()
        #expect(try await reading.value.map(\.message?.id) == ["o1:card"])
    }

    @Test func `wakes only the streams whose conversations changed`() async throws {
        let counts = WakeupCounts()
        let names = [MessagingFixture.maria, MessagingFixture.ben, "acc_zoe"]
        let waiting = try names.map { name in
            let party = Party.person(try AccountID(name))
            return Task { [fixture] in
                try await fixture.messaging.notifier.subscribing(for: party) { subscriber in
                    for await _ in subscriber.wakeups { counts.count(name) }
                }
            }
        }
        await fixture.notifier(hasListeners: 3)
        // The notifier wakes everybody when it starts, and then in the order of what is written.
        try await fixture.write("It runs", id: "m1", from: MessagingFixture.ben)
        await counts.wait(for: MessagingFixture.ben)
        try await fixture.write("It runs", id: "m1", from: "acc_zoe")
        await counts.wait(for: "acc_zoe", MessagingFixture.ben)
        counts.reset()
        for number in 1...20 { try await fixture.write("\(number)", id: "m\(number)") }
        await counts.wait(for: MessagingFixture.maria)
        try await fixture.write("The last", id: "m2", from: "acc_zoe")
        await counts.wait(for: "acc_zoe")
        try await Task.sleep(for: .milliseconds(20))
        #expect(counts.count(of: MessagingFixture.ben) == 0)
        for task in waiting { task.cancel() }
    }

    @Test func `by a slow reader holds nobody up and misses nothing`() async throws {
        let maria = try await fixture.maria()
        try await fixture.write("0", id: "first")
        var slow = try await fixture.client.subscribe(.init(), maria).makeAsyncIterator()
        var last = try #require(try await slow.next())
        #expect(last.message?.id == "first")

        for number in 1...2_000 { try await fixture.write("\(number)", id: "m\(number)") }
        let quick = try await fixture.events(2_001, as: fixture.member())
        #expect(quick.count == 2_001)

        do {
            while last.sequence < 2_001, let event = try await slow.next() {
                #expect(event.sequence == last.sequence + 1)
                last = event
            }
        } catch let error as RPCError {
            #expect(error.code == .resourceExhausted)
        }
        let rest = try await fixture.events(Int(2_001 - last.sequence), after: last.cursor, as: maria)
        #expect(rest.map(\.sequence) == Array(last.sequence..<2_001).map { $0 + 1 })
    }

    @Test func `ends when the reader goes, and leaves no one waiting`() async throws {
        let maria = try await fixture.maria()
        try await fixture.write("Hello", id: "m1")
        let readers = (1...3).map { _ in Task { [fixture] in try await fixture.events(2, as: maria) } }
        await fixture.notifier(hasListeners: 3)
        for reader in readers { reader.cancel() }
        await fixture.notifier(hasListeners: 0)
    }

    @Test func `is possible a hundred times at once for a participant`() async throws {
        let maria = try await fixture.maria()
        let readers = (1...100).map { _ in Task { [fixture] in try await fixture.events(1, as: maria) } }
        await fixture.notifier(hasListeners: 100)
        await expect("TOO_MANY_SUBSCRIPTIONS", .resourceExhausted) {
            try await fixture.events(1, as: maria)
        }
        let shop = Task { [fixture] in try await fixture.events(1, as: fixture.member()) }
        await fixture.notifier(hasListeners: 101)
        try await fixture.write("Hello", id: "m1")
        for reader in readers + [shop] { #expect(try await reader.value.count == 1) }
    }

    @Test(arguments: ["person", "API key"])
    func `ends with the access token`(of caller: String) async throws {
        let options =
            try await caller == "person"
            ? fixture.maria() : fixture.identity.apiKey(of: MessagingFixture.mugShop)
        var stream = try await fixture.client.subscribe(.init(), options).makeAsyncIterator()
        try await fixture.write("Hello", id: "m1")
        #expect(try await stream.next()?.message?.id == "m1")

        fixture.clock.advance(seconds: 16 * 60)
        try await fixture.write("Too late", id: "m2")
        let error = await #expect(throws: RPCError.self) { while try await stream.next() != nil {} }
        #expect(error?.code == .unauthenticated)
        #expect(error?.reason == "TOKEN_EXPIRED")
    }

    @Test func `from a cursor that was not given to this participant is refused`() async throws {
        try await fixture.write("Hello", id: "m1")
        let cursors = try await [fixture.events(1, as: fixture.member())[0].cursor, "1", "x", "AAAA"]
        for cursor in cursors {
            await expect("CURSOR_INVALID", .invalidArgument) {
                try await fixture.events(1, after: cursor, as: fixture.maria())
            }
        }
    }

    @Test func `from a cursor newer than the inbox is refused`() async throws {
        let maria = Party.person(try AccountID(MessagingFixture.maria))
        let cursor = InboxCursor(maria, signedBy: fixture.messaging.tokenKey)
        try await fixture.write("Hello", id: "m1")
        await expect("CURSOR_INVALID") {
            try await fixture.events(1, after: cursor.text(at: 2), as: fixture.maria())
        }
    }

    @Test func `is for people and members`() async throws {
        await expect(code: .unauthenticated) { try await fixture.events(1, as: .none) }
        await expect(code: .permissionDenied) {
            try await fixture.events(1, as: fixture.identity.service("commerce"))
        }
    }
}

/// How often each stream was woken.
private final class WakeupCounts: Sendable {
    private let counts = Mutex<[String: Int]>([:])

    func count(_ name: String) { counts.withLock { $0[name, default: 0] += 1 } }
    func count(of name: String) -> Int { counts.withLock { $0[name] ?? 0 } }
    func reset() { counts.withLock { $0 = [:] } }

    /// Returns once each of them was woken.
    func wait(for names: String...) async {
        await MessagingFixture.wait { !names.contains { count(of: $0) == 0 } }
    }
}
