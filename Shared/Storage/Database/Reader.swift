import CSQLite
import Values

/// One reading connection and the read it is in.
final class Reader: @unchecked Sendable {
    private let file: OpenConnection
    private let monitor = Monitor()
    private var current: (connection: Connection, began: Double)?

    init(_ file: OpenConnection) {
        self.file = file
    }

    /// Reads until the queue is stopped and drained, then closes the connection.
    func work(from queue: WorkQueue<any Job>) {
        do {
            try file.use { connection in
                while let job = queue.take(upTo: 1).first {
                    if job.skipIfCancelled() { continue }
                    monitor.withLock { current = (connection, monotonicSeconds()) }
                    connection.read(job) {
                        monitor.withLock { current = nil }
                    }
                }
            }
            try file.close()
        } catch {
            preconditionFailure("a reading connection could not be closed: \(error)")
        }
    }

    /// Interrupts the statement that runs, and has the closure's next one refused.
    func end(ifBegunBefore limit: Double) {
        monitor.withLock {
            guard let current, current.began < limit else { return }
            current.connection.interruption.ask()
            sqlite3_interrupt(current.connection.handle)
        }
    }
}

extension Connection {
    /// Runs a job in a snapshot and answers it.
    func read(_ job: any Job, ended: () -> Void = {}) {
        do {
            try command("BEGIN")
            startClosure(.reading)
            _ = job.run(on: self)
            startClosure(.none)
            ended()
            interruption.clear()
            if isInTransaction { try command("COMMIT") }
        } catch {
            ended()
            interruption.clear()
            job.refuse(error)
        }
        job.answer()
    }
}
