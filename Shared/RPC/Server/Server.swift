import Logging
import NIOCore
import NIOPosix
import NIOSSL
import Synchronization

/// Answers calls over ttrpc.
///
/// `start()` returns once it listens; `shutdown(grace:)` lets what is in flight end. The health service is
/// added to what it answers.
public final class Server: Sendable {
    /// Connections that wait to be accepted.
    static let backlog = 1_024
    /// How many pieces are read in a row before they are answered.
    static let readsInARow = 4
    /// How long clients that know that we leave have to leave first, so that no call meets a closed door.
    static let disconnectGrace = Duration.milliseconds(500)

    public let health: HealthStatus
    private let configuration: ServerConfiguration
    let core: ServerCore
    private let state = Mutex(State.new)
    private let ended: EventLoopPromise<Void>

    private enum State {
        case new
        case starting
        case listening(any NIOCore.Channel, certificateWatch: Task<Void, Never>?)
        case draining
    }

    public init(
        _ router: Router, _ configuration: ServerConfiguration = ServerConfiguration(),
        health: HealthStatus = HealthStatus()
    ) {
        self.configuration = configuration
        self.health = health
        core = ServerCore(router, configuration, health)
        ended = MultiThreadedEventLoopGroup.singleton.any().makePromise()
    }

    public convenience init(
        services: [any RPCService], _ configuration: ServerConfiguration = ServerConfiguration(),
        health: HealthStatus = HealthStatus()
    ) {
        self.init(Router(services: services), configuration, health: health)
    }

    deinit {
        if case .listening(let channel, let watch) = state.withLock({ $0 }) {
            watch?.cancel()
            channel.close(promise: nil)
        }
        ended.succeed()
    }

    /// The port it listens on, nil before `start()` and after `shutdown`.
    public var boundPort: Int? {
        state.withLock { state in
            if case .listening(let channel, _) = state { channel.localAddress?.port } else { nil }
        }
    }

    /// Calls whose handlers run.
    public var callsInFlight: Int { core.callsInFlight }
}

// MARK: - Starting

extension Server {
    public func start() async throws {
        try state.withLock { state in
            guard case .new = state else { throw ServerError.alreadyStarted }
            state = .starting
        }
        do {
            let tls = try configuration.tls?.context(logger: configuration.logger)
            let channel = try await listen(tls?.ssl)
            let watch = tls?.startWatching()
            state.withLock { $0 = .listening(channel, certificateWatch: watch) }
        } catch {
            state.withLock { $0 = .new }
            throw error
        }
    }

    /// Starts, and returns after `shutdown`.
    ///
    /// Cancelling the task closes at once.
    public func run() async throws {
        try await start()
        try await withTaskCancellationHandler {
            try await ended.futureResult.get()
        } onCancel: {
            Task { await self.shutdown(grace: .zero) }
        }
    }

    private func listen(_ tls: NIOSSLContext?) async throws -> any NIOCore.Channel {
        let address = try SocketAddress.makeAddressResolvingHost(configuration.host, port: configuration.port)
        guard configuration.tls != nil || configuration.allowPlaintext || address.isOfThisMachine else {
            throw ServerError.plaintextBeyondThisMachine(host: configuration.host)
        }
        let door = ServerDoor(core: core, tls: tls, proxies: configuration.trustedProxies)
        let bootstrap = TCPKeepAlive.options.reduce(
            ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
        ) {
            $0.childChannelOption($1.0, value: $1.1)
        }
        return
            try await bootstrap
            .serverChannelOption(.backlog, value: Int32(Self.backlog))
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.socketOption(.tcp_nodelay), value: 1)
            .childChannelOption(.allowRemoteHalfClosure, value: true)
            .childChannelOption(.maxMessagesPerRead, value: UInt(Self.readsInARow))
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture { try door.take(channel) }
            }
            .bind(to: address).get()
    }
}

extension SocketAddress {
    /// Whether only this machine can reach it.
    var isOfThisMachine: Bool {
        switch self {
        case .v4: ipAddress?.hasPrefix("127.") ?? false
        case .v6: ipAddress == "::1"
        case .unixDomainSocket: true
        }
    }
}

// MARK: - Stopping

extension Server {
    /// Accepts nothing more, answers what is in flight for at most `grace`, then closes.
    ///
    /// New calls on old connections are refused as UNAVAILABLE, reason DRAINING. Streams to clients are ended
    /// at once, reason SHUT_DOWN: they have no end of their own, and their readers resume elsewhere.
    public func shutdown(grace: Duration) async {
        let listener = state.withLock { state -> (any NIOCore.Channel)? in
            defer { state = .draining }
            guard case .listening(let channel, let watch) = state else { return nil }
            watch?.cancel()
            return channel
        }
        guard let listener else { return }
        core.drain()
        try? await listener.close()
        for connection in core.connections {
            connection.loop.execute { connection.announceEnd() }
        }
        await Self.waiting(grace) { await self.core.waitForCalls() }
        await Self.waiting(min(grace, Self.disconnectGrace)) { await self.core.untilLeft() }
        await closeConnections()
        ended.succeed()
    }

    private static func waiting(_ timeout: Duration, until body: @escaping @Sendable () async -> Void) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await body() }
            group.addTask { try? await Task.sleep(for: timeout) }
            await group.next()
            group.cancelAll()
        }
    }

    private func closeConnections() async {
        await withTaskGroup(of: Void.self) { group in
            for connection in core.connections {
                group.addTask { await connection.drainAndClose() }
            }
        }
    }
}

extension ServerConnection {
    /// How long answers that are written already may take to leave.
    static let drainTimeout = TimeAmount.seconds(1)

    /// Tells the client that no new call will be begun: ours looks for another server, others drop the frame.
    fileprivate func announceEnd() {
        writeBuffer.appendResponse(Self.noStream, status: RPCError.draining.status)
        scheduleFlush()
        for call in Array(calls.values) where call.streamsResponses { abandon(call, .shutDown, answer: true) }
    }

    /// Calls that are left are refused; what is written leaves, for a moment.
    fileprivate func drainAndClose() async {
        let closed = loop.flatSubmit { () -> EventLoopFuture<Void> in
            guard let channel = self.context?.channel else { return self.loop.makeSucceededVoidFuture() }
            for call in Array(self.calls.values) { self.abandon(call, .shutDown, answer: true) }
            self.closeWhenWritten()
            let timeout = self.loop.scheduleTask(in: Self.drainTimeout) { self.close() }
            return channel.closeFuture.always { _ in timeout.cancel() }
        }
        try? await closed.get()
    }
}
