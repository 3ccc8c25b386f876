import Logging
import NIOCore

/// Waits for a trusted proxy's header, and then makes the connection that of the client it names.
///
/// A proxy that sends none, or a broken one, is hung up on: without it everybody behind would be one client.
final class ProxyHeaderHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    private let timeout: Duration
    private let logger: Logger
    /// Adds what answers the client to the channel; nil is the proxy itself.
    private let open: (any NIOCore.Channel, Address?) throws -> Void
    private var received = ByteBuffer()
    private var timer: Scheduled<Void>?
    private var isDone = false

    init(
        timeout: Duration, logger: Logger, open: @escaping (any NIOCore.Channel, Address?) throws -> Void
    ) {
        self.timeout = timeout
        self.logger = logger
        self.open = open
    }

    func handlerAdded(context: ChannelHandlerContext) {
        let channel = context.channel
        timer = context.eventLoop.scheduleTask(in: TimeAmount(timeout)) { channel.close(promise: nil) }
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        timer?.cancel()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isDone else { return context.fireChannelRead(data) }
        var bytes = unwrapInboundIn(data)
        received.writeBuffer(&bytes)
        do {
            guard let header = try ProxyHeader.take(from: &received) else { return }
            isDone = true
            timer?.cancel()
            switch header {
            case .client(let address): try open(context.channel, address)
            case .proxyItself: try open(context.channel, nil)
            }
        } catch {
            logger.debug(
                "a proxy's connection is closed",
                metadata: ["peer": "\(Address.text(of: context.remoteAddress))", "error": "\(error)"])
            isDone = true
            return context.close(promise: nil)
        }
        if received.readableBytes > 0 { context.fireChannelRead(wrapInboundOut(received)) }
        context.pipeline.syncOperations.removeHandler(self, promise: nil)
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        guard isDone else { return }
        context.fireChannelReadComplete()
    }
}
