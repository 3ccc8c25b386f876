/// Copies being made, each on a thread of its own, so that closing the database can stop and await them.
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
                guard begin(interruption) else { return caller.resume(throwing: StorageError.closed) }
                EngineThread.start("storage-copy") {
                    let result = Result { try body(interruption) }
                    self.end(interruption)
                    caller.resume(with: result)
                }
            }
        } onCancel: {
            interruption.ask()
        }
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
