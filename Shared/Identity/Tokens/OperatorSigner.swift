public import RPC
public import Values

/// The credential of whoever runs this installation: an operator signs in to each service with a key.
///
/// What the operator may do is written beside the public key, where the service called finds it; the token
/// says nothing of it.
public final class OperatorSigner: Credential {
    public let name: String
    private let tokens: SelfSignedTokens

    public init(name: String, key: SigningKey, clock: any WallClock = SystemClock()) {
        self.name = name
        tokens = SelfSignedTokens(issuer: operatorIssuerPrefix + name, key: key, clock: clock)
    }

    public func token(for audience: String) async throws -> Secret<String> {
        try await tokens.token(for: audience)
    }
}
