import RPC
import Values

extension Refusal {
    static let refreshTokenInvalid = Self(
        .unauthenticated, "REFRESH_TOKEN_INVALID",
        "refresh_token is not one that accounts gave out, or it ran out.",
        RefusalDetail(field: "refresh_token", rule: "the newest one of the session", remedy: "Sign in again.")
    )

    /// What a refresh token of an ended session is answered; an access token is refused by `Identity`.
    static let refreshSessionRevoked = Self(
        .unauthenticated, "SESSION_REVOKED", "The session has ended.",
        RefusalDetail(field: "refresh_token", rule: "of a live session", remedy: "Sign in again."))

    static func notAMember(of business: BusinessID) -> Self {
        Self(
            .permissionDenied, "NOT_A_MEMBER", "The account has no role in business \(business).",
            RefusalDetail(
                field: "business_id", rule: "a business that the account belongs to",
                remedy: "Ask an owner of the business for a role."))
    }

    static func sessionNotFound(_ id: String) -> Self {
        Self(
            .notFound, "SESSION_NOT_FOUND", "The account has no session \(id).",
            RefusalDetail(
                field: "session_id", rule: "a session of the caller's account",
                remedy: "See ListSessions for those there are."))
    }
}
