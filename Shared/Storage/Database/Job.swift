import Synchronization

/// A closure that waits for an engine thread, and the caller that waits for the closure.
protocol Job: AnyObject, Sendable {
    /// True once the caller has gone: what has not begun by then is not run.
    var isCancelled: Bool { get }
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

extension Job {
    /// Answers a job whose caller has gone without running it; false when somebody still waits for it.
    func skipIfCancelled() -> Bool {
        guard isCancelled else { return false }
        refuse(CancellationError())
        answer()
        return true
    }
}

/// Whether the task that waits for a job was cancelled.
final class JobCancellation: Sendable {
    private let flag = Atomic(false)

    var isCancelled: Bool { flag.load(ordering: .relaxed) }

    func cancel() { flag.store(true, ordering: .relaxed) }
}

/// Unchecked because it is handed from the caller to one engine thread and used by one at a time.
final class ClosureJob<Value: Sendable>: Job, @unchecked Sendable {
    private let body: @Sendable (Connection) throws -> Value
    private let caller: UnsafeContinuation<Value, any Error>
    private let cancellation: JobCancellation
    private var outcome: Result<Value, any Error>?

    init(
        _ body: @escaping @Sendable (Connection) throws -> Value,
        for caller: UnsafeContinuation<Value, any Error>, cancelledBy cancellation: JobCancellation
    ) {
        self.cancellation = cancellation
        self.body = body
        self.caller = caller
    }

    var isCancelled: Bool { cancellation.isCancelled }

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
