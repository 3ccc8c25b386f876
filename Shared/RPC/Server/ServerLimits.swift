/// How much one server takes on.
///
/// Whatever exceeds a limit is refused by itself, and nothing else suffers.
public struct ServerLimits: Sendable {
    public var connectionsMax = 32_768
    /// From one address; an IPv6 one's /64.
    ///
    /// Where there are as many connections, one that has made no admitted call gives way.
    public var connectionsPerAddressMax = 4_096
    /// Calls in flight on one connection, and in all.
    ///
    /// A call that was cancelled counts until its handler is done.
    public var callsPerConnectionMax = 16_384
    public var callsMax = 131_072
    /// What may wait unread on one stream from a client.
    public var streamItemsMax = 16_384
    public var streamBytesMax = 16 << 20
    /// And on all streams of one connection together, and of all connections.
    public var backlogBytesMax = 64 << 20
    public var totalBacklogBytesMax = 256 << 20
    /// What the requests of calls in flight may take on one connection, and in all.
    public var requestBytesMax = 64 << 20
    public var totalRequestBytesMax = 256 << 20
    /// What frames that have begun to arrive may take in all; on one connection it is 8 MiB at most.
    public var totalUnfinishedBytesMax = 256 << 20
    /// How long a TLS handshake may take.
    public var handshakeTimeout = Duration.seconds(5)
    /// How long a frame may take from its first byte to its last, while the server reads.
    public var frameTimeout = Duration.seconds(10)
    /// How long a handler waits for room before its stream is closed, because its reader is too slow.
    public var slowReaderTimeout = Duration.seconds(10)
    /// How long a connection may take nothing of what is written to it.
    public var stalledWriteTimeout = Duration.seconds(30)
    /// How long a connection may have no call in flight; nil is for ever.
    public var idleTimeout: Duration?

    public init() {}
}
