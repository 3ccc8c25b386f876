import Logging
import NIOCore
import NIOTLS
import Synchronization
import Wire

/// One connection to a service, shared by all calls to it.
///
/// Callers on any thread append to one buffer under a lock, and one turn of the loop writes it. Answers are
/// matched to their calls a burst at a time.
final class ClientConnection: ChannelInboundHandler, @unchecked Sendable {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    /// New calls stop here, so that no stream id is ever used twice.
    static let streamMax: UInt32 = 0xFFFF_FFF1

    struct State {
        var phase = Phase.open
        var calls: [UInt32: ClientCall] = [:]
        var nextStream: UInt32
        /// Streams from here on are in the write buffer still: their server has not heard of them.
        var firstUnsent: UInt32
        var writeBuffer = WriteBuffer()
        var pendingBytes = 0
        var isFlushScheduled = false
        var deadlines = DeadlineWheel()
        var senders: [CheckedContinuation<Void, Never>] = []
        var flowControl = FlowControl.unknown
    }

    /// Whether the server grants credit, as far as it has said.
    enum FlowControl {
        case unknown
        /// A sender waits for its first word, though not for long.
        case awaited
        case granted
        /// It has not said a word in time: it knows nothing of credit.
        case missing
    }

    enum Phase {
        case open
        /// No new calls: the server is leaving, or the ids are used up.
        ///
        /// Closes after the last answer.
        case retiring
        case closed
    }

    let loop: any EventLoop
    let channel: any NIOCore.Channel
    let peer: String
    let limits: ChannelLimits
    let logger: Logger
    let state: Mutex<State>
    /// What the streams of its server may hold unread, together.
    let backlog: ByteQuota

    /// Succeeds once calls can be sent, after the TLS handshake.
    let ready: EventLoopPromise<Void>

    // Touched on the loop only.
    private let awaitsTLS: Bool
    private(set) var hasAnswered = false
    private var decoder = FrameDecoder()
    private var arrivals: [FrameDecoder.Event] = []
    var timer: Scheduled<Void>?
    var timerAt = NIODeadline.distantFuture
    /// Told once, when no call may be begun here any more.
    let onRetire: @Sendable (ClientConnection) -> Void

    init(
        _ channel: any NIOCore.Channel, peer: String, awaitsTLS: Bool, limits: ChannelLimits, logger: Logger,
        firstStream: UInt32, onRetire: @escaping @Sendable (ClientConnection) -> Void
    ) {
        self.channel = channel
        self.awaitsTLS = awaitsTLS
        ready = channel.eventLoop.makePromise()
        loop = channel.eventLoop
        self.peer = peer
        self.limits = limits
        self.logger = logger
        self.onRetire = onRetire
        backlog = ByteQuota(bytesMax: limits.backlogBytesMax)
        state = Mutex(State(nextStream: firstStream, firstUnsent: firstStream))
    }
}

// MARK: - Reading

extension ClientConnection {
    func channelActive(context: ChannelHandlerContext) {
        if !awaitsTLS { ready.succeed() }
        context.fireChannelActive()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case TLSUserEvent.handshakeCompleted = event { ready.succeed() }
        context.fireUserInboundEventTriggered(event)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        hasAnswered = true
        decoder.feed(unwrapInboundIn(data))
        do throws(WireError) {
            while let event = try decoder.next() { arrivals.append(event) }
        } catch {
            logger.warning(
                "a server does not speak ttrpc", metadata: ["peer": "\(peer)", "error": "\(error)"])
            context.close(promise: nil)
        }
        deliver()
    }

