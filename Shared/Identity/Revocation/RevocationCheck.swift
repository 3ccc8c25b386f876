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
    /// Calls `body` with the holder of tokens that were taken back, at once whenever that is learnt; nil is
    /// anybody.
    func onRevocation(_ body: @escaping @Sendable (TokenHolder?) -> Void)
}

extension RevocationCheck {
    /// For a check that learns of nothing by itself: what it refuses counts at the next call.
    public func onRevocation(_ body: @escaping @Sendable (TokenHolder?) -> Void) {}
}
