import NIOCore
import RPC

extension ContractMessage {
    /// The message that bytes from a file are: an event's payload, for example.
    public init(bytes: [UInt8]) throws { try self.init(decoding: ByteBuffer(bytes: bytes)) }

    /// The encoded message, to be kept in a file.
    public func bytes() throws -> [UInt8] { Array(buffer: try encode()) }
}
