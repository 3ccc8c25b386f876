public import NIOCore

/// A way to call one service: over the network, or in this process.
///
/// What goes wrong is thrown as `RPCError`; cancelling the task that waits cancels the call.
public protocol RPCChannel: Sendable {
    func unary(
        _ method: MethodDescriptor, _ request: ByteBuffer, _ options: CallOptions
    ) async throws -> ByteBuffer

    /// Letting go of the sequence before its end cancels the call.
    func serverStreaming(
        _ method: MethodDescriptor, _ request: ByteBuffer, _ options: CallOptions
    ) async throws -> ByteSequence

    /// The call is closed when `body` returns, and cancelled if it throws; `body` is cancelled if the server
    /// answers first.
    func clientStreaming(
        _ method: MethodDescriptor, _ options: CallOptions,
        _ body: @escaping @Sendable (any ByteWriter) async throws -> Void
    ) async throws -> ByteBuffer

    /// Our side is closed when `body` returns, and what is left of the answers is then read to the end.
    func bidirectional(
        _ method: MethodDescriptor, _ options: CallOptions,
        _ body: @escaping @Sendable (any ByteWriter, ByteSequence) async throws -> Void
    ) async throws
}
