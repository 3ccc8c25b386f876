import Testing
import Values

@testable import CommandLine

@Suite(.timeLimit(.minutes(1))) struct `Mapping concurrently` {
    struct Failure: Error, Equatable {
        let number: Int
    }

    @Test func `runs the body for all at once and keeps their order`() async throws {
        let begun = AsyncCondition(0)
        let doubled = try await [3, 1, 2].concurrentMap { number in
            begun.withLock { $0 += 1 }
            try await begun.wait { $0 == 3 }
            return number * 2
        }
        #expect(doubled == [6, 2, 4])
    }

    @Test func `lets all end before it throws the first failure`() async throws {
        let (failed, ended) = (AsyncCondition(0), AsyncCondition(0))
        await #expect(throws: Failure(number: 1)) {
            try await [0, 1, 2].concurrentMap { number in
                if number > 0 {
                    failed.withLock { $0 += 1 }
                    throw Failure(number: number)
                }
                try await failed.wait { $0 == 2 }
                ended.withLock { $0 += 1 }
            }
        }
        #expect(ended.value == 1)
    }
}
