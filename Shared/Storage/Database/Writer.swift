import Synchronization
import Values

/// The one thread that writes to a file and checkpoints it.
///
/// Whatever queued while the last commit was on its way to the disk becomes the next transaction: under
/// load many writes share one sync, and alone a write waits for nothing.
final class Writer: Sendable {
    private let queue: WorkQueue<Work>
    private let limits: StorageLimits
    private let notifier: CommitNotifier
    private let checkpoint: Checkpoint?
    /// What was found wrong with the file elsewhere, for the connection to stop at.
    private let damage = Mutex<StorageError?>(nil)

    enum Work: Sendable {
        case write(any Job)
        /// Runs outside any transaction, after all that was queued before it.
        case exclusive(@Sendable (Connection) -> Void)
    }

    init(limits: StorageLimits, notifier: CommitNotifier, checkpoint: Checkpoint?) {
        self.limits = limits
        self.notifier = notifier
        self.checkpoint = checkpoint
        queue = WorkQueue(queuedMax: limits.writesQueuedMax)
    }

    func add(_ work: Work) -> StorageError? {
        queue.add(work)
    }

    /// How many writes wait, for tests and measurements.
    var queued: Int { queue.count }

    /// Does the work until stopped and drained.
    ///
    /// Runs on the writer's thread.
    func work(on connection: Connection) {
        checkpoint?.watch(connection)
        while true {
            let work = queue.take(upTo: limits.writesPerCommitMax)
            if let damage = damage.withLock({ $0 }) { connection.stop(damage) }
            if work.isEmpty { return }
            var writes: [any Job] = []
            writes.reserveCapacity(work.count)
            for item in work {
                switch item {
                case .write(let job):
                    if !job.skipIfCancelled() { writes.append(job) }
                case .exclusive(let body):
                    commit(writes, on: connection)
                    writes.removeAll(keepingCapacity: true)
                    body(connection)
                }
            }
            commit(writes, on: connection)
            checkpoint?.runIfDue(on: connection)
            if let fault = connection.fault { queue.refuse(with: fault) }
        }
    }

    /// Refuses all writes from now on, those that wait included: the file is not to be trusted.
    func fail(_ error: StorageError) {
        damage.withLock { $0 = error }
        queue.refuse(with: error)
    }

    func stop(refusing error: StorageError) {
        queue.stop(refusing: error)
    }

    private func commit(_ jobs: [any Job], on connection: Connection) {
        var rest = jobs[...]
        while !rest.isEmpty {
            rest = WriteTransaction.commit(rest, on: connection, announcing: notifier)
        }
    }
}
