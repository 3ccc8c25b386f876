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

    /// A person's token, issued now, and the moment from which it no longer counts.
    ///
    /// `roleChangedAt` is the last change of the role it acts in: the token counts as issued after that, also
    /// when the clock was set back in between. Its life is reckoned from `issuedAt` alone.
    public func sign(
        account: AccountID, session: SessionID, acting: Acting? = nil, issuedAt: Timestamp,
        roleChangedAt: Timestamp? = nil
    ) async throws -> (token: Secret<String>, expiresAt: Timestamp) {
        try await sign(
            issuedAt, after: roleChangedAt, account: account.text, session: session.text,
            business: acting?.business.text, role: acting?.role, permissions: acting?.permissions)
    }

    /// The same for an API key, which acts for its business without a person.
    public func sign(
        apiKey: String, business: BusinessID, permissions: Permissions, issuedAt: Timestamp
    ) async throws -> (token: Secret<String>, expiresAt: Timestamp) {
        try await sign(issuedAt, apiKey: apiKey, business: business.text, permissions: permissions)
    }

    private func sign(
        _ issuedAt: Timestamp, after change: Timestamp? = nil, account: String? = nil,
        session: String? = nil, apiKey: String? = nil, business: String?, role: String? = nil,
        permissions: Permissions?
    ) async throws -> (token: Secret<String>, expiresAt: Timestamp) {
        let expiresAt = Timestamp(microseconds: (issuedAt.seconds + Self.lifetimeSeconds) * 1_000_000)
        // Two things of the same microsecond would end the token with the role before.
        let order = max(issuedAt, change?.adding(microseconds: 1) ?? issuedAt)
        let claims = AccessClaims(
            iss: accountsIssuer, aud: clientAudience, sub: account, sid: session, key: apiKey,
            biz: business, role: role, perm: permissions?.words.sorted(), iat: issuedAt.seconds,
            exp: expiresAt.seconds, ius: order.microseconds)
        return (try await key.sign(claims), expiresAt)
    }
}
