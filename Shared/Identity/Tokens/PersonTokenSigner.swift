public import RPC
public import Values

/// Signs the access tokens of people and API keys; accounts alone has one.
public struct PersonTokenSigner: Sendable {
    /// How long a token counts, in seconds.
    public static let lifetimeSeconds: Int64 = 15 * 60

    let key: SigningKey

    public init(key: SigningKey) {
        self.key = key
    }

    /// What its tokens are checked with.
    public var verifyingKey: VerifyingKey { key.verifyingKey }

    /// A person's token that counts from `issuedAt`, and the moment from which it no longer does.
    public func sign(
        account: AccountID, session: SessionID, acting: Acting? = nil, issuedAt: Timestamp
    ) async throws -> (token: Secret<String>, expiresAt: Timestamp) {
        try await sign(
            issuedAt, account: account.text, session: session.text, business: acting?.business.text,
            role: acting?.role, permissions: acting?.permissions)
    }

    /// The same for an API key, which acts for its business without a person.
    public func sign(
        apiKey: String, business: BusinessID, permissions: Permissions, issuedAt: Timestamp
    ) async throws -> (token: Secret<String>, expiresAt: Timestamp) {
        try await sign(issuedAt, apiKey: apiKey, business: business.text, permissions: permissions)
    }

    private func sign(
        _ issuedAt: Timestamp, account: String? = nil, session: String? = nil, apiKey: String? = nil,
        business: String?, role: String? = nil, permissions: Permissions?
    ) async throws -> (token: Secret<String>, expiresAt: Timestamp) {
        let expiresAt = Timestamp(microseconds: (issuedAt.seconds + Self.lifetimeSeconds) * 1_000_000)
        let claims = AccessClaims(
            iss: accountsIssuer, aud: clientAudience, sub: account, sid: session, key: apiKey,
            biz: business, role: role, perm: permissions?.words.sorted(), iat: issuedAt.seconds,
            exp: expiresAt.seconds, ius: issuedAt.microseconds)
        return (try await key.sign(claims), expiresAt)
    }
}
