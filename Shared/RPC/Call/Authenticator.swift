/// Says who calls, from what the call brought along.
///
/// Asked once for each call, before its handler.
public protocol Authenticator: Sendable {
    /// `.anonymous` for a call that brings no token; throws a `RefusalError` for a token that is not good.
    func caller(of metadata: Metadata) async throws -> Caller
}
