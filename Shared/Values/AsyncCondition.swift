import Synchronization

/// State behind a lock, and tasks that wait until a condition on it holds.
///
/// A change looks at the conditions of all that wait, so it costs one lock when nobody does. Conditions run
/// under the lock: they only look at what they are given.
public final class AsyncCondition<State: Sendable>: Sendable {
    private struct Waiter {
        let condition: @Sendable (State) -> Bool
        let continuation: UnsafeContinuation<Bool, Never>
    }

    private struct Guarded {
        var state: State
        var waiters: [UInt64: Waiter] = [:]
        var waitersEver: UInt64 = 0

        /// Takes out the waiters whose condition holds, to be resumed outside the lock.
        mutating func takeReady() -> [UnsafeContinuation<Bool, Never>] {
            guard !waiters.isEmpty else { return [] }
            var ready: [UnsafeContinuation<Bool, Never>] = []
            for (id, waiter) in waiters where waiter.condition(state) {
                ready.append(waiter.continuation)
                waiters[id] = nil
            }
            return ready
        }
    }

    private let guarded: Mutex<Guarded>

    public init(_ state: State) {
        guarded = Mutex(Guarded(state: state))
    }

    public var value: State { guarded.withLock { $0.state } }

    /// Looks at the state, or changes it and wakes those whose condition holds now.
    @discardableResult
    public func withLock<Result: Sendable>(
        _ body: (inout State) throws -> Result
    ) rethrows -> Result {
        let (result, ready) = try guarded.withLock { guarded in
            let result = try body(&guarded.state)
            return (result, guarded.takeReady())
        }
        for continuation in ready { continuation.resume(returning: true) }
        return result
    }

    /// Returns once the condition holds, at once if it does already.
    ///
    /// Throws `CancellationError` when the task is cancelled first.
    public func wait(until condition: @escaping @Sendable (State) -> Bool) async throws {
        let id = guarded.withLock { guarded in
            guarded.waitersEver += 1
            return guarded.waitersEver
        }
        let isMet = await withTaskCancellationHandler {
            await withUnsafeContinuation { continuation in
                let isMet: Bool? = guarded.withLock { guarded in
                    if condition(guarded.state) { return true }
                    // A cancellation from here on waits for the lock, and then finds the waiter.
                    if Task.isCancelled { return false }
                    guarded.waiters[id] = Waiter(condition: condition, continuation: continuation)
                    return nil
                }
                if let isMet { continuation.resume(returning: isMet) }
            }
        } onCancel: {
            let waiter = guarded.withLock { $0.waiters.removeValue(forKey: id) }
            waiter?.continuation.resume(returning: false)
        }
        guard isMet else { throw CancellationError() }
    }

    /// Like `wait`, but false when the condition does not hold within this time.
    public func wait(
        until condition: @escaping @Sendable (State) -> Bool, atMost timeout: Duration
    ) async throws -> Bool {
        if condition(value) { return true }
        return try await withThrowingTaskGroup(of: Bool.self) { group in
            group.addTask {
                try await self.wait(until: condition)
                return true
            }
            group.addTask {
                try await Task.sleep(for: timeout)
                return false
            }
            defer { group.cancelAll() }
            return try await group.next() ?? false
        }
    }
}
