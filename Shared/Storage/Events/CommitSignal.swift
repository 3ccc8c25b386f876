/// Gives one element after commits: any number of commits since the last element are one.
///
/// Nothing is missed between taking the signal and asking it: make it first, read the database, then wait
/// for `next()`. Ends when the database closes or the task is cancelled. Every iterator is independent.
public struct CommitSignal: AsyncSequence, Sendable {
    let notifier: CommitNotifier
    let seen: UInt64

    public func makeAsyncIterator() -> Iterator {
        Iterator(notifier: notifier, seen: seen)
    }

    public struct Iterator: AsyncIteratorProtocol {
        let notifier: CommitNotifier
        var seen: UInt64

        public mutating func next() async -> Void? {
            await notifier.wait(for: .commit(after: seen))
            guard !Task.isCancelled, !notifier.isClosed else { return nil }
            seen = notifier.commits
            return ()
        }
    }
}

extension Database {
    /// Wakes after commits; commits from this call on are noticed.
    public func changes() -> CommitSignal {
        CommitSignal(notifier: notifier, seen: notifier.commits)
    }

    /// The sequence of the last event committed, 0 when there never was one.
    public var lastEvent: Int64 { notifier.lastEvent }

    /// Waits until an event later than `sequence` is committed and returns the last event's sequence.
    ///
    /// Throws `CancellationError` when the task is cancelled and `StorageError.closed` when the database
    /// closes.
    public func waitForEvent(after sequence: Int64) async throws -> Int64 {
        await notifier.wait(for: .event(after: sequence))
        let last = notifier.lastEvent
        if last > sequence { return last }
        try Task.checkCancellation()
        throw StorageError.closed
    }

    /// Like `waitForEvent`, but false when none is committed within this time.
    public func waitForEvent(after sequence: Int64, atMost timeout: Duration) async throws -> Bool {
        guard try await notifier.wait(for: .event(after: sequence), atMost: timeout) else { return false }
        if notifier.lastEvent > sequence { return true }
        throw StorageError.closed
    }
}
