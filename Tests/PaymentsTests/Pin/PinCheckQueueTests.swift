import RPC
import Testing
import Values

@testable import Payments

@Suite struct `Waiting for a PIN to be checked` {
    let queue = PinCheckQueue()

    /// Takes a turn and keeps it until the gate opens.
    private func occupy(_ account: String, until gate: Gate) async throws {
        try await queue.take(AccountID(account)) { await gate.wait() }
    }

    @Test func `too many at once are turned away, until others are done`() async throws {
        let gate = Gate()
        let most = HashingThreads.count + PinCheckQueue.waitingMax
        try await withThrowingTaskGroup { group in
            for number in 1...most { group.addTask { try await occupy("person-\(number)", until: gate) } }
            await gate.waiting(most)
            await #expect(throws: Refusal.pinTooBusy) { try await queue.take(AccountID("late")) {} }
            await gate.open()
            try await group.waitForAll()
        }
        try await queue.take(AccountID("late")) {}
    }

    @Test func `one person cannot keep all others out`() async throws {
        let gate = Gate()
        await withTaskGroup(of: Bool.self) { group in
            for _ in 1...40 {
                group.addTask {
                    do {
                        try await occupy("maria", until: gate)
                        return true
                    } catch { return false }
                }
            }
            var turnedAway = 0
            while turnedAway < 40 - 1 - PinCheckQueue.perPersonMax, let served = await group.next() {
                turnedAway += served ? 0 : 1
            }
            await #expect(throws: Never.self) { try await queue.take(AccountID("bob")) {} }
            await gate.open()
            let served = await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            #expect(served == 1 + PinCheckQueue.perPersonMax)
        }
    }

    @Test func `a person's checks happen one after another`() async throws {
        let inside = Counter()
        try await withThrowingTaskGroup { group in
            for _ in 1...16 {
                group.addTask {
                    try await queue.take(AccountID("maria")) {
                        let others = await inside.enter()
                        #expect(others == 0)
                        await Task.yield()
                        await inside.leave()
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    @Test func `a caller that gave up spends no try`() async throws {
        let gate = Gate()
        let first = Task { try await occupy("maria", until: gate) }
        await gate.waiting(1)
        let second = Task { try await queue.take(AccountID("maria")) { Issue.record("was let in") } }
        second.cancel()
        // It leaves the line at once, not when its turn comes.
        await #expect(throws: CancellationError.self) { try await second.value }
        await gate.open()
        try await first.value
        try await queue.take(AccountID("maria")) {}
    }
}

/// Holds back whoever waits at it until it is opened.
private actor Gate {
    private var isOpen = false
    private var held: [CheckedContinuation<Void, Never>] = []
    private var watchers: [(count: Int, CheckedContinuation<Void, Never>)] = []

    func wait() async {
        guard !isOpen else { return }
        await withCheckedContinuation { caller in
            held.append(caller)
            let reached = watchers.filter { $0.count <= held.count }
            watchers.removeAll { $0.count <= held.count }
            for (_, watcher) in reached { watcher.resume() }
        }
    }

    /// Returns once that many are held back.
    func waiting(_ count: Int) async {
        guard held.count < count else { return }
        await withCheckedContinuation { watchers.append((count, $0)) }
    }

    func open() {
        isOpen = true
        for caller in held { caller.resume() }
        held = []
    }
}

private actor Counter {
    private var count = 0

    /// How many were inside already.
    func enter() -> Int {
        count += 1
        return count - 1
    }

    func leave() { count -= 1 }
}
