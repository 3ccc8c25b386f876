import Values

/// Wakes whoever waits for a commit.
///
/// Costs one lock when nobody does.
final class CommitNotifier: Sendable {
    /// What a waiter waits for.
    enum Condition: Sendable {
        case commit(after: UInt64)
        case event(after: Int64)
    }

    private struct State {
        var commits: UInt64 = 0
        var lastEvent: Int64
        var isClosed = false

        func meets(_ condition: Condition) -> Bool {
            if isClosed { return true }
            return switch condition {
            case .commit(let seen): commits > seen
            case .event(let seen): lastEvent > seen
            }
        }
    }

    private let state: AsyncCondition<State>

    init(lastEvent: Int64) {
        state = AsyncCondition(State(lastEvent: lastEvent))
    }

    var commits: UInt64 { state.value.commits }
    var lastEvent: Int64 { state.value.lastEvent }
    var isClosed: Bool { state.value.isClosed }

    /// `lastEvent` is 0 when the commit appended none.
    func committed(lastEvent: Int64) {
        state.withLock { state in
            state.commits += 1
            state.lastEvent = max(state.lastEvent, lastEvent)
        }
    }

    func close() {
        state.withLock { $0.isClosed = true }
    }

    /// Like `wait`, but false when the condition is not met within this time.
    func wait(for condition: Condition, atMost timeout: Duration) async throws -> Bool {
        try await state.wait(until: { $0.meets(condition) }, atMost: timeout)
    }

    /// Returns once the condition is met, the notifier is closed or the task is cancelled.
    func wait(for condition: Condition) async {
        try? await state.wait { $0.meets(condition) }
    }
}
