public import RPC
public import Values

/// Signs people's access tokens; accounts alone has one.
public struct PersonTokenSigner: Sendable {
    /// How long a token counts, in seconds.
    public static let lifetimeSeconds: Int64 = 15 * 60

    let key: SigningKey

    public init(key: SigningKey) {
        self.key = key
    }

    /// What its tokens are checked with.
    public var verifyingKey: VerifyingKey { key.verifyingKey }

    /// A token that counts from `issuedAt`, and the moment from which it no longer does.
    public func sign(
        account: AccountID, session: SessionID, acting: Acting? = nil, issuedAt: Timestamp
    ) async throws -> (token: Secret<String>, expiresAt: Timestamp) {
        let expiresAt = Timestamp(
            microseconds: (issuedAt.seconds + Self.lifetimeSeconds) * 1_000_000)
        let claims = PersonClaims(
            iss: personIssuer, aud: tokenAudience, sub: account.text, sid: session.text,
            biz: acting?.business.text, role: acting?.role,
            perm: acting?.permissions.words.sorted(), iat: issuedAt.seconds, exp: expiresAt.seconds,
            ius: issuedAt.microseconds)
        return (try await key.sign(claims), expiresAt)
    }
}
