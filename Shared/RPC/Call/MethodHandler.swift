public import NIOCore

/// A method, and what answers it.
public struct MethodHandler: Sendable {
    public let method: MethodDescriptor
    public let body: HandlerBody

    /// The body must be of the method's kind.
    public init(_ method: MethodDescriptor, _ body: HandlerBody) {
        precondition(method.kind == body.kind, "\(method.fullName) is \(method.kind), not \(body.kind)")
        self.method = method
        self.body = body
    }
}

/// What answers a method, bytes in and bytes out.
///
/// It runs in a task that is cancelled when nobody waits any more.
public enum HandlerBody: Sendable {
    case unary(@Sendable (ByteBuffer, Call) async throws -> ByteBuffer)
    case serverStreaming(@Sendable (ByteBuffer, Call, any ByteWriter) async throws -> Void)
    case clientStreaming(@Sendable (ByteSequence, Call) async throws -> ByteBuffer)
    case bidirectional(@Sendable (ByteSequence, Call, any ByteWriter) async throws -> Void)

    var kind: MethodKind {
        switch self {
        case .unary: .unary
        case .serverStreaming: .serverStreaming
        case .clientStreaming: .clientStreaming
        case .bidirectional: .bidirectional
        }
    }
}
