import Glibc
import Logging
import NIOCore
import NIOPosix
import NIOSSL
import Values

/// Keeps a connection to each address, and hands them out in turn.
///
/// The first call connects; from then on a lost connection is replaced by itself, after pauses that grow.
final class ConnectionPool: Sendable {
    private struct State {
        var isClosed = false
        var hasBegun = false
        var ready: [ClientConnection] = []
        /// By address: attempts in a row that led nowhere.
        var failures: [Int]
        var turn = 0
        /// Since when nobody answers; nil while somebody does, or nothing failed yet.
        var unreachableSince: NIODeadline?
        var lastError = "it has not answered yet"
    }

    private let addresses: [Address]
    private let tls: TLSContext?
    private let certificateWatch: Task<Void, Never>?
    private let serverName: String?
    private let limits: ChannelLimits
    private let logger: Logger
    private let firstStream: UInt32
    private let backoff: Backoff
    private let state: AsyncCondition<State>

    init(
        _ addresses: [Address], _ tls: ClientTLS?, _ limits: ChannelLimits, _ logger: Logger,
        firstStream: UInt32
    ) throws {
        precondition(!addresses.isEmpty, "a channel leads somewhere")
        self.addresses = addresses
        let context = try tls?.context(logger: logger)
        self.tls = context
        certificateWatch = context?.startWatching()
        serverName = tls?.serverName
        self.limits = limits
        self.logger = logger
        self.firstStream = firstStream
        state = AsyncCondition(State(failures: addresses.map { _ in 0 }))
        backoff = Backoff(first: limits.backoffMin, longest: limits.backoffMax)
    }

    deinit { certificateWatch?.cancel() }

    /// Those that take calls.
    var connections: [ClientConnection] { state.withLock { $0.ready } }

    private var names: String { addresses.map(\.description).joined(separator: ", ") }
}

// MARK: - Handing out

extension ConnectionPool {
    /// A connection to call on; waits for one, though not for long: see `ChannelLimits.connectWaitMax`.
    func connection(before deadline: NIODeadline?) async throws -> ClientConnection {
        if let ready = try take() { return ready }
        let giveUpAt = min(deadline ?? .distantFuture, .now() + TimeAmount(limits.connectWaitMax))
        while true {
            try Task.checkCancellation()
            if let ready = try take() { return ready }
            let now = NIODeadline.now()
            if let deadline, deadline <= now { throw RPCError.deadlineExceeded }
            guard now < giveUpAt, !isUnreachable(now) else {
                throw RPCError.unreachable(names, state.withLock { $0.lastError })
            }
            let wait = Duration.nanoseconds((giveUpAt - now).nanoseconds)
            _ = try await state.wait(until: { !$0.ready.isEmpty || $0.isClosed }, atMost: wait)
        }
    }

    private func take() throws -> ClientConnection? {
        let (ready, mustBegin) = try state.withLock { state in
            guard !state.isClosed else { throw RPCError.channelClosed }
            defer { state.hasBegun = true }
            guard !state.ready.isEmpty else { return (ClientConnection?.none, !state.hasBegun) }
            state.turn = (state.turn + 1) % state.ready.count
            return (state.ready[state.turn], false)
        }
        if mustBegin {
            for index in addresses.indices { connect(index) }
        }
        return ready
    }

    /// Nobody has answered for so long that waiting is no use.
    private func isUnreachable(_ now: NIODeadline) -> Bool {
        state.withLock { state in
            guard let since = state.unreachableSince else { return false }
            return since + TimeAmount(limits.connectWaitMax) <= now
        }
    }
}

// MARK: - Connecting

