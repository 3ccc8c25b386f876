public import NIOCore
import Values

/// A channel without a socket: the whole path of a call (token, access, refusals), for tests and for one process.
public struct InProcessLink: RPCChannel {
    private let handlers: [String: MethodHandler]
    private let gate: Gate
    private let credential: (any Credential)?

    public init(
        services: [any RPCService], authenticator: any Authenticator, credential: (any Credential)? = nil
    ) {
        handlers = Dictionary(
            services.flatMap(\.methods).map { ($0.method.fullName, $0) }, uniquingKeysWith: { first, _ in first })
        gate = Gate(authenticator: authenticator)
        self.credential = credential
    }

    public func unary(
        _ method: MethodDescriptor, _ request: ByteBuffer, _ options: CallOptions
    ) async throws -> ByteBuffer {
        try await asAnswered { (handler, call) in
            guard case .unary(let body) = handler.answer else { throw Gate.wrongKind(method) }
            return try await body(request, call)
        } to: { try await open(method, options) }
    }

    public func serverStreaming(
        _ method: MethodDescriptor, _ request: ByteBuffer, _ options: CallOptions
    ) async throws -> ByteSequence {
        let (handler, call) = try await asAnswered { $0 } to: { try await open(method, options) }
        guard case .serverStreaming(let body) = handler.answer else { throw Gate.wrongKind(method) }
        let (stream, continuation) = AsyncThrowingStream.makeStream(of: ByteBuffer.self)
        let task = Task {
            do {
                try await body(request, call, Feed(continuation: continuation))
                continuation.finish()
            } catch {
                continuation.finish(throwing: RPCError(answering: error))
            }
        }
        continuation.onTermination = { _ in task.cancel() }
        let iterator = IteratorBox(stream.makeAsyncIterator())
        return ByteSequence { try await iterator.next() }
    }

    public func clientStreaming(
        _ method: MethodDescriptor, _ options: CallOptions,
        _ body: @escaping @Sendable (any ResponseBytes) async throws -> Void
    ) async throws -> ByteBuffer {
        let (handler, call) = try await asAnswered { $0 } to: { try await open(method, options) }
        guard case .clientStreaming(let answer) = handler.answer else { throw Gate.wrongKind(method) }
        let (stream, continuation) = AsyncThrowingStream.makeStream(of: ByteBuffer.self)
        let writer = Task {
            do {
                try await body(Feed(continuation: continuation))
                continuation.finish()
            } catch {
                continuation.finish(throwing: error)
            }
        }
        defer { writer.cancel() }
        let iterator = IteratorBox(stream.makeAsyncIterator())
        return try await asAnswered { $0 } to: {
            try await answer(ByteSequence { try await iterator.next() }, call)
        }
    }

    public func bidirectional(
        _ method: MethodDescriptor, _ options: CallOptions,
        _ body: @escaping @Sendable (any ResponseBytes, ByteSequence) async throws -> Void
    ) async throws {
        throw Gate.wrongKind(method)
    }

    private func open(_ method: MethodDescriptor, _ options: CallOptions) async throws -> (MethodHandler, Call) {
        var metadata = options.metadata
        if let token = options.token {
            metadata.add("authorization", "Bearer \(token.reveal())")
        } else if let credential {
            metadata.add("authorization", "Bearer \(try await credential.token().reveal())")
        }
        guard let handler = handlers[method.fullName] else { throw Gate.unknown(method) }
        let caller = try await gate.admit(handler.method, metadata)
        let call = Call(
            method: handler.method, caller: caller,
            deadline: options.timeout.map { .now() + TimeAmount($0) }, metadata: metadata, peer: "in-process:0")
        return (handler, call)
    }

    private func asAnswered<Opened, Result>(
        _ body: (Opened) async throws -> Result, to open: () async throws -> Opened
    ) async throws -> Result {
        do {
            return try await body(try await open())
        } catch {
            throw RPCError(answering: error)
        }
    }
}

private struct Feed: ResponseBytes {
    let continuation: AsyncThrowingStream<ByteBuffer, any Error>.Continuation

    func send(_ bytes: ByteBuffer) async throws {
        try Task.checkCancellation()
        continuation.yield(bytes)
    }
}

private actor IteratorBox {
    private var iterator: AsyncThrowingStream<ByteBuffer, any Error>.AsyncIterator?

    init(_ iterator: AsyncThrowingStream<ByteBuffer, any Error>.AsyncIterator) { self.iterator = iterator }

    func next() async throws -> ByteBuffer? {
        guard var taken = iterator else { return nil }
        let next = try await taken.next(isolation: self)
        iterator = taken
        return next
    }
}
