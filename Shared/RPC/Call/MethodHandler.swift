public import NIOCore

/// A method, and what answers it.
public struct MethodHandler: Sendable {
    public let method: MethodDescriptor
    public let answer: Answer

    /// The answer must be of the method's kind.
    public init(_ method: MethodDescriptor, _ answer: Answer) {
        precondition(method.kind == answer.kind, "\(method.fullName) is \(method.kind), not \(answer.kind)")
        self.method = method
        self.answer = answer
    }
}

/// What answers a method, bytes in and bytes out.
///
/// It runs in a task that is cancelled when nobody waits any more.
public enum Answer: Sendable {
    case unary(@Sendable (ByteBuffer, Call) async throws -> ByteBuffer)
    case serverStreaming(@Sendable (ByteBuffer, Call, any ResponseBytes) async throws -> Void)
    case clientStreaming(@Sendable (ByteSequence, Call) async throws -> ByteBuffer)
    case bidirectional(@Sendable (ByteSequence, Call, any ResponseBytes) async throws -> Void)

    var kind: MethodKind {
        switch self {
        case .unary: .unary
        case .serverStreaming: .serverStreaming
        case .clientStreaming: .clientStreaming
        case .bidirectional: .bidirectional
        }
    }
}
