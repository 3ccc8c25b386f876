import Logging
import NIOCore
import NIOTLS
import Wire

/// One client's connection: reads its frames, runs its calls, writes their answers.
///
/// Everything but `init` happens on the connection's event loop. A burst of frames is read whole before
/// anything is written, and all answers of one turn of the loop leave in one write.
final class ServerConnection: ChannelDuplexHandler, @unchecked Sendable {
    typealias InboundIn = ByteBuffer
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    enum Phase {
        /// TLS is being agreed on; no frame counts yet.
        case shakingHands(until: NIODeadline)
        case open
        /// The client sends no more, but it still reads: what is in flight is answered.
        case halfClosed
        /// Nothing is read any more; what is written still leaves.
        case closing
        case closed
    }

    let number: Int
    let core: ServerCore
    let loop: any EventLoop
    let executor: LoopExecutor
    let peer: Peer
    /// What its streams to us may hold unread, together.
    let backlog: ByteQuota
    /// Who it is signed in as.
    let session: ConnectionSession
    /// What the requests of its calls may take, together.
    let requestBytes: ByteQuota
    /// What its unfinished frame takes of the server's quota.
    var unfinishedBytes = 0

    var phase: Phase
    var context: ChannelHandlerContext?
    var decoder = FrameDecoder()
    var calls: [UInt32: ServerCall] = [:]
    /// Handlers that run, those of calls that ended early included.
    var running = 0
    var newestStream: UInt32 = 0

    var writeBuffer = WriteBuffer()
    /// Bytes handed to the channel that the network has not taken yet.
    var pendingBytes = 0
    var isReadingBurst = false
    var isFlushScheduled = false
    var isReadWanted = false
    var parked = CircularBuffer<ParkedResponse>()
    var parkedSoFar = 0

    var deadlines = DeadlineWheel()
    var timer: Scheduled<Void>?
    var timerAt = NIODeadline.distantFuture
    var frameStartedAt: NIODeadline?
    var writeProgressAt: NIODeadline?
    var bufferedBytesSeen: Int?
    var idleSince: NIODeadline?

    init(
        _ number: Int, _ core: ServerCore, on channel: any NIOCore.Channel, from address: String,
        awaitsTLS: Bool
    ) {
        self.number = number
        self.core = core
        loop = channel.eventLoop
        executor = LoopExecutor.of(channel.eventLoop)
        peer = Peer(address) { core.noteAdmitted(number) }
        session = ConnectionSession(core.pipeline.streams)
        backlog = ByteQuota(bytesMax: core.limits.backlogBytesMax, within: core.backlog)
        requestBytes = ByteQuota(bytesMax: core.limits.requestBytesMax, within: core.requestBytes)
        phase = awaitsTLS ? .shakingHands(until: .now() + TimeAmount(core.limits.handshakeTimeout)) : .open
    }
}

// MARK: - What the channel says

extension ServerConnection {
    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        idleSince = .now()
        setTimer()
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        end()
        self.context = nil
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        isReadingBurst = true
        switch phase {
        case .open, .shakingHands: break
        case .halfClosed, .closing, .closed: return
        }
        let now = NIODeadline.now()
        decoder.feed(unwrapInboundIn(data))
        do throws(WireError) {
            while let event = try decoder.next() {
                frameStartedAt = nil
                take(event, now)
            }
            countUnfinishedFrame()
            noteUnfinishedFrame(now)
        } catch {
            core.logger.debug(
                "a peer does not speak ttrpc", metadata: ["peer": "\(peer)", "error": "\(error)"])
            close()
        }
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        isReadingBurst = false
        flush()
        context.fireChannelReadComplete()
    }

    /// Reads on only while the client takes what it asked for.
    func read(context: ChannelHandlerContext) {
        if hasRoomForReading { context.read() } else { isReadWanted = true }
    }

    func channelInactive(context: ChannelHandlerContext) {
        end()
        context.fireChannelInactive()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case TLSUserEvent.handshakeCompleted:
            if case .shakingHands = phase { phase = .open }
        case ChannelEvent.inputClosed:
            halfClose()
        default:
            context.fireUserInboundEventTriggered(event)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        core.logger.debug("a connection failed", metadata: ["peer": "\(peer)", "error": "\(error)"])
        close()
    }
}

// MARK: - Its end

extension ServerConnection {
    /// A stream that no client has open: frames on it are about the connection.
    ///
    /// All clients drop what they do not know.
    static let noStream = UInt32.max

    private func halfClose() {
        guard case .open = phase else { return close() }
        phase = .halfClosed
        for call in calls.values { call.requests?.finish(.cutShort) }
        // TCP looks the same when the client is gone for good. Then this makes its machine say so.
        if !calls.isEmpty { writeBuffer.appendData(Self.noStream, [.remoteClosed, .noData]) }
        flush()
        closeIfDone()
    }

    /// Closes once the last answer is written, if nothing more can come.
    func closeIfDone() {
        guard calls.isEmpty, writeBuffer.isEmpty, pendingBytes == 0 else { return }
        switch phase {
        case .halfClosed, .closing: close()
        case .shakingHands, .open, .closed: return
        }
    }

    /// Reads no more, and closes when what is in flight is written.
    func closeWhenWritten() {
        if case .closed = phase { return }
        phase = .closing
        flush()
        closeIfDone()
    }

    func close() {
        guard let context else { return end() }
        context.close(promise: nil)
        end()
    }

    /// The connection is gone: nobody waits for its calls any more.
    private func end() {
        if case .closed = phase { return }
        phase = .closed
        core.leave(number)
        core.unfinished.give(unfinishedBytes)
        unfinishedBytes = 0
        timer?.cancel()
        timer = nil
        for call in Array(calls.values) { abandon(call, .cancelled) }
        for waiting in parked { waiting.resume(throwing: RPCError.cancelled) }
        parked.removeAll()
    }
}

extension RPCError {
    fileprivate static let cutShort = RPCError(.cancelled, "the client closed before the end of its stream")
}
