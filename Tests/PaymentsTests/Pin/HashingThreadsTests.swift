import Dispatch
import Foundation
import Glibc
import Testing
import Values

@testable import Payments

@Suite(.timeLimit(.minutes(2))) struct `The threads that hash PINs` {
    @Test func `run only when nothing else does, and no other thread with them`() async throws {
        let threads = HashingThreads()
        let policy = try await threads.run { sched_getscheduler(0) }
        let nice = try await threads.run { getpriority(Int32(PRIO_PROCESS.rawValue), 0) }
        #expect(policy == HashingThreads.idlePolicy || nice == 19)
        #expect(sched_getscheduler(0) == SCHED_OTHER)
        #expect(getpriority(Int32(PRIO_PROCESS.rawValue), 0) <= 0)
    }

    @Test func `are one a core, all of which work at once`() async throws {
        let threads = HashingThreads()
        #expect(HashingThreads.count == ProcessInfo.processInfo.activeProcessorCount)
        // Each waits for all others: fewer threads than this would wait for ever.
        let arrived = AsyncCondition(0)
        let (all, opened) = (DispatchSemaphore(value: 0), HashingThreads.count)
        try await withThrowingTaskGroup { group in
            for _ in 1...opened {
                group.addTask {
                    try await threads.run {
                        arrived.withLock { $0 += 1 }
                        all.wait()
                    }
                }
            }
            try await arrived.wait { $0 == opened }
            for _ in 1...opened { all.signal() }
            try await group.waitForAll()
        }
    }

    @Test func `run work in the order it came, and pass on what it throws`() async throws {
        let threads = HashingThreads()
        #expect(try await threads.run { 7 } == 7)
        await #expect(throws: PinFault.self) {
            try await threads.run { throw PinFault("as asked") }
        }
        #expect(try await threads.run { 8 } == 8)
    }
}
