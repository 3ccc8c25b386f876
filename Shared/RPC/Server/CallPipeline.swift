import Logging
import NIOCore

/// The way of a call once its frame is read, over a socket or not: who calls, may they, the handler, and what
/// its errors become.
struct CallPipeline: Sendable {
    let authenticator: (any Authenticator)?
    let streams: OpenStreams?
    let admission: Admission
    /// Bound while a handler runs, as `Logger.current`.
    let logger: Logger

    init(authenticator: (any Authenticator)?, admission: Admission, logger: Logger) {
        self.authenticator = authenticator
        streams = authenticator.map(OpenStreams.init)
        self.admission = admission
        self.logger = logger.aboutTheCall
    }

    /// A call as it came.
    struct IncomingCall: Sendable {
        let id: CallID
        let route: Route
        let deadline: NIODeadline?
        let metadata: Metadata
        let peer: Peer
        let request: ByteBuffer
        /// For a method that takes a stream.
        var requests: ReceiveBuffer?
        /// For a method that answers with a stream.
        var responses: (any ByteWriter)?
        /// Who the connection is signed in as.
        var connection: ConnectionSession?
        /// For a method that streams.
        var authorization: StreamAuthorization?
    }

    /// The final answer; empty for a stream that was sent already.
    func answer(_ incoming: IncomingCall) async -> Result<ByteBuffer, RPCError> {
        let ticket = AdmissionTicket(admission, for: incoming.route.method)
        defer {
            ticket.end()
            if let stream = incoming.authorization { streams?.remove(stream) }
        }
        do {
            let call = try await admit(incoming, ticket)
            let context = CallContext(call, incoming.id)
            return await withLogger(logger) { _ in
                await CallContext.$current.withValue(context) { await run(incoming, call) }
            }
        } catch {
            return .failure(refusal(error))
        }
    }

    private func run(_ incoming: IncomingCall, _ call: Call) async -> Result<ByteBuffer, RPCError> {
        do {
            let answer = try await Self.handle(incoming, call)
            logger.debug("call answered", metadata: ["rpc.code": "OK"])
            return .success(answer)
        } catch {
            return .failure(refusal(error))
        }
    }

    private static func handle(_ incoming: IncomingCall, _ call: Call) async throws -> ByteBuffer {
        switch incoming.route.body {
        case .unary(let body):
            return try await body(incoming.request, call)
        case .serverStreaming(let body):
            guard let responses = incoming.responses else { throw RPCError.fault }
            try await body(incoming.request, call, responses)
            return ByteBuffer()
        case .clientStreaming(let body):
            guard let requests = incoming.requests else { throw RPCError.fault }
            return try await body(ByteSequence { try await requests.next() }, call)
        case .bidirectional(let body):
            guard let requests = incoming.requests, let responses = incoming.responses else {
                throw RPCError.fault
            }
            try await body(ByteSequence { try await requests.next() }, call, responses)
            return ByteBuffer()
        }
    }

    /// What the caller is told; a fault is logged here, once, with the words that they are not told.
    private func refusal(_ error: any Error) -> RPCError {
        let refusal = RPCError(answering: error)
        if refusal == .fault {
            logger.error("a handler failed", metadata: ["error": "\(String(reflecting: error))"])
        } else {
            logger.debug(
                "call refused", metadata: ["rpc.code": "\(refusal.code)", "rpc.reason": "\(refusal.reason)"])
        }
        return refusal
    }
}