    func channelInactive(context: ChannelHandlerContext) {
        end()
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) { ready.fail(RPCError.connectionLost(peer)) }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        logger.debug("a connection failed", metadata: ["peer": "\(peer)", "error": "\(error)"])
        ready.fail(error)
        context.close(promise: nil)
    }

    /// Hands a burst of answers to whoever waits for them.
    private func deliver() {
        guard !arrivals.isEmpty else { return }
        var senders: [CheckedContinuation<Void, Never>] = []
        let matched = state.withLock { state in
            arrivals.map { event in (event, match(event, in: &state, waking: &senders)) }
        }
        arrivals.removeAll(keepingCapacity: true)
        for (event, call) in matched {
            if let call { take(event, for: call) } else { takeNotice(event) }
        }
        for sender in senders { sender.resume() }
        closeIfRetired()
    }

    /// The call a frame is for.
    ///
    /// A call that ends with the frame is taken out; nil for one that is over. Who waits for credit looks
    /// again when there is some, or when there never will be.
    private func match(
        _ event: FrameDecoder.Event, in state: inout State,
        waking senders: inout [CheckedContinuation<Void, Never>]
    ) -> ClientCall? {
        let header: FrameHeader
        switch event {
        case .frame(let frame): header = frame.header
        case .discarded(let discarded): header = discarded
        }
        if header.type == .credit { state.flowControl = .granted }
        guard let call = state.calls[header.stream] else { return nil }
        let isLast: Bool
        switch (event, header.type) {
        case (.discarded, _), (_, .response): isLast = true
        case (_, .data): isLast = header.flags.contains(.remoteClosed)
        case (.frame(let frame), .credit):
            call.credit.add(frame.grantedBytes ?? 0)
            senders += call.takeSenders()
            return nil
        default: isLast = false
        }
        if isLast {
            state.calls.removeValue(forKey: header.stream)
            senders += call.takeSenders()
        }
        return call
    }

    /// A frame that is about no call may say that the server leaves; everything else came too late.
    private func takeNotice(_ event: FrameDecoder.Event) {
        guard case .frame(let frame) = event, frame.header.type == .response,
            frame.header.stream == ServerConnection.noStream,
            case .failure(let error) = Self.answer(in: frame)
        else { return }
        if error.reason == RPCError.draining.reason { retire() }
    }

    private func take(_ event: FrameDecoder.Event, for call: ClientCall) {
        switch (event, call.responseSink) {
        case (.discarded(let header), _):
            call.fail(RPCError.tooLarge(Int(header.length)))
        case (.frame(let frame), .unary(let continuation)):
            takeUnary(frame, continuation)
        case (.frame(let frame), .stream(let receiveBuffer)):
            take(frame, into: receiveBuffer, of: call)
        case (.frame, nil):
            break
        }
    }

    private func takeUnary(_ frame: Frame, _ continuation: UnsafeContinuation<ByteBuffer, any Error>) {
        guard frame.header.type == .response else {
            if frame.header.flags.contains(.remoteClosed) { continuation.resume(throwing: RPCError.notUnary) }
            return
        }
        switch Self.answer(in: frame) {
        case .success(let payload): continuation.resume(returning: payload)
        case .failure(let error):
            if error.reason == RPCError.draining.reason {
                retire()
                continuation.resume(throwing: TransportFailure.notBegun(error))
            } else {
                continuation.resume(throwing: error)
            }
        }
    }

    private func take(_ frame: Frame, into receiveBuffer: ReceiveBuffer, of call: ClientCall) {
        let (type, flags) = (frame.header.type, frame.header.flags)
        if type == .response {
            switch Self.answer(in: frame) {
            case .success(let payload):
                _ = receiveBuffer.offer(payload)
                receiveBuffer.finish()
            case .failure(let error):
                if error.reason == RPCError.draining.reason { retire() }
                receiveBuffer.finish(error)
            }
            return
        }
        guard type == .data else { return }
        if !flags.contains(.noData), case .full = receiveBuffer.offer(frame.payload) {
            receiveBuffer.finish(.readerTooSlow)
            cancel(call)
        }
        if flags.contains(.remoteClosed) { receiveBuffer.finish() }
    }

    private static func answer(in frame: Frame) -> Result<ByteBuffer, RPCError> {
        do throws(WireError) {
            let envelope = try ResponseEnvelope(decoding: frame.payload)
            guard let status = envelope.status, status.code != 0 else { return .success(envelope.payload) }
            return .failure(RPCError(status: status))
        } catch {
            return .failure(
                RPCError(.internal, "the answer is malformed: \(error)", reason: "ANSWER_MALFORMED"))
        }
    }
}

extension RPCError {
    fileprivate static let notUnary = RPCError(
        .internal, "the server answered a unary call with a stream", reason: "ANSWER_MALFORMED")
}
