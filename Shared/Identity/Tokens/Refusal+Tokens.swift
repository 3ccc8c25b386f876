public import RPC
public import Values

// Why a caller is not believed.

extension Refusal {
    /// Not a token of ours: malformed, forged, or by a key that nobody published.
    public static func tokenInvalid(_ flaw: String) -> Self {
        Self(
            .unauthenticated, "TOKEN_INVALID", "The token in authorization does not count here: \(flaw).",
            RefusalDetail(
                field: "authorization", rule: "Bearer, then an EdDSA token that still counts", current: flaw,
                remedy: "Sign in again, and send the access token as it was answered."))
    }

    /// A token of a service or an operator that is made out to another service.
    public static func tokenAudience(_ audience: String, here: String) -> Self {
        Self(
            .unauthenticated, "TOKEN_AUDIENCE", "The token in authorization is for another service.",
            RefusalDetail(
                field: "authorization", rule: "aud is the one service called: \(here)", current: audience,
                remedy: "Sign a token for \(here), or call \(audience) with it."))
    }

    public static func tokenExpired(at moment: Timestamp) -> Self {
        Self(
            .unauthenticated, "TOKEN_EXPIRED", "The access token counted until \(moment).",
            RefusalDetail(
                field: "authorization", rule: "a token that still counts", limit: "\(moment)",
                remedy: "Ask RefreshSession or SignInWithApiKey for a new token."))
    }

    /// The session it was issued to has ended.
    public static let sessionRevoked = Self(
        .unauthenticated, "SESSION_REVOKED", "The session of this access token has ended.",
        RefusalDetail(field: "authorization", rule: "a session that goes on", remedy: "Sign in again."))

    /// The API key it was traded for has been revoked.
    public static let apiKeyRevoked = Self(
        .unauthenticated, "API_KEY_REVOKED", "The API key of this access token has been revoked.",
        RefusalDetail(
            field: "authorization", rule: "an API key that is not revoked",
            remedy: "Ask the business for another API key."))

    /// The account's part in the business, or what its role allows, has changed since the token was issued.
    public static let tokenStale = Self(
        .unauthenticated, "TOKEN_STALE",
        "What the caller may do for the business has changed since this access token was issued.",
        RefusalDetail(
            field: "authorization", rule: "a token issued after the last change",
            remedy: "Ask RefreshSession for a new token."))

    /// The keys of accounts have never arrived here, so no person can be told from another.
    public static let keysUnavailable = Self(
        .unavailable, "KEYS_UNAVAILABLE",
        "The keys and revocations of souk-accounts have not arrived here yet.",
        RefusalDetail(remedy: "Try again shortly; it heals when souk-accounts answers."))
}
