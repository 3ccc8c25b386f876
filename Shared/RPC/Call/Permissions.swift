/// What a caller may do, as words: `orders.manage`.
///
/// A word that this program does not know permits nothing here and does no harm: a newer program may have
/// issued the token that carries it.
public struct Permissions: Sendable, Hashable {
    public let words: Set<String>

    public init(_ words: some Sequence<String>) {
        self.words = Set(words)
    }

    public func may(_ permission: String) -> Bool { words.contains(permission) }
}

// MARK: - Those that exist

extension Permissions {
    /// Every permission that a role or an API key of a business can have.
    public static let business = Permissions([
        "orders.read", "orders.manage", "catalog.manage", "messages.read", "messages.send", "team.manage",
        "payments.read", "payments.refund", "billing.read", "keys.manage",
    ])
    /// Every permission that an operator can have.
    public static let `operator` = Permissions(["maintenance.read", "maintenance.manage", "audit.read"])

    // The built-in roles.

    /// Everything.
    public static let owner = business
    /// Everything but the team and its keys.
    public static let manager = Permissions(business.words.subtracting(["team.manage", "keys.manage"]))
    /// Answers customers and moves orders on.
    public static let agent = Permissions(["orders.read", "orders.manage", "messages.read", "messages.send"])
    /// Reads.
    public static let viewer = Permissions(business.words.filter { $0.hasSuffix(".read") })

    /// The permissions of a built-in role by its id; nil for any other.
    public static func builtIn(_ role: String) -> Permissions? {
        switch role {
        case "owner": owner
        case "manager": manager
        case "agent": agent
        case "viewer": viewer
        default: nil
        }
    }
}
