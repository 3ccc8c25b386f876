public import RPC
public import Values

/// Why a caller is not believed.
public enum IdentityError: RefusalError, Hashable {
    /// Not a token of ours: malformed, forged, for somebody else, or by a key nobody published.
    case tokenInvalid(String)
    case tokenExpired(at: Timestamp)
    case sessionRevoked
    /// The role it was issued for has changed since.
    case tokenStale
    /// The keys of accounts have never arrived here, so no person can be told from another.
    case keysUnavailable

    public var code: RPCCode {
        switch self {
        case .tokenInvalid, .tokenExpired, .sessionRevoked, .tokenStale: .unauthenticated
        case .keysUnavailable: .unavailable
        }
    }

    public var reason: String {
        switch self {
        case .tokenInvalid: "TOKEN_INVALID"
        case .tokenExpired: "TOKEN_EXPIRED"
        case .sessionRevoked: "SESSION_REVOKED"
        case .tokenStale: "TOKEN_STALE"
        case .keysUnavailable: "KEYS_UNAVAILABLE"
        }
    }

    public var message: String {
        switch self {
        case .tokenInvalid(let rule): "authorization is not a token that counts here: \(rule)"
        case .tokenExpired(let moment): "the access token counted until \(moment)"
        case .sessionRevoked: "the session of this access token has ended"
        case .tokenStale: "the role in the business has changed since this access token was issued"
        case .keysUnavailable: "the keys and revocations of souk-accounts have not arrived here yet"
        }
    }

    public var detail: RefusalDetail {
        switch self {
        case .tokenInvalid:
            RefusalDetail(field: "authorization", rule: "Bearer, then an EdDSA token that is still good")
        case .tokenExpired, .tokenStale:
            RefusalDetail(field: "authorization", remedy: "Ask RefreshSession for a new token.")
        case .sessionRevoked:
            RefusalDetail(field: "authorization", remedy: "Sign in again.")
        case .keysUnavailable:
            RefusalDetail(remedy: "Try again shortly; it heals when souk-accounts answers.")
        }
    }
}
