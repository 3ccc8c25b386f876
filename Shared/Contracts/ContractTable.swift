public import RPC

/// A method together with the messages it takes and gives.
public struct ContractMethod: Sendable {
    public let descriptor: MethodDescriptor
    public let request: any ContractMessage.Type
    public let response: any ContractMessage.Type

    init(
        _ descriptor: MethodDescriptor, _ request: any ContractMessage.Type,
        _ response: any ContractMessage.Type
    ) {
        self.descriptor = descriptor
        self.request = request
        self.response = response
    }
}

/// Everything that can be called and said; `all` and `messages` are generated.
public enum ContractTable {
    /// The method of a path such as `/souk.orders.v1.Orders/PlaceOrder`.
    public static func method(_ fullName: String) -> ContractMethod? { methodsByName[fullName] }

    /// The message of a full name such as `souk.orders.v1.OrderChanged`.
    public static func message(_ fullName: String) -> (any ContractMessage.Type)? { messagesByName[fullName] }

    private static let methodsByName = Dictionary(
        uniqueKeysWithValues: all.map { ($0.descriptor.fullName, $0) })
    private static let messagesByName = Dictionary(
        uniqueKeysWithValues: messages.map { ($0.messageName, $0) })
}
