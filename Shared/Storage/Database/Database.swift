public import Values

/// A service's file: consistent reads, and writes that are on the disk when they return.
///
/// Closures run on the engine's own threads, so they may block on SQL and must do nothing else that waits.
/// An error thrown by a closure undoes what that closure wrote, nothing else, and reaches the caller
/// unchanged.
public final class Database: Sendable {
    /// Where every closure's `now` comes from.
    public let clock: any WallClock

    let location: DatabaseLocation
    let identity: DatabaseIdentity
    let limits: StorageLimits
    let notifier: CommitNotifier
    let writer: Writer
    let readers: ReaderPool?
    let checkpoint: Checkpoint?
    let isClosed = AsyncCondition(false)
    let integrity: AsyncCondition<Integrity>
    let writePauses: WritePauses
    let backupTasks = BackupTasks()

    /// Opens the file, creating it when it is missing, and brings its schema up to date.
    ///
    /// `url` is `sqlite:///path` or `sqlite::memory:`. Refuses a file that is open elsewhere (`inUse`), that
    /// a newer program wrote (`newerFile`), whose migrations were edited (`migrationChanged`) or in which
    /// damage was found earlier (`corrupt`). A file that was not closed is checked while it is used:
    /// `awaitDamage` tells what was found.
    public static func open(
        _ url: String, migrations: [Migration], clock: any WallClock = SystemClock()
    ) throws -> Database {
        try open(url, migrations: migrations, clock: clock, limits: StorageLimits(), check: .quick)
    }

    init(
        location: DatabaseLocation, clock: any WallClock, limits: StorageLimits, readers: ReaderPool?,
        identity: DatabaseIdentity, lastEvent: Int64, integrity: Integrity
    ) {
        self.location = location
        self.clock = clock
        self.limits = limits
        self.readers = readers
        self.identity = identity
        self.integrity = AsyncCondition(integrity)
        let writePauses = WritePauses()
        self.writePauses = writePauses
        notifier = CommitNotifier(lastEvent: lastEvent)
        checkpoint = readers.map { Checkpoint(limits: limits, readers: $0, writePauses: writePauses) }
        writer = Writer(limits: limits, notifier: notifier, checkpoint: checkpoint)
    }

    deinit {
        stop()
    }

    /// Runs the closure on a consistent snapshot: what was committed when its first statement runs.
    ///
    /// Throws `CancellationError` without running it when the task is cancelled before it began.
    public func read<T: Sendable>(
        _ body: @escaping @Sendable (Connection) throws -> T
    ) async throws -> T {
        try await queue(body) { job in
            if let readers { return readers.add(job) }
            return writer.add(
                .exclusive { connection in
                    if !job.skipIfCancelled() { connection.read(job) }
                })
        }
    }

    /// Runs the closure in a transaction.
    ///
    /// When this returns, what it wrote is on the disk.
    ///
    /// Closures that wait at the same time share one commit. When the commit fails, each of them gets the
    /// error and none of them happened. Throws `CancellationError`, and nothing happened, when the task is
    /// cancelled before the closure began; later, cancelling takes nothing back.
    @discardableResult
    public func write<T: Sendable>(
        _ body: @escaping @Sendable (Connection) throws -> T
    ) async throws -> T {
        try await queue(body) { job in writer.add(.write(job)) }
    }

    private func queue<T: Sendable>(
        _ body: @escaping @Sendable (Connection) throws -> T, _ add: (any Job) -> StorageError?
    ) async throws -> T {
        let cancellation = JobCancellation()
        return try await withTaskCancellationHandler {
            try await withUnsafeThrowingContinuation { caller in
                let job = ClosureJob(body, for: caller, cancelledBy: cancellation)
                if let refusal = add(job) { caller.resume(throwing: refusal) }
            }
        } onCancel: {
            cancellation.cancel()
        }
    }

    /// Finishes what is queued, closes the file and returns once that is done.
    ///
    /// Later calls are refused.
    public func close() async {
        stop()
        let isClosed = isClosed
        // Also for a cancelled task: whoever opens the file next must find it closed.
        await Task { try? await isClosed.wait { $0 } }.value
    }

    private func stop() {
        readers?.stop(refusing: .closed)
        writer.stop(refusing: .closed)
        writePauses.stop()
    }
}
