import NIOCore
import Synchronization
import Wire

// Sending the messages of a stream, from any thread.
extension ClientConnection {
    /// Sends one message of a stream, once the server has granted credit for it and the connection has room.
    ///
    /// A stream without credit waits by itself: the connection's other calls go on.
    func send(_ bytes: ByteBuffer, on call: ClientCall) async throws {
        guard bytes.readableBytes <= FrameHeader.payloadBytesMax else {
            throw RPCError.tooLarge(bytes.readableBytes)
        }
        while true {
            try Task.checkCancellation()
            switch append(on: call, payload: bytes) {
            case .sent: return
            case .over: throw RPCError.streamEnded
            case .full: await room()
            case .creditUsedUp: await credit(for: call)
            }
        }
    }

    /// Says that no more will be sent.
    func finishSending(on call: ClientCall) {
        let isFirst = state.withLock { state in
            guard state.calls[call.stream] === call else { return false }
            state.writeBuffer.appendData(call.stream, [.remoteClosed, .noData])
            return needsFlush(&state)
        }
        if isFirst { scheduleFlush() }
    }

    private enum Sending {
        case sent, over, full, creditUsedUp
    }

    private func append(on call: ClientCall, payload: ByteBuffer) -> Sending {
        let (sending, isFirst) = state.withLock { state -> (Sending, Bool) in
            guard state.calls[call.stream] === call else { return (.over, false) }
            guard !Self.mustAwaitCredit(call, state) else { return (.creditUsedUp, false) }
            guard state.writeBuffer.bytes + state.pendingBytes < Self.streamRoomBytes else {
                return (.full, false)
            }
            call.credit.spend(on: payload)
            state.writeBuffer.appendData(call.stream, payload: payload)
            return (.sent, needsFlush(&state))
        }
        if isFirst { scheduleFlush() }
        return sending
    }

    // MARK: Room on the connection

    private func room() async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let waits = state.withLock { state in
                    if case .closed = state.phase { return false }
                    guard state.writeBuffer.bytes + state.pendingBytes >= Self.streamRoomBytes,
                        !Task.isCancelled
                    else { return false }
                    state.senders.append(continuation)
                    return true
                }
                if !waits { continuation.resume() }
            }
        } onCancel: {
            wakeSenders()
        }
    }

    private func wakeSenders() {
        let senders = state.withLock { state in
            defer { state.senders = [] }
            return state.senders
        }
        for sender in senders { sender.resume() }
    }

    // MARK: Credit

    private static func mustAwaitCredit(_ call: ClientCall, _ state: State) -> Bool {
        switch state.flowControl {
        case .missing: false
        case .unknown, .awaited, .granted: call.credit.isUsedUp
        }
    }

    private func credit(for call: ClientCall) async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let (waits, isFirst) = state.withLock { state in
                    guard state.calls[call.stream] === call, Self.mustAwaitCredit(call, state),
                        !Task.isCancelled
                    else { return (false, false) }
                    call.senders.append(continuation)
                    guard case .unknown = state.flowControl else { return (true, false) }
                    state.flowControl = .awaited
                    return (true, true)
                }
                if !waits { continuation.resume() }
                if isFirst {
                    loop.scheduleTask(in: TimeAmount(limits.creditWaitMax)) { self.goWithoutCredit() }
                }
            }
        } onCancel: {
            wakeSenders(of: call)
        }
    }

    /// The server has not said in time that it grants credit.
    private func goWithoutCredit() {
        let senders = state.withLock { state in
            guard case .awaited = state.flowControl else { return [CheckedContinuation<Void, Never>]() }
            state.flowControl = .missing
            return state.calls.values.flatMap { $0.takeSenders() }
        }
        for sender in senders { sender.resume() }
    }

    /// Lets those look again who wait for the call's credit.
    func wakeSenders(of call: ClientCall) {
        let senders = state.withLock { _ in call.takeSenders() }
        for sender in senders { sender.resume() }
    }

    /// Lets the server send more of the stream, after its reader has read.
    func give(credit bytes: Int, on call: ClientCall) {
        let isFirst = state.withLock { state in
            guard case .granted = state.flowControl, state.calls[call.stream] === call else { return false }
            state.writeBuffer.appendCredit(call.stream, bytes: bytes)
            return needsFlush(&state)
        }
        if isFirst { scheduleFlush() }
    }
}
