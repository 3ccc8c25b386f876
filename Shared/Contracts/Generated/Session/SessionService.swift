// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// What answers `souk.session.v1.Session`: a function for each method.
public protocol SessionService: RPCService {
    /// Signs this connection in: later calls on it that bring no `authorization` of their own are this
    /// caller's, streams too.
    ///
    /// It lasts until the token expires or is revoked, until another SignIn replaces it, or until the
    /// connection closes; after the token's end such calls are refused as calls with that token would be. A
    /// call that brings a token of its own is judged by that alone, and never falls back to the connection's
    /// when it is bad.
    ///
    /// Renewing: the same caller (the same session acting for the same business, the same API key, service or
    /// operator) signs in again with a newer token before the old one ends, and every stream that caller has
    /// open on this connection goes on until the new token ends. When another caller signs in, the streams of
    /// the caller before that brought no token of their own end with SIGN_IN_REPLACED.
    ///
    /// Wait for the answer before making calls that rely on it. A refused sign-in changes nothing. Safe to
    /// repeat. Ten in a row on a connection, then one in six seconds, refused ones included. Refused:
    /// TOKEN_MISSING (`access_token` is empty), TOKEN_INVALID, TOKEN_EXPIRED, TOKEN_STALE, TOKEN_AUDIENCE,
    /// SESSION_REVOKED, API_KEY_REVOKED, KEYS_UNAVAILABLE, TOO_MANY_SIGN_INS.
    func signIn(_ request: SessionAPI.SignInRequest, _ call: Call) async throws -> SessionAPI.SignInResponse
}

extension SessionService {
    public var methods: [MethodHandler] { SessionMethods.handlers(for: self) }
}

extension SessionMethods {
    /// For a type that answers several services: its `methods` are the sum of theirs.
    public static func handlers(for service: some SessionService) -> [MethodHandler] {
        [
            .unary(signIn, service.signIn),
        ]
    }
}
