/// How many messages go each way.
public enum MethodKind: Sendable, Hashable {
    case unary, serverStreaming, clientStreaming, bidirectional
}

/// A method as the contract has it.
public struct MethodDescriptor: Sendable, Hashable {
    /// `souk.orders.v1.Orders`
    public let service: String
    /// `PlaceOrder`
    public let name: String
    public let kind: MethodKind
    public let access: Access
    /// Whether it may be repeated blindly when nobody knows if it was done.
    public let idempotent: Bool
    /// `/souk.orders.v1.Orders/PlaceOrder`
    public let fullName: String

    public init(service: String, name: String, kind: MethodKind, access: Access, idempotent: Bool) {
        self.service = service
        self.name = name
        self.kind = kind
        self.access = access
        self.idempotent = idempotent
        fullName = "/\(service)/\(name)"
    }

    // A name is a method: two with the same name and other rules do not exist.
    public static func == (one: Self, other: Self) -> Bool { one.fullName == other.fullName }

    public func hash(into hasher: inout Hasher) { hasher.combine(fullName) }
}
