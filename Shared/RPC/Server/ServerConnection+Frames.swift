import NIOCore
import Values
import Wire

// What each frame does.
extension ServerConnection {
    /// Beyond this a deadline is as good as none; it keeps sums of nanoseconds far from their end.
    private static let deadlineMax = TimeAmount.hours(24 * 365)

    func take(_ event: FrameDecoder.Event, _ now: NIODeadline) {
        switch event {
        case .discarded(let header):
            let limit = FrameHeader.payloadBytesMax
            guard header.length > limit else {
                return refuseFrame(header, .tooManyBytes(core.unfinished.bytesMax, of: "unfinished frames"))
            }
            let message = "message length \(header.length) exceed maximum message size of \(limit)"
            refuseFrame(header, RPCError(.resourceExhausted, message, reason: "MESSAGE_TOO_LARGE"))
        case .frame(let frame):
            switch frame.header.type {
            case .request: open(frame, now)
            case .data: takeData(frame)
            case .cancel:
                if let call = calls[frame.header.stream] { abandon(call, .cancelled) }
            case .token: renew(frame)
            case .credit:
                if let call = calls[frame.header.stream], let bytes = frame.grantedBytes {
                    grant(bytes, to: call)
                }
            default: break
            }
        }
    }

    // MARK: Request

    private func open(_ frame: Frame, _ now: NIODeadline) {
        let stream = frame.header.stream
        guard stream % 2 == 1 else { return refuse(stream, .streamNotOdd) }
        guard calls[stream] == nil else { return refuse(stream, .streamInUse) }
        newestStream = max(newestStream, stream)
        let request: RequestView
        do throws(WireError) {
            request = try RequestView(decoding: frame.payload)
        } catch {
            return refuse(
                stream,
                RPCError(.invalidArgument, "unmarshal request error: \(error)", reason: "REQUEST_MALFORMED"))
        }
        guard let route = core.router.route(request) else { return refuse(stream, unknown(request)) }
        if let refusal = Self.refusal(of: frame.header.flags, for: route.method.kind) {
            return refuse(stream, refusal, route, now)
        }
        guard !core.isDraining else { return refuse(stream, .draining, route, now) }
        guard request.timeoutNano >= 0 else { return refuse(stream, .deadlineExceeded, route, now) }
        guard running < core.limits.callsPerConnectionMax else {
            return refuse(
                stream, .tooManyCalls(core.limits.callsPerConnectionMax, "one connection"), route, now)
        }
        let requestBytes = frame.payload.readableBytes
        guard self.requestBytes.take(requestBytes) else {
            return refuse(stream, .tooManyBytes(self.requestBytes.bytesMax, of: "requests"), route, now)
        }
        guard core.begin() else {
            self.requestBytes.give(requestBytes)
            return refuse(stream, .tooManyCalls(core.limits.callsMax, "this server"), route, now)
        }
        start(stream, route, request, frame, now)
    }

    /// A client that calls a streaming method as a unary one would not know what to do with Data frames.
    private static func refusal(of flags: FrameFlags, for kind: MethodKind) -> RPCError? {
        guard kind != .unary, flags.isDisjoint(with: [.remoteClosed, .remoteOpen]) else { return nil }
        return .methodStreams
    }

    private func start(
        _ stream: UInt32, _ route: Route, _ request: RequestView, _ frame: Frame, _ now: NIODeadline
    ) {
        let flags = frame.header.flags
        let deadline =
            request.timeoutNano == 0
            ? nil : now + min(.nanoseconds(request.timeoutNano), Self.deadlineMax)
        // A stream lives long: its request must not keep all that was read along with it.
        let payload =
            route.method.kind == .serverStreaming ? request.payload.letGoOfTheRest() : request.payload
        let metadata = Metadata(request.metadata)
        let credit = announcedCredit(in: metadata, of: route.method.kind)
        let requests = receiveBuffer(for: route.method.kind, stream, payload, flags, grants: credit != nil)
        let call = ServerCall(stream, route, deadline: deadline, startedAt: now, requests: requests)
        call.requestBytes = frame.payload.readableBytes
        calls[stream] = call
        if let credit { takePart(call, credit) }
        running += 1
        if let deadline {
            deadlines.add(stream, deadline, now: now)
            setTimer(for: deadlines.nextLook)
        }
        if route.method.kind != .unary { call.authorization = authorization(of: call, metadata) }
        let incoming = CallPipeline.IncomingCall(
            id: CallID(connection: number, stream: stream), route: route, deadline: deadline,
            metadata: metadata, peer: peer, request: payload, requests: requests,
            responses: call.streamsResponses ? ServerResponses(call: call, connection: self) : nil,
            connection: session, authorization: call.authorization)
        call.task = Task(executorPreference: executor) { [self] in
            let answer = await core.pipeline.answer(incoming)
            finished(call, answer)
        }
    }

