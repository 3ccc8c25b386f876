public import Values

/// What a client may ask of one call.
public struct CallOptions: Sendable {
    /// How long to wait.
    ///
    /// Without it a unary call waits `Channel.unaryTimeoutDefault`, a stream for ever; a call made by a
    /// handler never waits longer than whoever called the handler.
    public var timeout: Duration?
    public var metadata = Metadata()
    /// In whose name, instead of the channel's own credential.
    public var token: Secret<String>?
    /// For a forwarder: the address of the client whose call it passes on.
    ///
    /// The channel's credential vouches for it, whoever's token the call carries.
    public var clientAddress: String?
    /// For a forwarder: the stream in whose caller's name this call is made, and whose newer tokens it takes.
    public var authorization: StreamAuthorization?

    public init() {}

    public static let none = CallOptions()

    public static func timeout(seconds: Int) -> CallOptions {
        var options = CallOptions()
        options.timeout = .seconds(seconds)
        return options
    }
}
