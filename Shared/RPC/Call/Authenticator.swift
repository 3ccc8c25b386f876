public import Values

/// Says who calls, from what the call brought along.
///
/// Asked once for each call, before its handler, and again for an open stream when its token may have ended.
public protocol Authenticator: Sendable {
    /// `.anonymous` for a call that brings no token; throws a `Refusal` for a token that is not good.
    func caller(of metadata: Metadata) async throws -> Caller

    /// The client's address as a trusted forwarder names it; nil for a call that nobody forwarded, and for
    /// one whose forwarder is not believed.
    func clientAddress(of metadata: Metadata) async -> String?

    /// The time that tokens are judged by.
    var now: Timestamp { get }

    /// Calls `body` with the holder of tokens that were taken back, at once whenever that happens; nil is
    /// anybody.
    func onRevocation(_ body: @escaping @Sendable (TokenHolder?) -> Void)
}

extension Authenticator {
    public func clientAddress(of metadata: Metadata) async -> String? { nil }

    public var now: Timestamp { SystemClock().now }

    public func onRevocation(_ body: @escaping @Sendable (TokenHolder?) -> Void) {}
}
