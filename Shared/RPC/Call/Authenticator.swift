/// Says who calls, from what the call brought along.
///
/// Asked once for each call, before its handler.
public protocol Authenticator: Sendable {
    /// `.anonymous` for a call that brings no token; throws a `Refusal` for a token that is not good.
    func caller(of metadata: Metadata) async throws -> Caller

    /// The client's address as a trusted forwarder names it; nil for a call that nobody forwarded, and for
    /// one whose forwarder is not believed.
    func clientAddress(of metadata: Metadata) async -> String?
}

extension Authenticator {
    public func clientAddress(of metadata: Metadata) async -> String? { nil }
}
