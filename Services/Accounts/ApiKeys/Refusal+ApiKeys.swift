import RPC

extension Refusal {
    static let apiKeyInvalid = Self(
        .unauthenticated, "API_KEY_INVALID", "secret is not one of an API key.",
        RefusalDetail(
            field: "secret", rule: "as CreateApiKey answered: \(ApiKeySecret.prefix) and 64 hex digits",
            remedy: "Check that the whole secret is sent."))

    /// What a revoked key's secret is answered; an access token is refused by `Identity`.
    static let apiKeySecretRevoked = Self(
        .unauthenticated, "API_KEY_REVOKED", "The API key was revoked.",
        RefusalDetail(
            field: "secret", rule: "of a key that is not revoked",
            remedy: "Ask the business for another key."))

    static func permissionOfMembers(_ word: String, field: String) -> Self {
        Self(
            .invalidArgument, "PERMISSION_OF_MEMBERS", "No API key can have the permission \(word).",
            RefusalDetail(
                field: field, rule: "not \(ApiKey.permissionsOfMembers.joined(separator: " or "))",
                current: word, remedy: "Have a member of the team do what needs it."))
    }

    static func apiKeyNotFound(_ id: String) -> Self {
        Self(
            .notFound, "API_KEY_NOT_FOUND", "The business has no API key \(id).",
            RefusalDetail(
                field: "api_key_id", rule: "a key of the caller's business",
                remedy: "See ListApiKeys for those there are."))
    }

    static func tooManyApiKeys(_ count: Int) -> Self {
        Self(
            .resourceExhausted, "TOO_MANY_API_KEYS", "A business has at most \(ApiKey.countMax) API keys.",
            RefusalDetail(limit: "\(ApiKey.countMax)", current: "\(count)", remedy: "Revoke one first."))
    }
}
