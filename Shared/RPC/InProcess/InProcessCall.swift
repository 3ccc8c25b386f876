import NIOCore
import NIOPosix
import Wire

/// A call over an `InProcessLink`.
///
/// Letting go of it cancels the handler.
final class InProcessCall: Sendable {
    private let requests = ReceiveBuffer(InProcessLink.streamLimits)
    private let responses = ReceiveBuffer(InProcessLink.streamLimits)
    private let task: Task<Void, Never>
    private let timer: Scheduled<Void>?

    init(
        _ route: Route, _ request: ByteBuffer, _ resolved: ResolvedCallOptions, _ pipeline: CallPipeline,
        _ peer: Peer, _ connection: ConnectionSession, _ authorization: StreamAuthorization?
    ) {
        let (requests, responses) = (requests, responses)
        let incoming = CallPipeline.IncomingCall(
            id: CallID(connection: 0, stream: 0), route: route, deadline: resolved.deadline,
            metadata: Metadata(resolved.metadata), peer: peer, request: request,
            requests: requests,
            responses: InProcessResponses(receiveBuffer: responses), connection: connection,
            authorization: authorization)
        let startedAt = NIODeadline.now()
        let task = Task {
            let answer = Self.asReceived(await pipeline.answer(incoming))
            switch answer {
            case .success(let payload):
                if !route.body.kind.streamsResponses { _ = responses.offer(payload) }
                responses.finish()
            case .failure(let error):
                responses.finish(error)
            }
            requests.finish(.streamEnded)
            route.metrics.record(answer.code, nanoseconds: (.now() - startedAt).nanoseconds)
        }
        self.task = task
        authorization?.onEnd { error in
            responses.finish(error)
            requests.finish(error)
            task.cancel()
        }
        timer = resolved.deadline.map { deadline in
            MultiThreadedEventLoopGroup.singleton.any().scheduleTask(deadline: deadline) {
                responses.finish(.deadlineExceeded)
                requests.finish(.deadlineExceeded)
                task.cancel()
            }
        }
    }

    deinit { end() }

    private func end() {
        timer?.cancel()
        task.cancel()
        requests.finish(.cancelled)
        responses.finish(.cancelled)
    }

    func next() async throws -> ByteBuffer? {
        do {
            return try await responses.next()
        } catch let error as CancellationError {
            end()
            throw error
        }
    }

    func answer() async throws -> ByteBuffer {
        guard let answer = try await next() else {
            throw RPCError(.internal, "the call ended without an answer", reason: "ANSWER_MISSING")
        }
        return answer
    }

    func finishSending() { requests.finish() }

    /// As it would be after a way over the network.
    private static func asReceived(_ answer: Result<ByteBuffer, RPCError>) -> Result<ByteBuffer, RPCError> {
        switch answer {
        case .success(let payload):
            return ResponseEnvelope.fits(payload) ? answer : .failure(.tooLarge(payload.readableBytes))
        case .failure(let error):
            var bytes = ByteBuffer()
            error.fittingStatus.write(to: &bytes)
            guard let status = try? StatusMessage(decoding: bytes) else { return .failure(.fault) }
            return .failure(RPCError(status: status))
        }
    }
}

extension InProcessCall: ByteWriter {
    /// What the client of the call sends.
    func send(_ bytes: ByteBuffer) async throws {
        guard bytes.readableBytes <= FrameHeader.payloadBytesMax else {
            throw RPCError.tooLarge(bytes.readableBytes)
        }
        do {
            try await requests.put(bytes)
        } catch is RPCError {
            throw RPCError.streamEnded
        }
    }
}

/// What the handler of the call sends.
private struct InProcessResponses: ByteWriter {
    let receiveBuffer: ReceiveBuffer

    func send(_ bytes: ByteBuffer) async throws {
        guard bytes.readableBytes <= FrameHeader.payloadBytesMax else {
            throw RPCError.tooLarge(bytes.readableBytes)
        }
        try await receiveBuffer.put(bytes)
    }
}

extension Result<ByteBuffer, RPCError> {
    fileprivate var code: RPCCode {
        switch self {
        case .success: .ok
        case .failure(let error): error.code
        }
    }
}
