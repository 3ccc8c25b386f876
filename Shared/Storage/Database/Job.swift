/// A closure that waits for an engine thread, and the caller that waits for the closure.
protocol Job: AnyObject, Sendable {
    /// Runs the closure and keeps what came of it; false when it threw.
    ///
    /// The caller is not answered yet.
    func run(on connection: Connection) -> Bool
    /// Replaces what came of the closure by an error: the closure's effects were undone.
    func refuse(_ error: any Error)
    /// Resumes the caller.
    ///
    /// Called once, after `run` or `refuse`.
    func answer()
}

/// Unchecked because it is handed from the caller to one engine thread and used by one at a time.
final class ClosureJob<Value: Sendable>: Job, @unchecked Sendable {
    private let body: @Sendable (Connection) throws -> Value
    private let caller: UnsafeContinuation<Value, any Error>
    private var outcome: Result<Value, any Error>?

    init(
        _ body: @escaping @Sendable (Connection) throws -> Value,
        for caller: UnsafeContinuation<Value, any Error>
    ) {
        self.body = body
        self.caller = caller
    }

    func run(on connection: Connection) -> Bool {
        do {
            outcome = .success(try body(connection))
            return true
        } catch {
            outcome = .failure(error)
            return false
        }
    }

    func refuse(_ error: any Error) {
        outcome = .failure(error)
    }

    func answer() {
        guard let outcome else { preconditionFailure("a job is answered after it ran") }
        caller.resume(with: outcome)
    }
}
