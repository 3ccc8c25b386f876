import NIOCore
import Synchronization
import Wire

// How a connection ends: all at once, or by no longer taking calls; and how a call ends that takes too long.
extension ClientConnection {
    /// No new calls; the ones in flight are waited for.
    func retire() {
        let isFirst = state.withLock { state in
            guard case .open = state.phase else { return false }
            state.phase = .retiring
            return true
        }
        guard isFirst else { return }
        onRetire(self)
        loop.execute { self.closeIfRetired() }
    }

    func closeIfRetired() {
        let isDone = state.withLock { state in
            if case .retiring = state.phase {
                state.calls.isEmpty && state.writeBuffer.isEmpty
            } else {
                false
            }
        }
        if isDone { channel.close(promise: nil) }
    }

    func close() {
        channel.close(promise: nil)
    }

    func end() {
        timer?.cancel()
        timer = nil
        let wasOpen = state.withLock { state in
            defer { state.phase = .closed }
            if case .open = state.phase { return true } else { return false }
        }
        let (calls, firstUnsent, senders) = state.withLock { state in
            defer {
                state.calls = [:]
                state.senders = []
                state.writeBuffer = WriteBuffer()
            }
            return (state.calls, state.firstUnsent, state.senders)
        }
        let error = RPCError.connectionLost(peer)
        for (stream, call) in calls {
            switch call.responseSink {
            case .unary where stream >= firstUnsent: call.fail(TransportFailure.notBegun(error))
            case .unary: call.fail(TransportFailure.outcomeUnknown(error))
            case .stream, nil: call.fail(error)
            }
        }
        for sender in senders { sender.resume() }
        for call in calls.values { wakeSenders(of: call) }
        if wasOpen { onRetire(self) }
    }

    // MARK: Deadlines

    /// Makes sure that calls whose time runs out are looked at then.
    ///
    /// On the loop.
    func setTimer(for moment: NIODeadline?) {
        guard let moment, moment < timerAt else { return }
        timer?.cancel()
        timerAt = moment
        timer = loop.scheduleTask(deadline: moment) { self.timerFired() }
    }

    private func timerFired() {
        timer = nil
        timerAt = .distantFuture
        let now = NIODeadline.now()
        let (late, nextLook) = state.withLock { state in
            var late: [ClientCall] = []
            for stream in state.deadlines.due(now: now) {
                guard let call = state.calls[stream], let deadline = call.deadline else { continue }
                if deadline <= now {
                    late.append(call)
                } else {
                    state.deadlines.add(stream, deadline, now: now)
                }
            }
            return (late, state.deadlines.nextLook)
        }
        for call in late where cancel(call) { call.fail(RPCError.deadlineExceeded) }
        setTimer(for: nextLook)
    }
}
