import Foundation
import NIOCore
import NIOPosix
import Testing

@testable import RPC

@Suite(.timeLimit(.minutes(2)), .alone) struct `An event loop that runs tasks` {
    @Test func `goes on while every thread of the shared pool is blocked`() async throws {
        let (blocked, gate) = (AsyncCounter(), DispatchSemaphore(value: 0))
        let threads = NIOSingletons.blockingPoolThreadCountSuggestion
        for _ in 0..<threads {
            NIOThreadPool.singleton.submit { _ in
                blocked.add()
                gate.wait()
            }
        }
        defer { for _ in 0..<threads { gate.signal() } }
        await blocked.reaches(threads)
        // Longer than one turn, and always with a job that follows.
        let turns = await Task(executorPreference: EventLoops.executor) {
            let end = NIODeadline.now() + LoopExecutor.turnMax + LoopExecutor.turnMax
            var turns = 0
            while .now() < end {
                turns += 1
                await Task.yield()
            }
            return turns
        }.value
        #expect(turns > 0)
    }
}
