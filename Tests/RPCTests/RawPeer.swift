import NIOCore
import NIOPosix
import Synchronization
import Wire

@testable import RPC

/// A peer made of bytes: it sends whatever it is told, and keeps the frames it gets.
final class RawPeer: ChannelInboundHandler, @unchecked Sendable {
    typealias InboundIn = ByteBuffer

    /// Frames that came.
    let arrived = AsyncCounter()
    let closed = AsyncCounter()
    private let received = Mutex<[Frame]>([])
    private let kept = Mutex<(any NIOCore.Channel)?>(nil)
    // Touched on the loop only.
    private var decoder = FrameDecoder()

    func handlerAdded(context: ChannelHandlerContext) {
        let channel = context.channel
        kept.withLock { $0 = channel }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        decoder.feed(unwrapInboundIn(data))
        while let event = try? decoder.next() {
            guard case .frame(let frame) = event else { continue }
            received.withLock { $0.append(frame) }
            arrived.add()
        }
    }

    func channelInactive(context: ChannelHandlerContext) { closed.add() }

    /// The other side sends no more.
    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case ChannelEvent.inputClosed = event { context.close(promise: nil) }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

    /// `from` is one of this machine's own addresses.
    static func connect(to port: Int, from host: String = "127.0.0.1") async throws -> RawPeer {
        let peer = RawPeer()
        _ = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .bind(to: try SocketAddress(ipAddress: host, port: 0))
            .channelOption(.allowRemoteHalfClosure, value: true)
            .channelInitializer { $0.pipeline.addHandler(peer) }
            .connect(host: "127.0.0.1", port: port).get()
        return peer
    }

    private var channel: any NIOCore.Channel {
        get throws {
            guard let channel = kept.withLock({ $0 }) else { throw ChannelError.alreadyClosed }
            return channel
        }
    }
}

// MARK: - Sending

extension RawPeer {
    func send(_ bytes: ByteBuffer) async throws { try await channel.writeAndFlush(bytes).get() }

    func send(_ frames: Frame...) async throws {
        var bytes = ByteBuffer()
        for frame in frames { frame.write(to: &bytes) }
        try await send(bytes)
    }

    /// Sends to a peer that may have hung up already, and rightly.
    func sendIfOpen(_ bytes: ByteBuffer) async { try? await send(bytes) }

    func closeOutput() async throws { try await channel.close(mode: .output).get() }

    func close() async throws { try await channel.close().get() }

    /// Whether it takes what is sent to it.
    func read(_ reads: Bool) async throws { try await channel.setOption(.autoRead, value: reads).get() }
}

// MARK: - Receiving

extension RawPeer {
    /// The first frames, once so many have come.
    func frames(_ count: Int) async -> [Frame] {
        await arrived.reaches(count)
        return Array(received.withLock { $0 }.prefix(count))
    }

    /// The answer to the call on that stream, once it is there.
    func answer(on stream: UInt32) async throws -> ResponseEnvelope {
        var count = 1
        while true {
            if let frame = await frames(count).last, frame.header.type == .response,
                frame.header.stream == stream
            {
                return try ResponseEnvelope(decoding: frame.payload)
            }
            count += 1
        }
    }

    /// The last of so many frames, as an answer.
    func answer(_ number: Int = 1) async throws -> ResponseEnvelope {
        let frame = await frames(number)[number - 1]
        return try ResponseEnvelope(decoding: frame.payload)
    }
}

extension Frame {
    /// A request to the lab.
    static func request(
        _ stream: UInt32, _ method: String, _ payload: String = "", flags: FrameFlags = [],
        timeoutNano: Int64 = 0, credit: String? = nil
    ) -> Frame {
        var bytes = ByteBuffer()
        RequestEnvelope(
            service: "souk.lab.v1.Lab", method: method, payload: ByteBuffer(string: payload),
            timeoutNano: timeoutNano,
            metadata: credit.map { [KeyValue(key: Metadata.credit, value: $0)] } ?? []
        ).write(to: &bytes)
        return Frame(.request, stream: stream, flags: flags, payload: bytes)
    }

    static func data(_ stream: UInt32, _ payload: String = "", flags: FrameFlags = []) -> Frame {
        Frame(.data, stream: stream, flags: flags, payload: ByteBuffer(string: payload))
    }

    static func credit(_ stream: UInt32, _ bytes: UInt32) -> Frame {
        Frame(.credit, stream: stream, payload: ByteBuffer(integer: bytes))
    }

    /// A success.
    static func response(_ stream: UInt32, _ payload: String) -> Frame {
        var bytes = ByteBuffer()
        ResponseEnvelope(payload: ByteBuffer(string: payload)).write(to: &bytes)
        return Frame(.response, stream: stream, payload: bytes)
    }
}
