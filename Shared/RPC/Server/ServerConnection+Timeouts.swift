import Logging
import NIOCore
import Wire

// What a connection does not wait for: one timer serves every deadline and timeout it has.
extension ServerConnection {
    /// Makes sure the timer fires at `moment` at the latest.
    func setTimer(for moment: NIODeadline?) {
        guard let moment, moment < timerAt, context != nil else { return }
        timer?.cancel()
        timerAt = moment
        timer = loop.scheduleTask(deadline: moment) { self.timerFired() }
    }

    /// Makes sure the timer fires for the first thing that is waited for.
    func setTimer() {
        setTimer(for: nextLook)
    }

    /// Counts what the decoder holds; a frame for which nothing is left is thrown away as it arrives.
    func countUnfinishedFrame() {
        guard decoder.storedBytes != unfinishedBytes else { return }
        core.unfinished.give(unfinishedBytes)
        unfinishedBytes = decoder.storedBytes
        guard !core.unfinished.take(unfinishedBytes) else { return }
        decoder.discardUnfinished()
        unfinishedBytes = 0
    }

    func noteUnfinishedFrame(_ now: NIODeadline) {
        guard decoder.isMidFrame else { return }
        guard frameStartedAt == nil else { return }
        frameStartedAt = now
        setTimer(for: now + TimeAmount(core.limits.frameTimeout))
    }

    /// Reads on after a pause, which counts for no frame: its rest may have been there all the time.
    func resumeReading() {
        isReadWanted = false
        if frameStartedAt != nil {
            frameStartedAt = .now()
            setTimer()
        }
        context?.read()
    }

    private func timerFired() {
        timer = nil
        timerAt = .distantFuture
        let now = NIODeadline.now()
        noteWriteProgress(now)
        if let timeout = timeouts.first(where: { $0.moment <= now }) {
            core.logger.debug(
                "a connection is closed", metadata: ["peer": "\(peer)", "why": "\(timeout.why)"])
            return close()
        }
        expireCalls(now)
        refuseSlowReaders(now)
        setTimer()
    }

    /// A large answer over a slow line is no stall, as long as some of it leaves.
    private func noteWriteProgress(_ now: NIODeadline) {
        guard pendingBytes > 0, let channel = context?.channel else { return }
        let buffered = try? channel.syncOptions?.getOption(.bufferedWritableBytes)
        if buffered != bufferedBytesSeen { writeProgressAt = now }
        bufferedBytesSeen = buffered
    }

    private func expireCalls(_ now: NIODeadline) {
        for stream in deadlines.due(now: now) {
            guard let call = calls[stream], let deadline = call.deadline else { continue }
            if deadline <= now {
                abandon(call, .deadlineExceeded, answer: true)
            } else {
                deadlines.add(stream, deadline, now: now)
            }
        }
    }

    private func refuseSlowReaders(_ now: NIODeadline) {
        let timeout = TimeAmount(core.limits.slowReaderTimeout)
        while let first = parked.first, first.since + timeout <= now {
            abandon(first.call, .readerTooSlow, answer: true)
        }
    }

    // MARK: What is waited for

    private struct Timeout {
        let moment: NIODeadline
        let why: String
    }

    /// When the connection as a whole is given up.
    private var timeouts: [Timeout] {
        var timeouts: [Timeout] = []
        if case .shakingHands(let until) = phase {
            timeouts.append(Timeout(moment: until, why: "its TLS handshake takes too long"))
        }
        if let frameStartedAt, !isReadWanted {
            timeouts.append(
                Timeout(
                    moment: frameStartedAt + TimeAmount(core.limits.frameTimeout),
                    why: "its frame does not end"))
        }
        if let writeProgressAt, pendingBytes > 0 {
            timeouts.append(
                Timeout(
                    moment: writeProgressAt + TimeAmount(core.limits.stalledWriteTimeout),
                    why: "it does not read its answers"))
        }
        if let idleTimeout = core.limits.idleTimeout, calls.isEmpty, let idleSince {
            timeouts.append(Timeout(moment: idleSince + TimeAmount(idleTimeout), why: "it is idle"))
        }
        return timeouts
    }

    private var nextLook: NIODeadline? {
        var moments = timeouts.map(\.moment)
        if let first = parked.first {
            moments.append(first.since + TimeAmount(core.limits.slowReaderTimeout))
        }
        if let look = deadlines.nextLook { moments.append(look) }
        return moments.min()
    }
}
