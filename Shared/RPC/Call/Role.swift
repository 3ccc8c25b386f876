/// What somebody is in the team of a business.
public enum Role: String, Sendable, Hashable, CaseIterable {
    /// Everything, the team included.
    case owner
    /// Everything but the team.
    case manager
    /// Answers customers and moves orders on.
    case agent
    /// Reads.
    case viewer

    private static let agentPermissions: Set = [
        "orders.read", "orders.manage", "messages.read", "messages.send", "catalog.read",
    ]

    /// Permissions are `<things>.<verb>`: `orders.manage`, `payments.refund`.
    public func may(_ permission: String) -> Bool {
        switch self {
        case .owner: true
        case .manager: permission != "team.manage"
        case .agent: Self.agentPermissions.contains(permission)
        case .viewer: permission.hasSuffix(".read")
        }
    }
}
