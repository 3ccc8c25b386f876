import NIOCore
import Wire

// Writing answers, and waiting for room to write them.
extension ServerConnection {
    /// Streams wait while more than this is unwritten.
    static let streamRoomBytes = 64 << 10
    /// No request is read while more than this is unwritten; above what streams alone can fill.
    static let readRoomBytes = 2 << 20
    /// Beyond this an answer is replaced by a refusal of a few bytes.
    static let unwrittenBytesMax = 128 << 20
    /// What the handler of one stream may have parked, should it send from many tasks at once.
    static let parkedItemsMax = 64
    static let parkedBytesMax = 8 << 20

    private var unwrittenBytes: Int { writeBuffer.bytes + pendingBytes }

    var hasRoomForReading: Bool { unwrittenBytes < Self.readRoomBytes }

    // MARK: The end of a call

    /// The handler is done; its answer goes out, if anybody still waits for it.
    func finished(_ call: ServerCall, _ answer: Result<ByteBuffer, RPCError>) {
        guard loop.inEventLoop else { return loop.execute { self.finished(call, answer) } }
        running -= 1
        requestBytes.give(call.requestBytes)
        if calls[call.stream] === call {
            forget(call, write(answer, of: call))
            scheduleFlush()
            if case .open = phase {} else { closeIfDone() }
        }
        core.end()
    }

    /// Ends a call before its handler does, and tells the handler so.
    func abandon(_ call: ServerCall, _ error: RPCError, answer: Bool = false) {
        guard calls[call.stream] === call else { return }
        if answer {
            writeBuffer.appendResponse(call.stream, status: error.status)
            scheduleFlush()
        }
        forget(call, error.code)
        call.requests?.finish(error)
        call.task?.cancel()
        unpark(call, throwing: error)
    }

    private func forget(_ call: ServerCall, _ code: RPCCode) {
        calls.removeValue(forKey: call.stream)
        let now = NIODeadline.now()
        call.route.metrics.record(code, nanoseconds: (now - call.startedAt).nanoseconds)
        if calls.isEmpty { idleSince = now }
        if calls.isEmpty, core.limits.idleTimeout != nil { setTimer() }
    }

    private func write(_ answer: Result<ByteBuffer, RPCError>, of call: ServerCall) -> RPCCode {
        switch answer {
        case .success where call.streamsResponses:
            writeBuffer.appendData(call.stream, [.remoteClosed, .noData])
            return .ok
        case .success(let payload):
            guard ResponseEnvelope.fits(payload) else {
                return write(.failure(.tooLarge(payload.readableBytes)), of: call)
            }
            guard unwrittenBytes < Self.unwrittenBytesMax else {
                return write(.failure(.answersNotRead), of: call)
            }
            writeBuffer.appendResponse(call.stream, payload: payload)
            return .ok
        case .failure(let error):
            writeBuffer.appendResponse(call.stream, status: error.fittingStatus)
            return error.code
        }
    }

    // MARK: Flushing

    /// All that is answered in this turn of the loop leaves together.
    func scheduleFlush() {
        guard !isReadingBurst, !isFlushScheduled else { return }
        isFlushScheduled = true
        loop.execute {
            self.isFlushScheduled = false
            self.flush()
        }
    }

    func flush() {
        guard !writeBuffer.isEmpty, let context else { return }
        let bytes = writeBuffer.bytes
        pendingBytes += bytes
        let written = loop.makePromise(of: Void.self)
        written.futureResult.whenSuccess { self.written(bytes) }
        writeBuffer.drain { buffer, isLast in
            context.write(wrapOutboundOut(buffer), promise: isLast ? written : nil)
        }
        context.flush()
        guard pendingBytes > 0, writeProgressAt == nil else { return }
        writeProgressAt = .now()
        setTimer()
    }

    private func written(_ bytes: Int) {
        pendingBytes -= bytes
        writeProgressAt = pendingBytes > 0 ? .now() : nil
        sendParked()
        if isReadWanted, hasRoomForReading { resumeReading() }
        if case .open = phase {} else { closeIfDone() }
    }
}

extension RPCError {
    fileprivate static let answersNotRead = RPCError(
        .resourceExhausted, "the answers on this connection are not read", reason: "ANSWERS_NOT_READ")

    static func tooLarge(_ bytes: Int) -> RPCError {
        RPCError(
            .resourceExhausted, "a message of \(bytes) bytes does not fit into a frame",
            reason: "MESSAGE_TOO_LARGE",
            detail: RefusalDetail(
                rule: "bytes in a frame", limit: "\(FrameHeader.payloadBytesMax)", current: "\(bytes)",
                remedy: "Ask for fewer things at a time."))
    }

    /// What is said of it on the wire; one with more details than fit loses them.
    var fittingStatus: StatusMessage {
        let status = self.status
        guard ResponseEnvelope(status: status).encodedBytes > FrameHeader.payloadBytesMax else {
            return status
        }
        return StatusMessage(code: code.rawValue, message: String(message.prefix(1_000)))
    }
}
