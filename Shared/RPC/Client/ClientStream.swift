import NIOCore

/// A stream that a client has open.
///
/// Letting go of it cancels the call.
final class ClientStream: Sendable {
    /// What keeps the connection open, while somebody reads here.
    private let channel: Channel
    private let connection: ClientConnection
    private let call: ClientCall
    private let receiveBuffer: ReceiveBuffer

    init(
        _ channel: Channel, _ connection: ClientConnection, _ call: ClientCall, _ receiveBuffer: ReceiveBuffer
    ) {
        self.channel = channel
        self.connection = connection
        self.call = call
        self.receiveBuffer = receiveBuffer
    }

    deinit { connection.cancel(call) }

    func next() async throws -> ByteBuffer? {
        do {
            return try await receiveBuffer.next()
        } catch let error as CancellationError {
            connection.cancel(call)
            receiveBuffer.finish(.cancelled)
            throw error
        }
    }

    func finishSending() { connection.finishSending(on: call) }

    /// What the server answers in the end, for a call with one answer.
    func answer() async throws -> ByteBuffer {
        guard let answer = try await next() else {
            throw RPCError(.internal, "the server ended the call without an answer", reason: "ANSWER_MISSING")
        }
        return answer
    }
}

extension ClientStream: ByteWriter {
    func send(_ bytes: ByteBuffer) async throws { try await connection.send(bytes, on: call) }
}
