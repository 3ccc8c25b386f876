import Synchronization

/// A number that only rises, and that tasks wait for.
final class Watermark: Sendable {
    private struct State {
        var reached: Int64 = 0
        var waitersSoFar = 0
        var waiting: [Int: (goal: Int64, task: CheckedContinuation<Void, any Error>)] = [:]
    }

    private let state = Mutex(State())

    var reached: Int64 { state.withLock { $0.reached } }

    func reach(_ number: Int64) {
        let done = state.withLock { state in
            state.reached = max(state.reached, number)
            let reached = state.reached
            let done = state.waiting.filter { $0.value.goal <= reached }
            for id in done.keys { state.waiting[id] = nil }
            return done.values.map(\.task)
        }
        for task in done { task.resume() }
    }

    /// Returns once `goal` is reached; throws when the task is cancelled before.
    func wait(for goal: Int64) async throws {
        let id = state.withLock { state in
            state.waitersSoFar += 1
            return state.waitersSoFar
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { task in
                let outcome: Result<Void, any Error>? = state.withLock { state in
                    if state.reached >= goal { return .success(()) }
                    if Task.isCancelled { return .failure(CancellationError()) }
                    state.waiting[id] = (goal, task)
                    return nil
                }
                if let outcome { task.resume(with: outcome) }
            }
        } onCancel: {
            state.withLock { $0.waiting.removeValue(forKey: id) }?.task.resume(throwing: CancellationError())
        }
    }
}