extension ConnectionPool {
    private func connect(_ index: Int) {
        let address = addresses[index]
        let (limits, logger, firstStream, tls) = (limits, logger, firstStream, tls?.ssl)
        let serverName = serverName ?? address.host
        let onRetire: @Sendable (ClientConnection) -> Void = { [weak self] in self?.lost($0, index) }
        let group = MultiThreadedEventLoopGroup.singleton.next()
        TCPKeepAlive.options.reduce(ClientBootstrap(group: group)) { $0.channelOption($1.0, value: $1.1) }
            .connectTimeout(TimeAmount(limits.connectTimeout))
            .channelOption(.socketOption(.tcp_nodelay), value: 1)
            .channelOption(.maxMessagesPerRead, value: UInt(Server.readsInARow))
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    if let tls {
                        try channel.pipeline.syncOperations.addHandler(.forClient(of: serverName, tls))
                    }
                    let connection = ClientConnection(
                        channel, peer: address.description, awaitsTLS: tls != nil, limits: limits,
                        logger: logger,
                        firstStream: firstStream, onRetire: onRetire)
                    try channel.pipeline.syncOperations.addHandler(connection)
                }
            }
            .connect(host: address.host, port: address.port)
            .flatMap { channel in Self.ready(channel, within: TimeAmount(limits.connectTimeout)) }
            .whenComplete { [weak self] result in
                switch result {
                case .success(let connection):
                    guard let self else { return connection.close() }
                    connected(connection)
                case .failure(let error):
                    self?.failed(index, error)
                }
            }
    }

    private static func ready(
        _ channel: any NIOCore.Channel, within timeout: TimeAmount
    ) -> EventLoopFuture<ClientConnection> {
        channel.pipeline.handler(type: ClientConnection.self).flatMap { connection in
            let timer = channel.eventLoop.scheduleTask(in: timeout) { connection.close() }
            return connection.ready.futureResult.map { connection }.always { _ in timer.cancel() }
        }
    }

    private func connected(_ connection: ClientConnection) {
        let isWanted = state.withLock { state in
            guard !state.isClosed else { return false }
            state.ready.append(connection)
            state.unreachableSince = nil
            return true
        }
        guard isWanted else { return connection.close() }
        logger.debug("connected", metadata: ["peer": "\(connection.peer)"])
    }

    /// A connection takes no more calls: it is replaced.
    private func lost(_ connection: ClientConnection, _ index: Int) {
        let isReplaced = state.withLock { state in
            guard let place = state.ready.firstIndex(where: { $0 === connection }) else { return false }
            state.ready.remove(at: place)
            // One that never answered is a failure to connect: a server may refuse us after the handshake.
            state.failures[index] = connection.hasAnswered ? 0 : state.failures[index] + 1
            return !state.isClosed
        }
        if isReplaced { connectLater(index) }
    }

    private func failed(_ index: Int, _ error: any Error) {
        let (isFirst, isClosed) = state.withLock { state in
            state.failures[index] += 1
            state.lastError = Self.words(error)
            let isFirst = state.ready.isEmpty && state.unreachableSince == nil
            if isFirst { state.unreachableSince = .now() }
            return (isFirst, state.isClosed)
        }
        guard !isClosed else { return }
        if isFirst {
            logger.notice(
                "a peer cannot be reached",
                metadata: ["peer": "\(addresses[index])", "error": "\(Self.words(error))"])
        }
        connectLater(index)
    }

    private func connectLater(_ index: Int) {
        let pause = backoff.pause(afterFailures: state.withLock { $0.failures[index] })
        MultiThreadedEventLoopGroup.singleton.any().scheduleTask(in: TimeAmount(pause)) { [weak self] in
            guard let self, !state.withLock({ $0.isClosed }) else { return }
            connect(index)
        }
    }

    private static func words(_ error: any Error) -> String {
        switch error {
        case let error as NIOConnectionError:
            error.connectionErrors.first.map { words($0.error) } ?? "its name is not known"
        case let error as IOError: String(cString: strerror(error.errnoCode))
        case let error as RPCError: error.message
        default: "\(error)"
        }
    }

    func close() {
        let ready = state.withLock { state in
            state.isClosed = true
            defer { state.ready = [] }
            return state.ready
        }
        certificateWatch?.cancel()
        for connection in ready { connection.close() }
    }
}

extension ChannelHandler where Self == NIOSSLClientHandler {
    /// The name is checked against the certificate; an address in numbers is checked as one, and not sent
    /// ahead.
    fileprivate static func forClient(of name: String, _ context: NIOSSLContext) throws -> NIOSSLClientHandler
    {
        let isNumbers = (try? SocketAddress(ipAddress: name, port: 0)) != nil
        return try NIOSSLClientHandler(context: context, serverHostname: isNumbers ? nil : name)
    }
}
