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
        MessageSequence(try await serverStreaming(method, try request.encode(), options))
    }

    func deliver<Request: ContractMessage, Response: ContractMessage>(
        _ method: MethodDescriptor, _ options: CallOptions,
        _ body: @escaping @Sendable (RequestWriter<Request>) async throws -> Void
    ) async throws -> Response {
        let bytes = try await clientStreaming(method, options) { requests in
            try await body(RequestWriter(requests))
        }
        return try Response(decoding: bytes)
    }

    func converse<Request: ContractMessage, Response: ContractMessage>(
        _ method: MethodDescriptor, _ options: CallOptions,
        _ body: @escaping @Sendable (RequestWriter<Request>, MessageSequence<Response>) async throws -> Void
    ) async throws {
        try await bidirectional(method, options) { requests, answers in
            try await body(RequestWriter(requests), MessageSequence(answers))
        }
    }
}