    /// Ends the call when its token does.
    private func authorization(of call: ServerCall, _ metadata: Metadata) -> StreamAuthorization {
        let authorization = StreamAuthorization(
            call.route.method, on: session, bringsToken: metadata[Metadata.authorization] != nil)
        authorization.onEnd { [weak self, weak call] error in
            guard let self, let call else { return }
            loop.execute { self.abandon(call, error, answer: true) }
        }
        return authorization
    }

    private func announcedCredit(in metadata: Metadata, of kind: MethodKind) -> StreamCredit? {
        guard kind != .unary, !metadata.isEmpty else { return nil }
        return metadata[Metadata.credit].flatMap(StreamCredit.init(announced:))
    }

    /// Says that flow control counts here, before anything else is said on the stream.
    private func takePart(_ call: ServerCall, _ credit: StreamCredit) {
        call.credit = credit
        writeBuffer.appendCredit(call.stream, bytes: 0)
        scheduleFlush()
    }

    private func receiveBuffer(
        for kind: MethodKind, _ stream: UInt32, _ payload: ByteBuffer, _ flags: FrameFlags, grants: Bool
    ) -> ReceiveBuffer? {
        switch kind {
        case .unary, .serverStreaming: return nil
        case .clientStreaming, .bidirectional: break
        }
        let limits = ReceiveBuffer.Limits(
            itemsMax: core.limits.streamItemsMax, bytesMax: core.limits.streamBytesMax)
        let window = CreditWindow(within: limits, initialBytes: StreamCredit.initialBytes)
        let receiveBuffer = ReceiveBuffer(limits, quota: backlog, window: grants ? window : nil) {
            [self] bytes in
            give(credit: bytes, on: stream)
        }
        if payload.readableBytes > 0 { _ = receiveBuffer.offer(payload) }
        if flags.contains(.remoteClosed) { receiveBuffer.finish() }
        return receiveBuffer
    }

    /// Lets the client send more of its stream, after the handler has read.
    private func give(credit bytes: Int, on stream: UInt32) {
        guard loop.inEventLoop else { return loop.execute { self.give(credit: bytes, on: stream) } }
        guard calls[stream] != nil else { return }
        writeBuffer.appendCredit(stream, bytes: bytes)
        scheduleFlush()
    }

    private func unknown(_ request: RequestView) -> RPCError {
        do throws(WireError) {
            let (service, method) = (try request.service(), try request.method())
            let what = core.router.services.contains(service) ? "method \(method)" : "service \(service)"
            return RPCError(.unimplemented, "there is no \(what) here", reason: "METHOD_UNKNOWN")
        } catch {
            return RPCError(
                .invalidArgument, "unmarshal request error: \(error)", reason: "REQUEST_MALFORMED")
        }
    }

    // MARK: Token

    private func renew(_ frame: Frame) {
        guard let authorization = calls[frame.header.stream]?.authorization,
            frame.payload.readableBytes <= Metadata.tokenBytesMax
        else { return }
        core.pipeline.streams?.renew(authorization, with: Secret(String(buffer: frame.payload)))
    }

    // MARK: Data

