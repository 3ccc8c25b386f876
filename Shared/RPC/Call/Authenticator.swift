public import Values

/// Says who calls, from what the call brought along.
///
/// Asked once for each call, before its handler, and again for an open stream when its token may have ended.
public protocol Authenticator: Sendable {
    /// `.anonymous` for a call that brings no token; throws a `Refusal` for a token that is not good.
    ///
    /// `admitting` is called once, before any signature is checked: with whom the token is known to be of,
    /// or nil for a call whose token was not seen before or is missing. What it throws is thrown on.
    func caller(of metadata: Metadata, admitting: (Caller?) throws -> Void) async throws -> Caller

    /// The client's address as a trusted forwarder names it; nil for a call that nobody forwarded, and for
    /// one whose forwarder is not believed.
    ///
    /// `admitting` is called as for `caller`, about the forwarder, where an address is named.
    func clientAddress(of metadata: Metadata, admitting: (Caller?) throws -> Void) async throws -> String?

    /// The time that tokens are judged by.
    var now: Timestamp { get }

    /// Calls `body` with the holder of tokens that were taken back, at once whenever that happens; nil is
    /// anybody.
    func onRevocation(_ body: @escaping @Sendable (TokenHolder?) -> Void)
}

extension Authenticator {
    /// Who calls, without anybody paying for it.
    public func caller(of metadata: Metadata) async throws -> Caller {
        try await caller(of: metadata) { _ in }
    }

    public func clientAddress(of metadata: Metadata) async throws -> String? {
        try await clientAddress(of: metadata) { _ in }
    }

    public func clientAddress(
        of metadata: Metadata, admitting: (Caller?) throws -> Void
    ) async throws -> String? { nil }

    public var now: Timestamp { SystemClock().now }

    public func onRevocation(_ body: @escaping @Sendable (TokenHolder?) -> Void) {}
}
