import Values

/// The threads that read a file, each with a connection of its own: they never wait for the writer.
final class ReaderPool: Sendable {
    private let queue: WorkQueue<any Job>
    private let readers: [Reader]
    private let running: ThreadCount

    init(path: String, clock: any WallClock, limits: StorageLimits) throws(StorageError) {
        queue = WorkQueue(queuedMax: limits.readsQueuedMax)
        var readers: [Reader] = []
        for _ in 0..<limits.readersMax {
            readers.append(
                Reader(try OpenConnection(path: path, role: .reader, clock: clock, limits: limits)))
        }
        self.readers = readers
        running = ThreadCount(readers.count)
    }

    func start() {
        for reader in readers {
            EngineThread.start("storage-reader") { [queue, running] in
                reader.work(from: queue)
                running.ended()
            }
        }
    }

    func add(_ job: any Job) -> StorageError? {
        queue.add(job)
    }

    /// How many reads wait.
    var queued: Int { queue.count }

    /// Ends the reads that began longer ago than this; they throw `readTooLong`.
    func endReads(olderThan seconds: Double) {
        let limit = monotonicSeconds() - seconds
        for reader in readers { reader.end(ifBegunBefore: limit) }
    }

    /// Refuses what comes from now on; what waits is still read.
    func stop(refusing error: StorageError) {
        queue.stop(refusing: error)
    }

    /// Lets what was queued be read, then waits until every connection is closed.
    func stopAndWait(refusing error: StorageError) {
        queue.stop(refusing: error)
        running.waitUntilNone()
    }
}

/// How many threads still run, for another one to wait for.
private final class ThreadCount: @unchecked Sendable {
    private let monitor = Monitor()
    private var count: Int

    init(_ count: Int) {
        self.count = count
    }

    func ended() {
        monitor.withLock {
            count -= 1
            monitor.wakeAll()
        }
    }

    func waitUntilNone() {
        monitor.withLock {
            while count > 0 { monitor.wait() }
        }
    }
}
