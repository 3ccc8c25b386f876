import Synchronization
import Testing
import Values

@testable import Storage

@Suite struct `Events` {
    let fixture: StorageFixture

    init() throws {
        fixture = try StorageFixture()
    }

    private func append(_ key: String) async throws {
        try await fixture.database.write { db in
            try db.append(NewEvent(type: "souk.tests.v1.Put", key: key, payload: Array(key.utf8)))
        }
    }

    @Test func `carry what was appended, in order, from the clock of the write`() async throws {
        for key in ["a", "b", "c"] { try await append(key) }
        let page = try await fixture.database.events(after: 1, limit: 10)
        #expect(page.events.map(\.sequence) == [2, 3])
        #expect(page.events.map(\.key) == ["b", "c"])
        #expect(page.events.map(\.payload) == [[98], [99]])
        #expect(page.events.allSatisfy { $0.type == "souk.tests.v1.Put" && $0.time.microseconds > 0 })
        #expect(page.head == 3 && page.oldest == 2)
        // Where the log begins is looked for only when the page does not follow on.
        #expect(try await fixture.database.events(after: 3).oldest == 1)
        #expect(try await fixture.database.events(after: 0, limit: 2).events.count == 2)
        await fixture.close()
    }

    @Test func `come as many as fit the bytes, and a larger one alone`() async throws {
        for count in [3, 3, 3, 100, 1] {
            try await fixture.database.write { db in
                try db.append(NewEvent(type: "t", key: "k", payload: [UInt8](repeating: 7, count: count)))
            }
        }
        func page(after sequence: Int64, bytesMax: Int) async throws -> [Int64] {
            try await fixture.database.events(after: sequence, bytesMax: bytesMax).events.map(\.sequence)
        }
        #expect(try await page(after: 0, bytesMax: 8) == [1, 2])
        #expect(try await page(after: 0, bytesMax: 9) == [1, 2, 3])
        #expect(try await page(after: 2, bytesMax: 50) == [3])
        #expect(try await page(after: 3, bytesMax: 50) == [4])
        #expect(try await page(after: 3, bytesMax: 101) == [4, 5])
        #expect(try await page(after: 0, bytesMax: 0) == [1])
        await fixture.close()
    }

    @Test func `have no gap where a write was refused`() async throws {
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<200 {
                group.addTask {
                    _ = try? await fixture.database.write { db in
                        try db.append(NewEvent(type: "t", key: "\(number)", payload: []))
                        if number % 3 == 0 { throw Refusal() }
                    }
                }
            }
        }
        let page = try await fixture.database.events(after: 0)
        #expect(page.events.map(\.sequence) == Array(1...133))
        #expect(page.events.allSatisfy { Int($0.key).map { $0 % 3 != 0 } ?? false })
        #expect(fixture.database.lastEvent == 133)
        await fixture.close()
    }

    @Test func `older than their time go, but never the last`() async throws {
        let clock = MovedClock()
        let folder = Folder()
        var limits = StorageLimits()
        limits.eventsDeletedPerWriteMax = 3
        var fixture = try StorageFixture(folder: folder, clock: clock, limits: limits)
        func append() async throws {
            try await fixture.database.write { db in try db.append(NewEvent(type: "t", key: "", payload: []))
            }
        }
        for _ in 0..<10 { try await append() }
        clock.advance(seconds: 100)
        for _ in 0..<2 { try await append() }
        let cutoff = clock.now.adding(seconds: -50)
        #expect(try await fixture.database.deleteEvents(olderThan: cutoff) == 10)
        let page = try await fixture.database.events(after: 0)
        #expect(page.events.map(\.sequence) == [11, 12])
        #expect(page.oldest == 11 && page.head == 12)
        #expect(page.problem(after: 9) == .expired)
        #expect(page.problem(after: 10) == nil)
        #expect(page.problem(after: 12) == nil)
        #expect(page.problem(after: 13) == .ahead)

        clock.advance(seconds: 1_000)
        #expect(try await fixture.database.deleteEvents(olderThan: clock.now) == 1)
        #expect(try await fixture.database.deleteEvents(olderThan: clock.now) == 0)
        await fixture.close()

        fixture = try StorageFixture(folder: folder, clock: clock)
        #expect(fixture.database.lastEvent == 12)
        try await append()
        #expect(try await fixture.database.events(after: 0).events.map(\.sequence) == [12, 13])
        await fixture.close()
    }

    @Test func `are deleted a few bytes at a time, and a large one alone`() async throws {
        let clock = MovedClock()
        let fixture = try StorageFixture(inMemory: true, clock: clock)
        for count in [3, 3, 100, 1, 1] {
            try await fixture.database.write { db in
                try db.append(NewEvent(type: "t", key: "k", payload: [UInt8](repeating: 7, count: count)))
            }
        }
        clock.advance(seconds: 10)
        let now = clock.now
        var counts: [Int] = []
        while counts.last != 0 {
            counts.append(
                try await fixture.database.write { db in
                    try db.deleteEvents(olderThan: now, limit: 10, bytesMax: 8)
                })
        }
        #expect(counts == [2, 1, 1, 0])
        await fixture.close()
    }

    @Test func `of an empty log begin at one`() async throws {
        let page = try await fixture.database.events(after: 0)
        let epoch = Timestamp(microseconds: 0)
        #expect(page == EventPage(events: [], head: 0, headTime: epoch, oldest: 1))
        #expect(page.problem(after: 0) == nil)
        #expect(page.problem(after: 1) == .ahead)
        #expect(try await fixture.database.deleteEvents(olderThan: .latest) == 0)
        await fixture.close()
    }

    @Test func `wake whoever waits for one`() async throws {
        let database = fixture.database
        let waiters = (0..<50).map { seen in
            Task { try await database.waitForEvent(after: Int64(seen % 5)) }
        }
        for key in ["a", "b", "c", "d", "e"] { try await append(key) }
        for (index, waiter) in waiters.enumerated() { #expect(try await waiter.value > Int64(index % 5)) }
        await fixture.close()
    }

    @Test func `are followed without one being missed`() async throws {
        let database = fixture.database
        let consumer = Task {
            var seen: [Int64] = []
            while seen.count < 1_000 {
                _ = try await database.waitForEvent(after: seen.last ?? 0)
                seen += try await database.events(after: seen.last ?? 0).events.map(\.sequence)
            }
            return seen
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<10 {
                group.addTask { for _ in 0..<100 { try await append("x") } }
            }
            try await group.waitForAll()
        }
        #expect(try await consumer.value == Array(1...1_000))
        await fixture.close()
    }

    @Test func `waited for in vain are given up when the task is cancelled`() async throws {
        let database = fixture.database
        let waiter = Task { try await database.waitForEvent(after: 0) }
        waiter.cancel()
        await #expect(throws: CancellationError.self) { try await waiter.value }
        await fixture.close()
    }

    @Test func `waited for in vain are given up when the database closes`() async throws {
        let database = fixture.database
        let waiter = Task { try await database.waitForEvent(after: 0) }
        await fixture.close()
        await #expect(throws: StorageError.closed) { try await waiter.value }
    }
}

