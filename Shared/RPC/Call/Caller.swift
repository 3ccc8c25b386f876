public import Values

/// Who makes a call, as far as the server could verify it.
public enum Caller: Sendable, Hashable {
    /// The call brought no token.
    case anonymous
    case person(Person)
    /// A program of a business's own, signed in by an API key: it acts for the business, without a person.
    case apiKey(APIKeyCaller)
    /// A service that signs its own calls: `commerce`.
    case service(String)
    /// Whoever runs this installation, signed in by key.
    case `operator`(Operator)
}

extension Caller {
    /// The business they act for, if they do.
    var actingFor: BusinessID? {
        switch self {
        case .person(let person): person.acting?.business
        case .apiKey(let key): key.business
        case .anonymous, .service, .operator: nil
        }
    }
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

/// A business someone acts for, and what they may do for it.
public struct Acting: Sendable, Hashable {
    public let business: BusinessID
    /// The role's id, `owner` or one of the business's own: for people to read, never to decide by.
    public let role: String
    public let permissions: Permissions

    public init(business: BusinessID, role: String, permissions: Permissions) {
        self.business = business
        self.role = role
        self.permissions = permissions
    }
}

/// An API key of a business, at work.
public struct APIKeyCaller: Sendable, Hashable {
    /// The key's id: names it in lists and logs, opens nothing.
    public let id: String
    public let business: BusinessID
    public let permissions: Permissions
    public let tokenExpiresAt: Timestamp?

    public init(
        id: String, business: BusinessID, permissions: Permissions, tokenExpiresAt: Timestamp? = nil
    ) {
        self.id = id
        self.business = business
        self.permissions = permissions
        self.tokenExpiresAt = tokenExpiresAt
    }
}

/// Someone who runs this installation.
public struct Operator: Sendable, Hashable {
    public let name: String
    public let permissions: Permissions

    public init(name: String, permissions: Permissions) {
        self.name = name
        self.permissions = permissions
    }
}
