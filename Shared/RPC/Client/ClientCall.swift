import NIOCore

/// A call whose answer a client's connection waits for.
final class ClientCall: @unchecked Sendable {
    enum ResponseSink {
        case unary(UnsafeContinuation<ByteBuffer, any Error>)
        case stream(ReceiveBuffer)
    }

    let deadline: NIODeadline?
    // Both are set once, under the connection's lock, when the call gets its stream.
    var stream: UInt32 = 0
    var responseSink: ResponseSink?
    // Under the connection's lock, too: what it may still send of its stream, and who waits for more.
    var credit = StreamCredit()
    var senders: [CheckedContinuation<Void, Never>] = []

    init(deadline: NIODeadline?) {
        self.deadline = deadline
    }

    /// Those who wait for credit, to be resumed outside of the connection's lock.
    func takeSenders() -> [CheckedContinuation<Void, Never>] {
        defer { senders = [] }
        return senders
    }

    func fail(_ error: any Error) {
        switch responseSink {
        case .unary(let continuation): continuation.resume(throwing: error)
        case .stream(let receiveBuffer):
            receiveBuffer.finish((error as? RPCError) ?? RPCError(answering: error))
        case nil: break
        }
    }
}

/// Why a call has no answer: the connection is gone, or was never there.
enum TransportFailure: Error {
    /// The call surely was not begun, so it may be sent again.
    case notBegun(RPCError)
    /// Nobody knows whether it was done.
    case outcomeUnknown(RPCError)

    var error: RPCError {
        switch self {
        case .notBegun(let error), .outcomeUnknown(let error): error
        }
    }
}

extension RPCError {
    static func unreachable(_ peer: String, _ why: String) -> RPCError {
        RPCError(
            .unavailable, "\(peer) cannot be reached: \(why)", reason: "PEER_UNREACHABLE",
            detail: RefusalDetail(remedy: "Try again shortly; it heals when \(peer) answers."))
    }

    static func connectionLost(_ peer: String) -> RPCError {
        RPCError(
            .unavailable, "the connection to \(peer) was lost before the answer came",
            reason: "CONNECTION_LOST",
            detail: RefusalDetail(remedy: "It may have been done: repeat it with the same id, or look."))
    }

    static func tooManyCalls(to peer: String, limit: Int) -> RPCError {
        RPCError(
            .resourceExhausted, "more than \(limit) calls to \(peer) are in flight", reason: "TOO_MANY_CALLS",
            detail: RefusalDetail(limit: "\(limit)", remedy: "Wait for answers first."))
    }

    static func notTaken(by peer: String) -> RPCError {
        RPCError(.resourceExhausted, "\(peer) does not take what is sent to it", reason: "PEER_TOO_SLOW")
    }

    static let channelClosed = RPCError(.unavailable, "the channel is closed", reason: "CHANNEL_CLOSED")
}
