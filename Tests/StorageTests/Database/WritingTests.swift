import Synchronization
import Testing
import Values

@testable import Storage

@Suite struct `Writing` {
    @Test(arguments: [true, false])
    func `is seen by the next read`(inMemory: Bool) async throws {
        let fixture = try StorageFixture(inMemory: inMemory)
        try await fixture.put("mug")
        #expect(try await fixture.ids() == ["mug"])
        await fixture.close()
    }

    @Test(arguments: [true, false])
    func `refused in one closure undoes that closure alone`(inMemory: Bool) async throws {
        let fixture = try StorageFixture(inMemory: inMemory)
        let refused = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<300 {
                group.addTask {
                    do {
                        try await fixture.database.write { db in
                            try db.run("INSERT INTO goods (id, count) VALUES (\("g\(number)"), 1)")
                            if number % 7 == 3 { throw Refusal() }
                        }
                        return false
                    } catch is Refusal {
                        return true
                    }
                }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        let kept = Set(try await fixture.ids())
        #expect(refused == (0..<300).count { $0 % 7 == 3 })
        #expect(kept == Set((0..<300).filter { $0 % 7 != 3 }.map { "g\($0)" }))
        await fixture.close()
    }

    /// In each commit, one closure refuses: the first, one in the middle or the last.
    @Test(arguments: [0, 5, 9])
    func `together commits once, less what was refused`(refusing: Int) async throws {
        let fixture = try StorageFixture()
        let pause = try await fixture.database.pauseWrites(upTo: .seconds(20))
        let commits = fixture.database.notifier.commits
        let answers = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<10 {
                group.addTask {
                    do {
                        try await fixture.database.write { db in
                            try db.run("INSERT INTO goods (id, count) VALUES (\("g\(number)"), 1)")
                            if number == refusing { throw Refusal() }
                        }
                        return true
                    } catch is Refusal {
                        return false
                    }
                }
                while fixture.database.writer.queued <= number { await Task.yield() }
            }
            fixture.database.resumeWrites(pause)
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(answers == 9)
        #expect(fixture.database.notifier.commits == commits + 1)
        #expect(try await fixture.ids() == (0..<10).filter { $0 != refusing }.map { "g\($0)" })
        await fixture.close()
    }

    @Test func `may catch a refusal of the schema and go on`() async throws {
        let fixture = try StorageFixture()
        try await fixture.put("mug", 3)
        try await fixture.database.write { db in
            try db.run("UPDATE goods SET note = 'kept' WHERE id = 'mug'")
            #expect(throws: StorageError.self) { try db.run("UPDATE goods SET count = count - 9") }
            try db.run("UPDATE goods SET count = count - 1")
        }
        let row = try await fixture.database.read { db in try db.row("SELECT count, note FROM goods") }
        #expect(try row?["count"] == 2)
        #expect(try row?["note"] == "kept")
        await fixture.close()
    }

    @Test func `against the schema names the rule that was broken`() async throws {
        let fixture = try StorageFixture()
        try await fixture.put("mug")
        await #expect(throws: StorageError.constraint(.unique, "UNIQUE constraint failed: goods.id")) {
            try await fixture.put("mug")
        }
        await #expect(throws: StorageError.constraint(.check, "CHECK constraint failed: count >= 0")) {
            try await fixture.put("cup", -1)
        }
        await #expect(throws: StorageError.constraint(.notNull, "NOT NULL constraint failed: goods.count")) {
            try await fixture.database.write { db in
                try db.run("INSERT INTO goods (id, count) VALUES ('cup', \(Int?.none))")
            }
        }
        await #expect(throws: StorageError.self) {
            try await fixture.database.write { db in
                try db.run("INSERT INTO goods (id, count) VALUES ('cup', \("many"))")
            }
        }
        await fixture.close()
    }

    @Test func `a reference to nothing refuses that closure alone`() async throws {
        let fixture = try StorageFixture()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<20 {
                group.addTask { try await fixture.put("g\(number)") }
                group.addTask {
                    await #expect(
                        throws: StorageError.constraint(.foreignKey, "FOREIGN KEY constraint failed")
                    ) {
                        try await fixture.database.write { db in
                            try db.run("INSERT INTO labels (goods) VALUES (\("none-\(number)"))")
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try await fixture.ids().count == 20)
        await fixture.close()
    }

    @Test func `has one time for each closure`() async throws {
        let clock = MovedClock()
        let fixture = try StorageFixture(inMemory: true, clock: clock)
        let times = try await fixture.database.write { db in
            let first = db.now
            clock.advance(seconds: 5)
            return [first, db.now]
        }
        #expect(times[0] == times[1])
        #expect(try await fixture.database.write { $0.now } == times[0].adding(seconds: 5))
        await fixture.close()
    }

    @Test(arguments: ["BEGIN", "COMMIT", "  rollback", "savepoint closure", "PRAGMA synchronous = OFF"])
    func `cannot take the transaction from the engine`(text: String) async throws {
        let statements: [String: SQL] = [
            "BEGIN": "BEGIN", "COMMIT": "COMMIT", "  rollback": "  rollback",
            "savepoint closure": "savepoint closure", "PRAGMA synchronous = OFF": "PRAGMA synchronous = OFF",
        ]
        let statement = try #require(statements[text])
        let fixture = try StorageFixture(inMemory: true)
        await #expect(throws: StorageError.self) {
            try await fixture.database.write { try $0.run(statement) }
        }
        try await fixture.put("mug")
        await fixture.close()
    }

    @Test func `beyond what may wait is refused`() async throws {
        var limits = StorageLimits()
        limits.writesQueuedMax = 5
        let fixture = try StorageFixture(limits: limits)
        let pause = try await fixture.database.pauseWrites(upTo: .seconds(20))
        let waiting = (0..<5).map { number in Task { try await fixture.put("g\(number)") } }
        while fixture.database.writer.queued < 5 { await Task.yield() }
        await #expect(throws: StorageError.overloaded(queued: 5)) { try await fixture.put("one too many") }
        fixture.database.resumeWrites(pause)
        for write in waiting { try await write.value }
        #expect(try await fixture.ids().count == 5)
        await fixture.close()
    }

    @Test(arguments: [true, false])
    func `after closing is refused`(inMemory: Bool) async throws {
        let fixture = try StorageFixture(inMemory: inMemory)
        await fixture.close()
        await fixture.close()
        await #expect(throws: StorageError.closed) { try await fixture.put("mug") }
        await #expect(throws: StorageError.closed) { try await fixture.ids() }
    }

    @Test(arguments: [true, false])
    func `whose caller has gone before it began is not run`(inMemory: Bool) async throws {
        let fixture = try StorageFixture(inMemory: inMemory)
        let (began, went) = (AsyncCondition(false), Gate())
        let first = Task {
            try await fixture.database.write { db in
                began.withLock { $0 = true }
                went.wait()
                try db.run("INSERT INTO goods (id, count) VALUES ('begun', 1)")
            }
        }
        try await began.wait { $0 }
        let gone = Task { try await fixture.put("gone") }
        let kept = Task { try await fixture.put("kept") }
        while fixture.database.writer.queued < 2 { await Task.yield() }
        gone.cancel()
        // Has begun: it is done to its end.
        first.cancel()
        went.open()
        await #expect(throws: CancellationError.self) { try await gone.value }
        try await first.value
        try await kept.value
        #expect(try await fixture.ids() == ["begun", "kept"])
        await fixture.close()
    }

    @Test func `queued before closing is finished`() async throws {
        let fixture = try StorageFixture()
        let writes = (0..<100).map { number in Task { try await fixture.put("g\(number)") } }
        while fixture.database.notifier.commits == 0 { await Task.yield() }
        await fixture.close()
        var kept: [String] = []
        for (number, write) in writes.enumerated() where (try? await write.value) != nil {
            kept.append("g\(number)")
        }
        let reopened = try StorageFixture(folder: fixture.folder)
        #expect(try await reopened.ids() == kept.sorted())
        await reopened.close()
    }
}

struct Refusal: Error {}
