/// How busy a database is, at one moment: for metrics and for operators.
public struct DatabaseStatistics: Hashable, Sendable {
    /// Writes waiting for the writer, and reads waiting for a reader.
    public let writesQueued: Int
    public let readsQueued: Int
    /// Commits that wrote something since the database was opened: writes over commits is what a sync is
    /// shared by.
    public let commits: UInt64
    public let lastEvent: Int64
    /// Bytes of the write-ahead log in use.
    ///
    /// Past 256 MiB something keeps it from being reset.
    public let walBytes: Int64
}

extension Database {
    public var statistics: DatabaseStatistics {
        DatabaseStatistics(
            writesQueued: writer.queued, readsQueued: readers?.queued ?? 0, commits: notifier.commits,
            lastEvent: notifier.lastEvent, walBytes: checkpoint?.walBytes ?? 0)
    }
}
