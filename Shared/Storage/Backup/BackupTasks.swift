/// Copies and checks being made, each on a thread of its own, so that closing the database can stop and
/// await them.
final class BackupTasks: @unchecked Sendable {
    private let monitor = Monitor()
    private var running: [ObjectIdentifier: Interruption] = [:]
    private var isStopped = false

    /// Runs the body on a new thread.
    ///
    /// A cancelled task interrupts it.
    func run<T: Sendable>(_ body: @escaping @Sendable (Interruption) throws -> T) async throws -> T {
        let interruption = Interruption()
        return try await withTaskCancellationHandler {
            try await withUnsafeThrowingContinuation { caller in
                let isStarted = start("storage-copy", interruption) { interruption in
                    let result = Result { try body(interruption) }
                    self.end(interruption)
                    caller.resume(with: result)
                }
                if !isStarted { caller.resume(throwing: StorageError.closed) }
            }
        } onCancel: {
            interruption.ask()
        }
    }

    /// Runs the body on a new thread; false when the database closes.
    func start(_ name: String, _ body: @escaping @Sendable (Interruption) -> Void) -> Bool {
        start(name, Interruption()) { interruption in
            body(interruption)
            self.end(interruption)
        }
    }

    private func start(
        _ name: String, _ interruption: Interruption, _ body: @escaping @Sendable (Interruption) -> Void
    ) -> Bool {
        guard begin(interruption) else { return false }
        EngineThread.start(name) { body(interruption) }
        return true
    }

    func stopAndWait() {
        monitor.withLock {
            isStopped = true
            for interruption in running.values { interruption.ask() }
            while !running.isEmpty { monitor.wait() }
        }
    }

    private func begin(_ interruption: Interruption) -> Bool {
        monitor.withLock {
            if isStopped { return false }
            running[ObjectIdentifier(interruption)] = interruption
            return true
        }
    }

    private func end(_ interruption: Interruption) {
        monitor.withLock {
            running[ObjectIdentifier(interruption)] = nil
            monitor.wakeAll()
        }
    }
}
