public import Logging
public import NIOCore
import Values
import Wire

/// Calls one service over the network.
///
/// Many calls share one connection to each address. A call that was surely not begun is sent again within its
/// deadline; one whose outcome nobody knows only if the method is idempotent. What a handler calls inherits
/// the deadline and the trace of the call it answers, in a `Task` it starts too: what shall outlive the call
/// is for `Task.detached`.
public final class Channel: RPCChannel {
    let pool: ConnectionPool
    private let audience: String
    private let credential: (any Credential)?
    private let limits: ChannelLimits
    private let backoff: Backoff

    /// Connects at the first call.
    ///
    /// `audience` is the short name of the service at the addresses, `payments`: the credential's tokens are
    /// made out to it, and count nowhere else. Throws if the TLS files cannot be read; and without TLS for an
    /// address beyond this machine, unless told that the network is safe.
    public convenience init(
        to addresses: [Address], tls: ClientTLS? = nil, audience: String = "",
        credential: (any Credential)? = nil, allowPlaintext: Bool = false,
        limits: ChannelLimits = ChannelLimits(), logger: Logger = Logger(label: "rpc.channel")
    ) throws {
        if tls == nil, !allowPlaintext, let beyond = addresses.first(where: { !$0.isOfThisMachine }) {
            throw ChannelSetupError.plaintextBeyondThisMachine(beyond)
        }
        try self.init(addresses, tls, audience, credential, limits, logger, firstStream: 1)
    }

    init(
        _ addresses: [Address], _ tls: ClientTLS?, _ audience: String, _ credential: (any Credential)?,
        _ limits: ChannelLimits, _ logger: Logger, firstStream: UInt32
    ) throws {
        pool = try ConnectionPool(addresses, tls, limits, logger, firstStream: firstStream)
        self.audience = audience
        self.credential = credential
        self.limits = limits
        backoff = Backoff(first: limits.backoffMin, longest: limits.backoffMax)
    }

    deinit { pool.close() }

    /// Closes all connections; calls in flight fail, and so does every later one.
    public func close() { pool.close() }
}

// MARK: - Calling

extension Channel {
    public func unary(
        _ method: MethodDescriptor, _ request: ByteBuffer, _ options: CallOptions
    ) async throws -> ByteBuffer {
        let resolved = try await ResolvedCallOptions(
            options, credential, audience: audience, timeoutDefault: limits.unaryTimeoutDefault)
        let sent = ClientConnection.Request(
            method: method, payload: request, flags: [], metadata: resolved.metadata)
        return try await withRetry(method, resolved.deadline) { connection in
            try await connection.unary(sent, deadline: resolved.deadline)
        }
    }

    public func serverStreaming(
        _ method: MethodDescriptor, _ request: ByteBuffer, _ options: CallOptions
    ) async throws -> ByteSequence {
        let stream = try await open(method, request, .remoteClosed, options)
        return ByteSequence { try await stream.next() }
    }

    public func clientStreaming(
        _ method: MethodDescriptor, _ options: CallOptions,
        _ body: @escaping @Sendable (any ByteWriter) async throws -> Void
    ) async throws -> ByteBuffer {
        let stream = try await open(method, ByteBuffer(), [.remoteOpen, .noData], options)
        return try await Upload.run {
            try await body(stream)
            stream.finishSending()
        } answer: {
            try await stream.answer()
        }
    }

    public func bidirectional(
        _ method: MethodDescriptor, _ options: CallOptions,
        _ body: @escaping @Sendable (any ByteWriter, ByteSequence) async throws -> Void
    ) async throws {
        let stream = try await open(method, ByteBuffer(), [.remoteOpen, .noData], options)
        do {
            try await body(stream, ByteSequence { try await stream.next() })
            stream.finishSending()
        } catch let error as RPCError where error == .streamEnded {
            // What ended it comes next.
        }
        while try await stream.next() != nil {}
    }

    private func open(
        _ method: MethodDescriptor, _ request: ByteBuffer, _ flags: FrameFlags, _ options: CallOptions
    ) async throws -> ClientStream {
        let resolved = try await ResolvedCallOptions(
            options, credential, audience: audience, timeoutDefault: nil)
        let sent = ClientConnection.Request(
            method: method, payload: request, flags: flags, metadata: resolved.metadata)
        return try await withRetry(method, resolved.deadline) { connection in
            let (call, receiveBuffer) = try connection.open(sent, deadline: resolved.deadline)
            options.authorization?.forward(after: options.token) { [weak connection, weak call] token in
                guard let connection, let call else { return false }
                return connection.renew(call, with: token)
            }
            return ClientStream(self, connection, call, receiveBuffer)
        }
    }

    /// Tries on another connection what may be tried again, at most `attemptsMax` times.
    private func withRetry<Result>(
        _ method: MethodDescriptor, _ deadline: NIODeadline?,
        _ body: (ClientConnection) async throws -> Result
    ) async throws -> Result {
        var attempts = 0
        while true {
            let connection = try await pool.connection(before: deadline)
            try Task.checkCancellation()
            do {
                return try await body(connection)
            } catch let failure as TransportFailure {
                attempts += 1
                guard attempts < limits.attemptsMax, failure.mayRepeat(method) else { throw failure.error }
                try await pause(afterFailures: attempts, before: deadline)
            }
        }
    }

    private func pause(afterFailures failures: Int, before deadline: NIODeadline?) async throws {
        let pause = backoff.pause(afterFailures: failures)
        if let deadline, .now() + TimeAmount(pause) >= deadline { throw RPCError.deadlineExceeded }
        try await Task.sleep(for: pause)
    }
}

/// Why there can be no such channel.
public enum ChannelSetupError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Anyone on the network could read and forge its calls, and take its tokens.
    case plaintextBeyondThisMachine(Address)

    public var description: String {
        switch self {
        case .plaintextBeyondThisMachine(let address):
            "\(address) is not surely on this machine: call it over TLS, or allow plaintext explicitly"
        }
    }
}

extension TransportFailure {
    fileprivate func mayRepeat(_ method: MethodDescriptor) -> Bool {
        switch self {
        case .notBegun: true
        case .outcomeUnknown: method.idempotent
        }
    }
}
