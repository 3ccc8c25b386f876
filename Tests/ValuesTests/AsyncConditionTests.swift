import Testing
import Values

@Suite(.timeLimit(.minutes(1))) struct `Waiting for a condition` {
    let count = AsyncCondition(0)

    @Test func `that holds already does not wait`() async throws {
        try await count.wait { $0 == 0 }
        #expect(try await count.wait(until: { $0 == 0 }, atMost: .zero))
    }

    @Test func `ends for each task at its own condition`() async throws {
        let waiters = (1...100).map { goal in
            Task {
                try await count.wait { $0 >= goal }
                return count.value
            }
        }
        for _ in 1...100 {
            count.withLock { $0 += 1 }
            await Task.yield()
        }
        for (index, waiter) in waiters.enumerated() { #expect(try await waiter.value > index) }
    }

    @Test func `ends when the task is cancelled, before or while it waits`() async throws {
        let waiters = (0..<100).map { number in
            let waiter = Task { try await count.wait { $0 > 0 } }
            if number % 2 == 0 { waiter.cancel() }
            return waiter
        }
        await Task.yield()
        for waiter in waiters { waiter.cancel() }
        for waiter in waiters {
            await #expect(throws: CancellationError.self) { try await waiter.value }
        }
    }

    @Test func `for a time says whether it held`() async throws {
        #expect(try await !count.wait(until: { $0 > 0 }, atMost: .milliseconds(5)))
        let waiter = Task { try await count.wait(until: { $0 > 0 }, atMost: .seconds(30)) }
        count.withLock { $0 = 1 }
        #expect(try await waiter.value)
    }

    @Test func `misses no change made by many at once`() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for goal in 1...50 { group.addTask { try await count.wait { $0 >= goal * 20 } } }
            for _ in 0..<10 {
                group.addTask { for _ in 0..<100 { count.withLock { $0 += 1 } } }
            }
            try await group.waitForAll()
        }
        #expect(count.value == 1_000)
    }
}
