import NIOCore
import Synchronization
import Values
import Wire

// Sending calls, from any thread.
extension ClientConnection {
    /// Senders of streams wait while more than this is unwritten.
    static let streamRoomBytes = 64 << 10

    /// A request as it is to be sent.
    struct Request {
        let method: MethodDescriptor
        let payload: ByteBuffer
        let flags: FrameFlags
        var metadata: [KeyValue]
    }

    /// One message each way.
    func unary(_ request: Request, deadline: NIODeadline?) async throws -> ByteBuffer {
        let call = ClientCall(deadline: deadline)
        return try await withTaskCancellationHandler {
            try await withUnsafeThrowingContinuation { continuation in
                do {
                    try begin(call, .unary(continuation), request)
                } catch {
                    continuation.resume(throwing: error)
                }
                if Task.isCancelled, cancel(call) { call.fail(CancellationError()) }
            }
        } onCancel: {
            if cancel(call) { call.fail(CancellationError()) }
        }
    }

    /// Opens a stream; its messages arrive in the receive buffer.
    func open(_ request: Request, deadline: NIODeadline?) throws -> (
        call: ClientCall, receiveBuffer: ReceiveBuffer
    ) {
        let call = ClientCall(deadline: deadline)
        let bufferLimits = ReceiveBuffer.Limits(
            itemsMax: limits.streamItemsMax, bytesMax: limits.streamBytesMax)
        let window = CreditWindow(within: bufferLimits)
        let receiveBuffer = ReceiveBuffer(bufferLimits, quota: backlog, window: window) {
            [weak self, weak call] bytes in
            if let self, let call { give(credit: bytes, on: call) }
        }
        var request = request
        request.metadata.append(KeyValue(key: Metadata.credit, value: "\(window.bytes)"))
        try begin(call, .stream(receiveBuffer), request)
        return (call, receiveBuffer)
    }

    /// Puts the request into the write buffer; throws, with the call unchanged, if it cannot go there.
    private func begin(_ call: ClientCall, _ sink: ClientCall.ResponseSink, _ request: Request) throws {
        var envelope = RequestEnvelope(
            service: request.method.service, method: request.method.name, payload: request.payload,
            metadata: request.metadata)
        let now = NIODeadline.now()
        if let deadline = call.deadline {
            envelope.timeoutNano = (deadline - now).nanoseconds
            guard envelope.timeoutNano > 0 else { throw RPCError.deadlineExceeded }
        }
        let bytes = envelope.encodedBytes
        guard bytes <= FrameHeader.payloadBytesMax else { throw RPCError.tooLarge(bytes) }
        let isFirst = try state.withLock { state in
            try admit(call, sink, in: &state)
            if let deadline = call.deadline { state.deadlines.add(call.stream, deadline, now: now) }
            state.writeBuffer.appendRequest(call.stream, request.flags, envelope, bytes: bytes)
            return needsFlush(&state)
        }
        if isFirst { scheduleFlush() }
    }

    /// Gives the call its stream.
    ///
    /// Ids rise in the order in which requests are written.
    private func admit(_ call: ClientCall, _ sink: ClientCall.ResponseSink, in state: inout State) throws {
        guard case .open = state.phase else { throw TransportFailure.notBegun(.connectionLost(peer)) }
        guard state.nextStream <= Self.streamMax else {
            throw TransportFailure.notBegun(.connectionLost(peer))
        }
        guard state.calls.count < limits.callsPerConnectionMax else {
            throw RPCError.tooManyCalls(to: peer, limit: limits.callsPerConnectionMax)
        }
        guard state.writeBuffer.bytes + state.pendingBytes < limits.unwrittenBytesMax else {
            throw RPCError.notTaken(by: peer)
        }
        call.stream = state.nextStream
        call.responseSink = sink
        state.nextStream += 2
        state.calls[call.stream] = call
    }

    /// Forgets a call and tells the server; false if it is over already.
    @discardableResult
    func cancel(_ call: ClientCall) -> Bool {
        let (wasThere, isFirst) = state.withLock { state in
            // A full receive buffer ends the stream after it was taken out with its last frame, too.
            guard state.calls[call.stream] === call else { return (false, false) }
            state.calls.removeValue(forKey: call.stream)
            state.writeBuffer.appendCancel(call.stream)
            return (true, needsFlush(&state))
        }
        if isFirst { scheduleFlush() }
        if wasThere { wakeSenders(of: call) }
        return wasThere
    }

    /// Sends a newer token of the stream's caller; false if the stream is over.
    func renew(_ call: ClientCall, with token: Secret<String>) -> Bool {
        let (isOpen, isFirst) = state.withLock { state in
            guard state.calls[call.stream] === call else { return (false, false) }
            state.writeBuffer.appendToken(call.stream, token.reveal())
            return (true, needsFlush(&state))
        }
        if isFirst { scheduleFlush() }
        return isOpen
    }

    // MARK: Flushing

    /// Whether the caller has to schedule a flush; the others who append before it runs need not.
    func needsFlush(_ state: inout State) -> Bool {
        defer { state.isFlushScheduled = true }
        return !state.isFlushScheduled
    }

    func scheduleFlush() {
        loop.execute { self.flush() }
    }

    private func flush() {
        var buffers: [ByteBuffer] = []
        let (bytes, nextLook, isUsedUp) = state.withLock { state in
            let bytes = state.writeBuffer.bytes
            state.writeBuffer.drain { buffer, _ in buffers.append(buffer) }
            state.isFlushScheduled = false
            state.firstUnsent = state.nextStream
            state.pendingBytes += bytes
            return (bytes, state.deadlines.nextLook, state.nextStream > Self.streamMax)
        }
        guard let last = buffers.popLast() else { return }
        for buffer in buffers { channel.write(buffer, promise: nil) }
        let written = loop.makePromise(of: Void.self)
        written.futureResult.whenComplete { _ in self.written(bytes) }
        channel.writeAndFlush(last, promise: written)
        setTimer(for: nextLook)
        if isUsedUp { retire() }
    }

    private func written(_ bytes: Int) {
        let senders = state.withLock { state in
            state.pendingBytes -= bytes
            guard state.writeBuffer.bytes + state.pendingBytes < Self.streamRoomBytes else {
                return [CheckedContinuation<Void, Never>]()
            }
            defer { state.senders = [] }
            return state.senders
        }
        for sender in senders { sender.resume() }
    }
}
