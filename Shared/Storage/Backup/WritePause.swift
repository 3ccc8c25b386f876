import Values

/// A moment between two commits, kept as a snapshot: what a copy taken of it holds, whatever is written
/// later.
///
/// For one cut through several services: pause them all, resume them all, and use the copies only when
/// every `resumeWrites` said that the pause had lasted.
public struct WritePause: Hashable, Sendable {
    let id: UInt64
    /// The last event before the cut.
    public let lastEvent: Int64
}

extension Database {
    /// Commits what is queued, then holds writes back, for at most `limit` (and 30 seconds).
    ///
    /// Reads go on.
    ///
    /// The snapshot outlives the pause: until `dropSnapshot`, until the next pause, or for 15 minutes.
    public func pauseWrites(upTo limit: Duration) async throws -> WritePause {
        let seconds = min(limit / .seconds(1), limits.pauseSecondsMax)
        return try await withUnsafeThrowingContinuation { caller in
            let pause = Writer.Work.exclusive { [writePauses, location, clock, limits, notifier] connection in
                do {
                    let snapshot = try Snapshot(at: location, from: connection, clock: clock, limits: limits)
                    guard let id = writePauses.begin(snapshot, seconds: limits.snapshotSecondsMax) else {
                        throw StorageError.closed
                    }
                    caller.resume(returning: WritePause(id: id, lastEvent: notifier.lastEvent))
                    writePauses.waitForEnd(of: id, seconds: seconds)
                } catch {
                    caller.resume(throwing: error)
                }
            }
            if let refusal = writer.add(pause) { caller.resume(throwing: refusal) }
        }
    }

    /// Lets writes go on; harmless when they already do.
    ///
    /// False when the pause had ended by itself, so that others may have been written to after this cut.
    @discardableResult
    public func resumeWrites(_ pause: WritePause) -> Bool {
        writePauses.end(pause.id)
    }

    /// Copies the cut to a file: checked, synced, and there under its name only when complete.
    ///
    /// The snapshot is let go of before the check, which takes longer than the copy: the write-ahead log can
    /// be reset meanwhile. It is still held when the copy failed before that.
    public func copySnapshot(_ pause: WritePause, to path: String) async throws {
        guard let snapshot = writePauses.snapshot(of: pause.id) else {
            throw StorageError.misuse("the snapshot is no longer held")
        }
        try await backupTasks.run { [writePauses] interruption in
            try snapshot.copy(to: path, until: interruption) { writePauses.drop(pause.id) }
        }
    }

    /// Lets go of the snapshot, so that the write-ahead log can be reset.
    public func dropSnapshot(_ pause: WritePause) {
        writePauses.drop(pause.id)
    }
}
