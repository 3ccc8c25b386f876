public import Values

/// Who makes a call, as far as the server could verify it.
public enum Caller: Sendable, Hashable {
    /// Nobody said who they are.
    case anonymous
    case person(Person)
    /// A program that signs its own calls: `commerce`, `operator`.
    case service(String)
}

/// A signed-in person, on one of their devices.
public struct Person: Sendable, Hashable {
    public let account: AccountID
    public let session: SessionID
    /// Nil: they act for themself.
    public let acting: Acting?
    public let tokenExpiresAt: Timestamp?

    public init(
        account: AccountID, session: SessionID, acting: Acting? = nil, tokenExpiresAt: Timestamp? = nil
    ) {
        self.account = account
        self.session = session
        self.acting = acting
        self.tokenExpiresAt = tokenExpiresAt
    }
}

/// A business someone acts for, and as what.
public struct Acting: Sendable, Hashable {
    public let business: BusinessID
    public let role: Role

    public init(business: BusinessID, role: Role) {
        self.business = business
        self.role = role
    }
}
