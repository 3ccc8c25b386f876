import Testing
import Values

@testable import Storage

@Suite struct `Reading` {
    @Test func `keeps its snapshot while others write`() async throws {
        let fixture = try StorageFixture()
        try await fixture.put("one")
        let (began, went) = (AsyncCondition(false), Gate())
        async let counts = fixture.database.read { db in
            let before: Int = try db.row("SELECT count(*) AS n FROM goods")?["n"] ?? 0
            began.withLock { $0 = true }
            went.wait()
            let after: Int = try db.row("SELECT count(*) AS n FROM goods")?["n"] ?? 0
            return [before, after]
        }
        try await began.wait { $0 }
        try await fixture.put("two")
        went.open()
        #expect(try await counts == [1, 1])
        #expect(try await fixture.ids() == ["one", "two"])
        await fixture.close()
    }

    @Test func `does not wait for the writer`() async throws {
        let fixture = try StorageFixture()
        try await fixture.put("mug")
        let (began, went) = (AsyncCondition(false), Gate())
        async let write: Void = fixture.database.write { db in
            try db.run("DELETE FROM goods")
            began.withLock { $0 = true }
            went.wait()
        }
        try await began.wait { $0 }
        #expect(try await fixture.ids() == ["mug"])
        went.open()
        try await write
        #expect(try await fixture.ids() == [])
        await fixture.close()
    }

    @Test func `is not done for a caller who has gone before it began`() async throws {
        var limits = StorageLimits()
        limits.readersMax = 1
        let fixture = try StorageFixture(limits: limits)
        let (began, went) = (AsyncCondition(false), Gate())
        let first = Task {
            try await fixture.database.read { _ in
                began.withLock { $0 = true }
                went.wait()
            }
        }
        try await began.wait { $0 }
        let isRun = AsyncCondition(false)
        let gone = Task { try await fixture.database.read { _ in isRun.withLock { $0 = true } } }
        while fixture.database.readers?.queued != 1 { await Task.yield() }
        gone.cancel()
        went.open()
        await #expect(throws: CancellationError.self) { try await gone.value }
        try await first.value
        #expect(try await fixture.ids().isEmpty)
        #expect(!isRun.value)
        await fixture.close()
    }

    @Test(arguments: [true, false])
    func `cannot write`(inMemory: Bool) async throws {
        let fixture = try StorageFixture(inMemory: inMemory)
        await #expect(throws: StorageError.misuse("a statement that writes needs `write`")) {
            try await fixture.database.read { db in try db.run("DELETE FROM goods") }
        }
        await fixture.close()
    }

    @Test func `never sees half of a write`() async throws {
        let fixture = try StorageFixture()
        try await fixture.put("left", 500)
        try await fixture.put("right", 500)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    for _ in 0..<50 {
                        try await fixture.database.write { db in
                            try db.run("UPDATE goods SET count = count - 1 WHERE id = 'left'")
                            try db.run("UPDATE goods SET count = count + 1 WHERE id = 'right'")
                        }
                    }
                }
                group.addTask {
                    for _ in 0..<50 {
                        let sum: Int? = try await fixture.database.read { db in
                            let left = try db.row("SELECT count FROM goods WHERE id = 'left'")
                            let right = try db.row("SELECT count FROM goods WHERE id = 'right'")
                            return try (left?["count"] ?? 0) + (right?["count"] ?? 0)
                        }
                        #expect(sum == 1_000)
                    }
                }
            }
            try await group.waitForAll()
        }
        await fixture.close()
    }

    @Test func `without end is ended when the log must be reset`() async throws {
        var limits = StorageLimits()
        limits.checkpointPages = 50
        limits.walBytesMax = 1 << 20
        limits.readSecondsMax = 0.05
        let fixture = try StorageFixture(limits: limits)
        let began = AsyncCondition(false)
        let endless = Task {
            try await fixture.database.read { db in
                _ = try db.row("SELECT count(*) FROM goods")
                began.withLock { $0 = true }
                _ = try db.row(
                    """
                    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)
                    SELECT max(i) AS i FROM n
                    """
                )
            }
        }
        try await began.wait { $0 }
        try await writePages(4_000, to: fixture)
        await #expect(throws: StorageError.readTooLong) { try await endless.value }
        #expect(fixture.folder.size(of: "-wal") < 8 << 20)
        #expect(try await fixture.ids().isEmpty == false)
        await fixture.close()
    }

    @Test func `by readers that overlap without end leaves the log bounded`() async throws {
        var limits = StorageLimits()
        limits.checkpointPages = 50
        limits.walBytesMax = 1 << 20
        let fixture = try StorageFixture(limits: limits)
        let done = Interruption()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    while !done.isAsked {
                        _ = try await fixture.database.read { db in
                            try db.row("SELECT sum(length(note)) AS bytes FROM goods")
                        }
                    }
                }
            }
            try await writePages(4_000, to: fixture)
            done.ask()
            try await group.waitForAll()
        }
        #expect(fixture.folder.size(of: "-wal") < 8 << 20)
        await fixture.close()
    }

    /// Writes this many pages to the log, a few rows again and again.
    private func writePages(_ count: Int, to fixture: StorageFixture) async throws {
        let note = String(repeating: "x", count: 3_500)
        for number in 0..<(count / 20) {
            try await fixture.database.write { db in
                for row in 0..<20 {
                    try db.run(
                        """
                        INSERT INTO goods (id, count, note) VALUES (\("g\(row)"), \(number), \(note))
                        ON CONFLICT (id) DO UPDATE SET count = excluded.count, note = excluded.note
                        """)
                }
            }
        }
    }
}

/// Holds an engine thread back until opened.
final class Gate: @unchecked Sendable {
    private let monitor = Monitor()
    private var isOpen = false

    func open() {
        monitor.withLock {
            isOpen = true
            monitor.wakeAll()
        }
    }

    func wait() {
        monitor.withLock {
            while !isOpen { monitor.wait() }
        }
    }
}
