/// Gives one element after commits: any number of commits since the last element are one.
///
/// Nothing is missed between taking the signal and asking it: make it first, read the database, then wait
/// for `next()`. Ends when the database closes or the task is cancelled. Every iterator is independent.
public struct CommitSignal: AsyncSequence, Sendable {
    let source: CommitSource
    let seen: UInt64

    public func makeAsyncIterator() -> Iterator {
        Iterator(source: source, seen: seen)
    }

    public struct Iterator: AsyncIteratorProtocol {
        let source: CommitSource
        var seen: UInt64

        public mutating func next() async -> Void? {
            await source.wait(for: .commit(after: seen))
            guard !Task.isCancelled, !source.isClosed else { return nil }
            seen = source.commits
            return ()
        }
    }
}

extension Database {
    /// Wakes after commits; commits from this call on are noticed.
    public func changes() -> CommitSignal {
        CommitSignal(source: source, seen: source.commits)
    }

    /// The sequence of the last event committed, 0 when there never was one.
    public var lastEvent: Int64 { source.lastEvent }

    /// Waits until an event later than `sequence` is committed and returns the last event's sequence.
    ///
    /// Throws `CancellationError` when the task is cancelled and `StorageError.closed` when the database
    /// closes.
    public func waitForEvent(after sequence: Int64) async throws -> Int64 {
        await source.wait(for: .event(after: sequence))
        let last = source.lastEvent
        if last > sequence { return last }
        try Task.checkCancellation()
        throw StorageError.closed
    }
}
