/// How many messages go each way.
public enum MethodKind: Sendable, Hashable {
    case unary, serverStreaming, clientStreaming, bidirectional
}

/// A method as the contract has it.
public struct MethodDescriptor: Sendable {
    /// Shared, because a descriptor is handed on at every step of every call.
    private final class Storage: Sendable {
        let service: String
        let name: String
        let fullName: String
        let kind: MethodKind
        let access: Access
        let idempotent: Bool

        init(_ service: String, _ name: String, _ kind: MethodKind, _ access: Access, _ idempotent: Bool) {
            self.service = service
            self.name = name
            fullName = "/\(service)/\(name)"
            self.kind = kind
            self.access = access
            self.idempotent = idempotent
        }
    }

    private let storage: Storage

    public init(service: String, name: String, kind: MethodKind, access: Access, idempotent: Bool) {
        storage = Storage(service, name, kind, access, idempotent)
    }

    /// `souk.orders.v1.Orders`.
    public var service: String { storage.service }
    /// `PlaceOrder`.
    public var name: String { storage.name }
    /// `/souk.orders.v1.Orders/PlaceOrder`.
    public var fullName: String { storage.fullName }
    public var kind: MethodKind { storage.kind }
    public var access: Access { storage.access }
    /// Whether it may be repeated blindly when nobody knows if it was done.
    public var idempotent: Bool { storage.idempotent }
}

extension MethodDescriptor: Hashable {
    // A name is a method: two with the same name and other rules do not exist.
    public static func == (one: Self, other: Self) -> Bool {
        one.storage === other.storage || one.fullName == other.fullName
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(fullName) }
}
