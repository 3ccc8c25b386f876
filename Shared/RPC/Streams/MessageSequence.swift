/// The messages of a stream, decoded as they are read.
public struct MessageSequence<Message: RPCMessage>: AsyncSequence, Sendable {
    private let bytes: ByteSequence

    public init(_ bytes: ByteSequence) { self.bytes = bytes }

    public struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate var bytes: ByteSequence.AsyncIterator

        public mutating func next() async throws -> Message? {
            guard let next = try await bytes.next() else { return nil }
            return try Message(decoding: next)
        }
    }

    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(bytes: bytes.makeAsyncIterator()) }
}

/// What a client streams to a handler.
public typealias RequestStream<Message: RPCMessage> = MessageSequence<Message>
