public import NIOCore

/// A message of the contract.
public protocol RPCMessage: Sendable {
    /// Full name: `souk.orders.v1.Order`.
    static var messageName: String { get }

    /// Throws INVALID_ARGUMENT that names the field.
    init(decoding bytes: ByteBuffer) throws

    func encode() throws -> ByteBuffer
}
