import Logging
import NIOCore

/// The way of a call once its frame is read, over a socket or not: who calls, may they, the handler, and what
/// its errors become.
struct CallPipeline: Sendable {
    let authenticator: (any Authenticator)?
    let streams: OpenStreams?
    /// Bound while a handler runs, as `Logger.current`.
    let logger: Logger

    init(authenticator: (any Authenticator)?, logger: Logger) {
        self.authenticator = authenticator
        streams = authenticator.map(OpenStreams.init)
        self.logger = logger.aboutTheCall
    }

    /// A call as it came.
    struct IncomingCall: Sendable {
        let id: CallID
        let route: Route
        let deadline: NIODeadline?
        let metadata: Metadata
        let peer: String
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
        let method = incoming.route.method
        defer { if let stream = incoming.authorization { streams?.remove(stream) } }
        do {
            let revision = incoming.authorization == nil ? 0 : streams?.revision ?? 0
            let (caller, credentials) = try await authenticate(incoming)
            try method.access.enforce(on: caller, calling: method.name)
            var call = Call(
                method: method, caller: caller, deadline: incoming.deadline, metadata: incoming.metadata,
                peer: incoming.peer,
                clientAddress: await authenticator?.clientAddress(of: incoming.metadata))
            call.credentials = credentials
            call.connection = incoming.connection
            if let stream = incoming.authorization, !credentials.isEmpty {
                call.authorization = stream
                streams?.add(stream, by: CallerToken(caller, credentials), checkedAt: revision)
            }
            let context = CallContext(call, incoming.id)
            return await withLogger(logger) { _ in
                await CallContext.$current.withValue(context) { await run(incoming, call) }
            }
        } catch {
            return .failure(refusal(error))
        }
    }

    /// Who calls, by the call's own token or else by the connection's, and the `authorization` that says so.
    ///
    /// Nobody, if the token does not count and the method is open to anyone: a client that refreshes its
    /// session may well still send the token that has run out.
    private func authenticate(_ incoming: IncomingCall) async throws -> (Caller, Metadata) {
        guard let authenticator else { return (.anonymous, Metadata()) }
        let isSignedIn = incoming.metadata[Metadata.authorization] == nil
        let signedIn = isSignedIn ? incoming.connection?.token?.credentials : nil
        let credentials = signedIn ?? incoming.metadata
        do {
            let caller = try await authenticator.caller(of: credentials)
            return (caller, caller == .anonymous ? Metadata() : credentials)
        } catch {
            guard incoming.route.method.access.anyone, RPCError(answering: error).code == .unauthenticated
            else { throw error }
            return (.anonymous, Metadata())
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
