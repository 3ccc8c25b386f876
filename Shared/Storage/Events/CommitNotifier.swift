import Synchronization

/// Wakes whoever waits for a commit.
///
/// Costs one lock when nobody does.
final class CommitNotifier: Sendable {
    /// What a waiter waits for.
    enum Condition {
        case commit(after: UInt64)
        case event(after: Int64)
    }

    private struct State {
        var commits: UInt64 = 0
        var lastEvent: Int64
        var isClosed = false
        var waiters: [UInt64: (condition: Condition, continuation: UnsafeContinuation<Void, Never>)] = [:]
        var waitersEver: UInt64 = 0

        func meets(_ condition: Condition) -> Bool {
            if isClosed { return true }
            return switch condition {
            case .commit(let seen): commits > seen
            case .event(let seen): lastEvent > seen
            }
        }

        /// Takes out the waiters whose condition is met, to be resumed outside the lock.
        mutating func takeReady() -> [UnsafeContinuation<Void, Never>] {
            guard !waiters.isEmpty else { return [] }
            let ready = waiters.filter { meets($0.value.condition) }
            for id in ready.keys { waiters[id] = nil }
            return ready.values.map(\.continuation)
        }
    }

    private let state: Mutex<State>

    init(lastEvent: Int64) {
        state = Mutex(State(lastEvent: lastEvent))
    }

    var commits: UInt64 { state.withLock { $0.commits } }
    var lastEvent: Int64 { state.withLock { $0.lastEvent } }
    var isClosed: Bool { state.withLock { $0.isClosed } }

    /// `lastEvent` is 0 when the commit appended none.
    func committed(lastEvent: Int64) {
        let ready = state.withLock { state in
            state.commits += 1
            state.lastEvent = max(state.lastEvent, lastEvent)
            return state.takeReady()
        }
        for waiter in ready { waiter.resume() }
    }

    func close() {
        let ready = state.withLock { state in
            state.isClosed = true
            return state.takeReady()
        }
        for waiter in ready { waiter.resume() }
    }

    /// Returns once the condition is met, the notifier is closed or the task is cancelled.
    func wait(for condition: Condition) async {
        let id = state.withLock { state in
            state.waitersEver += 1
            return state.waitersEver
        }
        await withTaskCancellationHandler {
            await withUnsafeContinuation { continuation in
                let waits = state.withLock { state in
                    // A cancellation from here on waits for the lock, and then finds the waiter.
                    if Task.isCancelled || state.meets(condition) { return false }
                    state.waiters[id] = (condition, continuation)
                    return true
                }
                if !waits { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.waiters.removeValue(forKey: id) }?.continuation.resume()
        }
    }
}
