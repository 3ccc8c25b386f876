public import RPC

/// Whom a program believes by their own signature: the public keys of the services that may call, and of the
/// operators.
public struct TrustedKeys: Sendable {
    let services: [String: [VerifyingKey]]
    let operators: [String: [OperatorKey]]

    public init(services: [String: [VerifyingKey]], operators: [String: [OperatorKey]] = [:]) {
        self.services = services
        self.operators = operators
    }

    /// Nobody is trusted.
    public static let none = TrustedKeys(services: [:])

    func key(_ id: String, ofService name: String) -> VerifyingKey? {
        services[name]?.first { $0.id == id }
    }

    func key(_ id: String, ofOperator name: String) -> OperatorKey? {
        operators[name]?.first { $0.key.id == id }
    }
}

/// An operator's public key, and what whoever signs with it may do.
public struct OperatorKey: Hashable, Sendable {
    public let key: VerifyingKey
    public let permissions: Permissions

    public init(key: VerifyingKey, permissions: Permissions) {
        self.key = key
        self.permissions = permissions
    }
}
