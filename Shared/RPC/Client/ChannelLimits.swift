/// How patient a channel is, and how much it holds.
public struct ChannelLimits: Sendable {
    /// How long a unary call waits that names no timeout of its own.
    public var unaryTimeoutDefault = Duration.seconds(30)
    /// How long a call waits for a connection.
    ///
    /// Once nobody has answered for so long, calls fail at once.
    public var connectWaitMax = Duration.seconds(3)
    /// How long one attempt to connect may take, with TLS.
    public var connectTimeout = Duration.seconds(3)
    /// The pause before connecting again doubles from the first to the last; each is cut by up to a half, at
    /// random.
    public var backoffMin = Duration.milliseconds(50)
    public var backoffMax = Duration.seconds(5)
    /// How often one call is sent, when it was surely not begun or may be repeated.
    public var attemptsMax = 4
    public var callsPerConnectionMax = 65_536
    /// What may wait on one connection for the network to take it.
    public var unwrittenBytesMax = 64 << 20
    /// What may wait unread on one stream from a server that takes no part in flow control; a reader too slow
    /// loses the stream, nothing else.
    public var streamItemsMax = 4_096
    public var streamBytesMax = 16 << 20

    /// And on all streams of one connection together.
    public var backlogBytesMax = 64 << 20
    /// How long a stream of requests waits, once it is 64 KiB ahead, to hear whether the server takes part in
    /// flow control.
    ///
    /// Servers of other makes never say; after this the connection's streams are sent without.
    public var creditWaitMax = Duration.seconds(2)

    public init() {}
}
