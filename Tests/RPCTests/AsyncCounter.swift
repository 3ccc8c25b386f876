import Synchronization

/// Counts something that happens elsewhere, and lets a test wait until it has happened often enough.
final class AsyncCounter: Sendable {
    private struct State {
        var count = 0
        var waiters: [Int: (enough: Int, continuation: CheckedContinuation<Void, Never>)] = [:]
        var waitersSoFar = 0
    }

    private let state = Mutex(State())

    var count: Int { state.withLock { $0.count } }

    func add() {
        let satisfied = state.withLock { state in
            state.count += 1
            let count = state.count
            let satisfied = state.waiters.filter { $0.value.enough <= count }
            for number in satisfied.keys { state.waiters.removeValue(forKey: number) }
            return satisfied.values.map(\.continuation)
        }
        for continuation in satisfied { continuation.resume() }
    }

    /// Returns early in a test that has run out of time, which fails then.
    func reaches(_ enough: Int) async {
        let number = state.withLock { state in
            state.waitersSoFar += 1
            return state.waitersSoFar
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let waits = state.withLock { state in
                    if state.count >= enough || Task.isCancelled { return false }
                    state.waiters[number] = (enough, continuation)
                    return true
                }
                if !waits { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.waiters.removeValue(forKey: number) }?.continuation.resume()
        }
    }
}