    private func takeData(_ frame: Frame) {
        let (stream, flags) = (frame.header.stream, frame.header.flags)
        guard stream % 2 == 1 else { return refuse(stream, .streamNotOdd) }
        guard let call = calls[stream] else {
            // After an early answer the client may still be sending: not worth a word.
            if stream > newestStream { refuse(stream, .streamUnknown) }
            return
        }
        guard let requests = call.requests else {
            // A superfluous end of a stream does no harm.
            if !flags.contains(.noData) { abandon(call, .dataOnUnary, answer: true) }
            return
        }
        if !flags.contains(.noData) {
            switch requests.offer(frame.payload) {
            case .taken: break
            case .ended: return abandon(call, .dataAfterEnd, answer: true)
            case .full: return abandon(call, .backlogFull(core.limits), answer: true)
            }
        }
        if flags.contains(.remoteClosed) { requests.finish() }
    }

    // MARK: Refusals

    private func refuseFrame(_ header: FrameHeader, _ error: RPCError) {
        if let call = calls[header.stream] {
            // Too large a message of a stream that runs ends the stream: it misses one now.
            abandon(call, error, answer: true)
        } else if header.type == .request || header.type == .data {
            newestStream = header.stream % 2 == 1 ? max(newestStream, header.stream) : newestStream
            refuse(header.stream, error)
        }
    }

    /// An answer to a call that never began.
    private func refuse(
        _ stream: UInt32, _ error: RPCError, _ route: Route? = nil, _ startedAt: NIODeadline? = nil
    ) {
        if let route, let startedAt {
            route.metrics.record(error.code, nanoseconds: (.now() - startedAt).nanoseconds)
        }
        writeBuffer.appendResponse(stream, status: error.status)
        scheduleFlush()
    }
}

extension RPCError {
    static let streamNotOdd = RPCError(.invalidArgument, "StreamID must be odd for client initiated streams")
    static let streamInUse = RPCError(
        .invalidArgument, "StreamID is in use by a call that is not answered yet")
    static let streamUnknown = RPCError(.invalidArgument, "StreamID is not of a call that was made")
    static let dataOnUnary = RPCError(.invalidArgument, "the method takes one message, not a stream of them")
    static let dataAfterEnd = RPCError(.invalidArgument, "the stream was closed before this message")
    static let draining = RPCError(
        .unavailable, "the server is shutting down", reason: "DRAINING",
        detail: RefusalDetail(remedy: "Connect again and repeat the call: it was not begun."))

    static let shutDown = RPCError(
        .unavailable, "the server has shut down before the call was answered", reason: "SHUT_DOWN",
        detail: RefusalDetail(remedy: "Connect again; look whether it was done, unless it may be repeated."))

    fileprivate static let methodStreams = RPCError(
        .invalidArgument, "the method streams, and it was called as one that does not",
        reason: "METHOD_STREAMS",
        detail: RefusalDetail(
            rule: "a streaming method's Request has the flag 0x01 or 0x02", current: "0x00",
            remedy: "Call it as a stream; a library that cannot is too old for it."))

    fileprivate static func tooManyCalls(_ limit: Int, _ place: String) -> RPCError {
        RPCError(
            .resourceExhausted, "more than \(limit) calls are in flight on \(place)",
            reason: "TOO_MANY_CALLS",
            detail: RefusalDetail(
                rule: "calls in flight", limit: "\(limit)", remedy: "Wait for answers first."))
    }

    fileprivate static func tooManyBytes(_ limit: Int, of what: String) -> RPCError {
        RPCError(
            .resourceExhausted, "too many bytes of \(what) are held here", reason: "TOO_MANY_BYTES",
            detail: RefusalDetail(
                rule: "bytes of \(what)", limit: "\(limit)", remedy: "Wait for answers first, or send less."))
    }

    fileprivate static func backlogFull(_ limits: ServerLimits) -> RPCError {
        RPCError(
            .resourceExhausted, "the stream is sent faster than it can be taken in", reason: "BACKLOG_FULL",
            detail: RefusalDetail(
                rule: "unread messages of one stream",
                limit: "\(limits.streamItemsMax) messages, \(limits.streamBytesMax) bytes",
                remedy: "Send more slowly, or in several calls."))
    }
}
