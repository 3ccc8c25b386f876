public import RPC
public import Values

/// The credential of a service: tokens of its own for the calls it makes, each for the one service it calls.
///
/// Whoever receives such a token can act with it nowhere else.
public final class ServiceSigner: Credential {
    public let service: String
    private let tokens: SelfSignedTokens

    public init(service: String, key: SigningKey, clock: any WallClock = SystemClock()) {
        self.service = service
        tokens = SelfSignedTokens(issuer: service, key: key, clock: clock)
    }

    public func token(for audience: String) async throws -> Secret<String> {
        try await tokens.token(for: audience)
    }
}
