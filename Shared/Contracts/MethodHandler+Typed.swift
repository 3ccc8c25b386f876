import NIOCore
import RPC

// A method's handler out of the function that answers it: the generated `handlers(for:)` is a list of these.

extension MethodHandler {
    static func unary<Request: ContractMessage, Response: ContractMessage>(
        _ method: MethodDescriptor,
        _ body: @escaping @Sendable (Request, Call) async throws -> Response
    ) -> MethodHandler {
        MethodHandler(
            method, .unary { bytes, call in try await body(Request(decoding: bytes), call).encode() })
    }

    static func serverStreaming<Request: ContractMessage, Response: ContractMessage>(
        _ method: MethodDescriptor,
        _ body: @escaping @Sendable (Request, MessageWriter<Response>, Call) async throws -> Void
    ) -> MethodHandler {
        MethodHandler(
            method,
            .serverStreaming { bytes, call, answers in
                try await body(Request(decoding: bytes), MessageWriter(answers), call)
            })
    }

    static func clientStreaming<Request: ContractMessage, Response: ContractMessage>(
        _ method: MethodDescriptor,
        _ body: @escaping @Sendable (RequestStream<Request>, Call) async throws -> Response
    ) -> MethodHandler {
        MethodHandler(
            method,
            .clientStreaming { requests, call in try await body(RequestStream(requests), call).encode() })
    }

    static func bidirectional<Request: ContractMessage, Response: ContractMessage>(
        _ method: MethodDescriptor,
        _ body:
            @escaping @Sendable (RequestStream<Request>, MessageWriter<Response>, Call) async throws -> Void
    ) -> MethodHandler {
        MethodHandler(
            method,
            .bidirectional { requests, call, answers in
                try await body(RequestStream(requests), MessageWriter(answers), call)
            })
    }
}
