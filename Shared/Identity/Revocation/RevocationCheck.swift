public import RPC
public import Values

/// A person's token whose signature and lifetime are good.
public struct PersonToken: Sendable {
    public let person: Person
    /// To the microsecond.
    public let issuedAt: Timestamp
}

/// An API key's token whose signature and lifetime are good.
public struct APIKeyToken: Sendable {
    public let key: APIKeyCaller
    /// To the microsecond.
    public let issuedAt: Timestamp
}

/// Says whether a token that was good when signed has been taken back since.
///
/// Asked at every call.
public protocol RevocationCheck: Sendable {
    /// Throws SESSION_REVOKED or TOKEN_STALE.
    func refuseIfRevoked(_ token: PersonToken) async throws
    /// Throws API_KEY_REVOKED.
    func refuseIfRevoked(_ token: APIKeyToken) async throws
}
