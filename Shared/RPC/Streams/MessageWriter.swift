public import NIOCore

/// Where the messages of a stream are sent.
public protocol ByteWriter: Sendable {
    /// Waits while the connection is full or the stream's reader is behind.
    ///
    /// Throws when the other side is gone, or reads too slowly and takes no part in flow control.
    func send(_ bytes: ByteBuffer) async throws
}

/// Where the messages of a stream are sent, before they are bytes.
public struct MessageWriter<Message: RPCMessage>: Sendable {
    private let bytes: any ByteWriter

    public init(_ bytes: any ByteWriter) { self.bytes = bytes }

    public func send(_ message: Message) async throws { try await bytes.send(try message.encode()) }
}
