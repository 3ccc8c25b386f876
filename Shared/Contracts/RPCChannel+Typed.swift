import NIOCore
import RPC

// Calls with messages in place of bytes: what the generated clients are made of.

extension RPCChannel {
    func unary<Request: ContractMessage, Response: ContractMessage>(
        _ method: MethodDescriptor, _ request: Request, _ options: CallOptions
    ) async throws -> Response {
        try Response(decoding: try await unary(method, try request.encode(), options))
    }

    func serverStreaming<Request: ContractMessage, Response: ContractMessage>(
        _ method: MethodDescriptor, _ request: Request, _ options: CallOptions
    ) async throws -> MessageSequence<Response> {
        MessageSequence(try await serverStreaming(method, try request.encode(), options))
    }

    func clientStreaming<Request: ContractMessage, Response: ContractMessage>(
        _ method: MethodDescriptor, _ options: CallOptions,
        _ body: @escaping @Sendable (MessageWriter<Request>) async throws -> Void
    ) async throws -> Response {
        let bytes = try await clientStreaming(method, options) { requests in
            try await body(MessageWriter(requests))
        }
        return try Response(decoding: bytes)
    }

    func bidirectional<Request: ContractMessage, Response: ContractMessage>(
        _ method: MethodDescriptor, _ options: CallOptions,
        _ body: @escaping @Sendable (MessageWriter<Request>, MessageSequence<Response>) async throws -> Void
    ) async throws {
        try await bidirectional(method, options) { requests, answers in
            try await body(MessageWriter(requests), MessageSequence(answers))
        }
    }
}
