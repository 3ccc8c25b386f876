import DequeModule

/// What waits for an engine thread, oldest first, with a cap on how much may wait.
final class WorkQueue<Work: Sendable>: @unchecked Sendable {
    private let monitor = Monitor()
    private let queuedMax: Int
    private var queued: Deque<Work> = []
    private var idleThreads = 0
    private var refusal: StorageError?
    private var isStopped = false

    init(queuedMax: Int) {
        self.queuedMax = queuedMax
        queued.reserveCapacity(256)
    }

    /// Queues the work, or says why not: too much waits, or the queue was stopped.
    func add(_ work: Work) -> StorageError? {
        monitor.withLock {
            if let refusal { return refusal }
            guard queued.count < queuedMax else { return .overloaded(queued: queued.count) }
            queued.append(work)
            if idleThreads > 0 { monitor.wakeOne() }
            return nil
        }
    }

    /// Waits for work and takes up to `count` of it; empty once the queue is stopped and drained.
    func take(upTo count: Int) -> [Work] {
        monitor.withLock {
            while queued.isEmpty {
                if isStopped { return [] }
                idleThreads += 1
                monitor.wait()
                idleThreads -= 1
            }
            let taken = Array(queued.prefix(count))
            queued.removeFirst(taken.count)
            return taken
        }
    }

    /// Refuses what comes from now on; what waits is still taken.
    func refuse(with error: StorageError) {
        monitor.withLock { refusal = error }
    }

    /// Refuses what comes from now on, and ends the threads once what waits is done.
    func stop(refusing error: StorageError) {
        monitor.withLock {
            refusal = error
            isStopped = true
            monitor.wakeAll()
        }
    }

    var count: Int { monitor.withLock { queued.count } }
}