@Suite struct `The signal of commits` {
    @Test func `is given for a commit made before it is asked`() async throws {
        let fixture = try StorageFixture(inMemory: true)
        var changes = fixture.database.changes().makeAsyncIterator()
        for number in 0..<10 { try await fixture.put("g\(number)") }
        #expect(await changes.next() != nil)
        async let second: Void = fixture.put("more")
        #expect(await changes.next() != nil)
        try await second
        await fixture.close()
        #expect(await changes.next() == nil)
    }

    @Test func `is not given for reads, refusals or writes that wrote nothing`() async throws {
        let fixture = try StorageFixture(inMemory: true)
        let before = fixture.database.notifier.commits
        _ = try await fixture.ids()
        _ = try await fixture.database.write { db in try db.rows("SELECT * FROM goods") }
        _ = try? await fixture.database.write { db in
            try db.run("INSERT INTO goods (id, count) VALUES ('mug', 1)")
            throw Refusal()
        }
        #expect(fixture.database.notifier.commits == before)
        try await fixture.put("mug")
        #expect(fixture.database.notifier.commits == before + 1)
        await fixture.close()
    }

    @Test func `ends for a cancelled task`() async throws {
        let fixture = try StorageFixture(inMemory: true)
        let changes = fixture.database.changes()
        let consumer = Task {
            var count = 0
            for await _ in changes { count += 1 }
            return count
        }
        consumer.cancel()
        #expect(await consumer.value == 0)
        await fixture.close()
    }
}

@Suite struct `A cursor` {
    @Test func `applies each event once, whatever is repeated or fails`() async throws {
        let fixture = try StorageFixture()
        let database = fixture.database
        try await fixture.put("mug", 0)
        // Two consumers of one source at once; each refuses every third time, after its effect.
        try await withThrowingTaskGroup(of: Void.self) { group in
            for consumer in 0..<2 {
                group.addTask {
                    var attempts = consumer
                    var isDone = false
                    while !isDone {
                        attempts += 1
                        let refuses = attempts % 3 == 0
                        do {
                            isDone = try await database.write { db in
                                let event = try db.cursor(of: "payments") + 1
                                guard event <= 50 else { return true }
                                try db.run("UPDATE goods SET count = count + 1 WHERE id = 'mug'")
                                try db.moveCursor(of: "payments", to: event, text: "h.\(event).0")
                                if refuses { throw Refusal() }
                                return false
                            }
                        } catch is Refusal {
                            continue
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
        let (count, cursor) = try await database.read { db in
            (try db.row("SELECT count FROM goods")?["count"] as Int?, try db.cursor(of: "payments"))
        }
        #expect(cursor == 50)
        #expect(count == 50)
        await fixture.close()
    }

    @Test func `that does not move forward undoes the write`() async throws {
        let fixture = try StorageFixture()
        try await fixture.database.write { db in try db.moveCursor(of: "payments", to: 5, text: "h.5.0") }
        for stale: Int64 in [5, 4] {
            await #expect(throws: StorageError.cursorNotAhead(source: "payments", cursor: 5, to: stale)) {
                try await fixture.database.write { db in
                    try db.run("INSERT INTO goods (id, count) VALUES ('twice', 1)")
                    try db.moveCursor(of: "payments", to: stale, text: "h.\(stale).0")
                }
            }
        }
        #expect(try await fixture.ids() == [])
        #expect(
            try await fixture.database.read { try $0.cursors() } == [
                Cursor(source: "payments", sequence: 5, text: "h.5.0")
            ])
        #expect(try await fixture.database.read { try $0.cursorText(of: "payments") } == "h.5.0")
        #expect(try await fixture.database.read { try $0.cursorText(of: "billing") } == "")
        #expect(try await fixture.database.read { try $0.cursor(of: "billing") } == 0)
        await fixture.close()
    }
}

/// A clock that stands still until moved.
final class MovedClock: WallClock {
    private let time = Mutex(Timestamp(microseconds: 1_700_000_000_000_000))

    var now: Timestamp { time.withLock { $0 } }

    func advance(seconds: Int64) {
        time.withLock { $0 = $0.adding(seconds: seconds) }
    }
}
