import NIOCore
import RPC

// Calls with messages in place of bytes: what the generated clients are made of.

extension RPCChannel {
    func ask<Request: ContractMessage, Response: ContractMessage>(
        _ method: MethodDescriptor, _ request: Request, _ options: CallOptions
    ) async throws -> Response {
        try Response(decoding: try await unary(method, try request.encode(), options))
    }

    func follow<Request: ContractMessage, Response: ContractMessage>(
        _ method: MethodDescriptor, _ request: Request, _ options: CallOptions
    ) async throws -> MessageSequence<Response> {
        MessageSequence(bytes: try await serverStreaming(method, try request.encode(), options))
    }

    func deliver<Request: ContractMessage, Response: ContractMessage>(
        _ method: MethodDescriptor, _ options: CallOptions,
        _ body: @escaping @Sendable (RequestWriter<Request>) async throws -> Void
    ) async throws -> Response {
        let bytes = try await clientStreaming(method, options) { sink in
            try await body(RequestWriter(sink: sink))
        }
        return try Response(decoding: bytes)
    }
}

/// The messages a server streams, decoded as they are read.
public struct MessageSequence<Message: ContractMessage>: AsyncSequence, Sendable {
    public typealias Element = Message

    fileprivate let bytes: ResponseSequence

    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(bytes: bytes.makeAsyncIterator()) }

    public struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate var bytes: ResponseSequence.AsyncIterator

        public mutating func next() async throws -> Message? {
            guard let next = try await bytes.next() else { return nil }
            return try Message(decoding: next)
        }
    }
}

/// Sends the messages of a client's stream; waits while the server lags behind.
public struct RequestWriter<Message: ContractMessage>: Sendable {
    fileprivate let sink: RequestSink

    public func send(_ message: Message) async throws { try await sink.send(try message.encode()) }
}
