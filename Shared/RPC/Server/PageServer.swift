import Logging
import NIOCore
import NIOPosix
import Synchronization

/// Answers `GET` of one path with text, over plain HTTP/1.1, on this machine alone: a page for a scraper.
///
/// One request for each connection; whoever asks for anything else is told so.
public final class PageServer: Sendable {
    static let connectionsMax = 64
    static let requestBytesMax = 8_192
    static let requestTimeout = TimeAmount.seconds(5)

    private let path: String
    private let page: @Sendable () -> String
    private let connections = Atomic<Int>(0)
    private let channel = Mutex<(any NIOCore.Channel)?>(nil)

    /// `page` is made anew for each request, on a thread that must not be kept long.
    public init(path: String, page: @escaping @Sendable () -> String) {
        self.path = path
        self.page = page
    }

    /// Listens, and answers with the port.
    ///
    /// Throws for an address beyond this machine.
    public func start(host: String, port: Int) async throws -> Int {
        let address = try SocketAddress.makeAddressResolvingHost(host, port: port)
        guard address.isOfThisMachine else { throw ServerError.plaintextBeyondThisMachine(host: host) }
        let listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    guard self.connections.wrappingAdd(1, ordering: .relaxed).newValue <= Self.connectionsMax
                    else {
                        self.connections.wrappingSubtract(1, ordering: .relaxed)
                        throw ChannelError.inputClosed
                    }
                    channel.closeFuture.whenComplete { _ in
                        self.connections.wrappingSubtract(1, ordering: .relaxed)
                    }
                    try channel.pipeline.syncOperations.addHandler(PageRequest(self))
                }
            }
            .bind(to: address).get()
        channel.withLock { $0 = listener }
        return listener.localAddress?.port ?? 0
    }

    public func stop() async {
        let listener = channel.withLock { $0 }
        try? await listener?.close()
    }

    /// The whole answer to a request's first line.
    func answer(to line: Substring) -> String {
        let words = line.split(separator: " ")
        guard words.count == 3, words[2].hasPrefix("HTTP/1.") else {
            return Self.response("400 Bad Request", "this is no HTTP request\n")
        }
        guard words[1].prefix(while: { $0 != "?" }) == path else {
            return Self.response("404 Not Found", "there is only \(path)\n")
        }
        switch words[0] {
        case "GET": return Self.response("200 OK", page())
        case "HEAD": return Self.response("200 OK", "")
        default: return Self.response("405 Method Not Allowed", "only GET is answered\n")
        }
    }

    private static func response(_ status: String, _ body: String) -> String {
        """
        HTTP/1.1 \(status)\r
        Content-Type: text/plain; version=0.0.4; charset=utf-8\r
        Content-Length: \(body.utf8.count)\r
        Connection: close\r
        \r
        \(body)
        """
    }
}

/// One request on a connection of its own.
private final class PageRequest: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private static let end = [UInt8]("\r\n\r\n".utf8)

    private let server: PageServer
    private var received = ByteBuffer()
    private var timer: Scheduled<Void>?
    private var isAnswered = false

    init(_ server: PageServer) {
        self.server = server
    }

    func handlerAdded(context: ChannelHandlerContext) {
        let channel = context.channel
        timer = context.eventLoop.scheduleTask(in: PageServer.requestTimeout) { channel.close(promise: nil) }
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        timer?.cancel()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isAnswered else { return }
        var bytes = unwrapInboundIn(data)
        received.writeBuffer(&bytes)
        guard received.readableBytes <= PageServer.requestBytesMax else { return context.close(promise: nil) }
        let view = received.readableBytesView
        guard view.count >= Self.end.count,
            view.indices.contains(where: { view[$0...].starts(with: Self.end) })
        else { return }
        isAnswered = true
        let text = String(buffer: received)
        let answer = server.answer(to: text.prefix { !$0.isNewline })
        let channel = context.channel
        channel.writeAndFlush(ByteBuffer(string: answer)).whenComplete { _ in channel.close(promise: nil) }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }
}
