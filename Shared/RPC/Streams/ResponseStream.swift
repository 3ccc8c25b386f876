public import NIOCore

/// Where the messages of a stream are sent.
public protocol ResponseBytes: Sendable {
    /// Waits while the connection is full; throws when the other side is gone or reads too slowly.
    func send(_ bytes: ByteBuffer) async throws
}

/// Where the messages of a stream are sent, before they are bytes.
public struct ResponseStream<Message: RPCMessage>: Sendable {
    private let bytes: any ResponseBytes

    public init(_ bytes: any ResponseBytes) { self.bytes = bytes }

    public func send(_ message: Message) async throws { try await bytes.send(try message.encode()) }
}

/// What a client streams its requests into.
public typealias RequestWriter<Message: RPCMessage> = ResponseStream<Message>
