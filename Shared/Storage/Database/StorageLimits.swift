/// Every bound of the engine, in one place; tests lower some of them to reach them.
struct StorageLimits: Sendable {
    /// The most writes that share one commit.
    var writesPerCommitMax = 256
    /// The most writes that may wait for the writer before more are refused.
    var writesQueuedMax = 10_000
    /// The most reads that may wait for a reader before more are refused.
    var readsQueuedMax = 10_000
    /// Connections that read at the same time.
    var readersMax = 4
    /// Prepared statements kept by one connection; past it the least recently used one is dropped.
    var statementsCachedMax = 512
    /// Memory for pages, in KiB: of the writer, and of each reader.
    var writerCacheKiB = 65_536
    var readerCacheKiB = 16_384
    /// Pages in the write-ahead log after which it is copied into the file.
    var checkpointPages: Int32 = 1_000
    /// Past this size the log is truncated, waiting for readers at most `truncateWaitMilliseconds`.
    var walBytesMax: Int64 = 64 << 20
    var truncateWaitMilliseconds: Int32 = 50
    /// While the log is past its size, a read older than this is ended so that the log can be reset.
    var readSecondsMax = 5.0
    /// How long writes may be paused.
    var pauseSecondsMax = 30.0
    /// How long a snapshot may be held: it keeps the log from being reset.
    var snapshotSecondsMax = 900.0
    /// Events deleted in one write by retention, and the bytes of their payloads.
    var eventsDeletedPerWriteMax = 1_000
    var eventBytesDeletedPerWriteMax = 4 << 20
}
