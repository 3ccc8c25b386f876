import Logging
public import NIOCore
import Wire

/// A channel without a socket: the whole path of a call (token, access, deadline, refusals as bytes), for
/// tests and for one process that calls itself.
public struct InProcessLink: RPCChannel {
    /// The address of whoever calls without a network.
    public static let nobody = "in-process:0"
    /// What waits unread on a stream; a sender waits for room.
    static let streamLimits = ReceiveBuffer.Limits(itemsMax: 64, bytesMax: 8 << 20)

    private let router: Router
    private let pipeline: CallPipeline
    private let connection: ConnectionSession
    private let audience: String
    private let credential: (any Credential)?
    private let peer: Peer

    /// Makes a link whose calls seem to come from `peer`.
    ///
    /// `audience` is the name that the credential's tokens are made out to: the authenticator's own.
    public init(
        services: [any RPCService], authenticator: any Authenticator, audience: String = "",
        credential: (any Credential)? = nil, admission: Admission = Admission(),
        peer: String = InProcessLink.nobody
    ) {
        self.init(
            Router(services: services), authenticator: authenticator, audience: audience,
            credential: credential, admission: admission, peer: peer)
    }

    public init(
        _ router: Router, authenticator: any Authenticator, audience: String = "",
        credential: (any Credential)? = nil, admission: Admission = Admission(),
        peer: String = InProcessLink.nobody
    ) {
        self.router = router
        pipeline = CallPipeline(
            authenticator: authenticator, admission: admission, logger: Logger(label: "rpc.in-process"))
        connection = ConnectionSession(pipeline.streams)
        self.peer = Peer(peer)
        self.audience = audience
        self.credential = credential
    }
}

// MARK: - Calling

extension InProcessLink {
    public func unary(
        _ method: MethodDescriptor, _ request: ByteBuffer, _ options: CallOptions
    ) async throws -> ByteBuffer {
        let call = try await begin(
            method, request, options, timeoutDefault: ChannelLimits().unaryTimeoutDefault)
        return try await call.answer()
    }

    public func serverStreaming(
        _ method: MethodDescriptor, _ request: ByteBuffer, _ options: CallOptions
    ) async throws -> ByteSequence {
        let call = try await begin(method, request, options)
        return ByteSequence { try await call.next() }
    }

    public func clientStreaming(
        _ method: MethodDescriptor, _ options: CallOptions,
        _ body: @escaping @Sendable (any ByteWriter) async throws -> Void
    ) async throws -> ByteBuffer {
        let call = try await begin(method, ByteBuffer(), options)
        return try await Upload.run {
            try await body(call)
            call.finishSending()
        } answer: {
            try await call.answer()
        }
    }

    public func bidirectional(
        _ method: MethodDescriptor, _ options: CallOptions,
        _ body: @escaping @Sendable (any ByteWriter, ByteSequence) async throws -> Void
    ) async throws {
        let call = try await begin(method, ByteBuffer(), options)
        do {
            try await body(call, ByteSequence { try await call.next() })
            call.finishSending()
        } catch let error as RPCError where error == .streamEnded {
            // What ended it comes next.
        }
        while try await call.next() != nil {}
    }

    private func begin(
        _ method: MethodDescriptor, _ request: ByteBuffer, _ options: CallOptions,
        timeoutDefault: Duration? = nil
    ) async throws -> InProcessCall {
        let resolved = try await ResolvedCallOptions(
            options, credential, audience: audience, timeoutDefault: timeoutDefault)
        guard let route = router.route(method) else {
            throw RPCError(
                .unimplemented, "there is no method \(method.fullName) here", reason: "METHOD_UNKNOWN")
        }
        let envelope = RequestEnvelope(
            service: method.service, method: method.name, payload: request, metadata: resolved.metadata)
        guard envelope.encodedBytes <= FrameHeader.payloadBytesMax else {
            throw RPCError.tooLarge(envelope.encodedBytes)
        }
        if let deadline = resolved.deadline, deadline <= .now() { throw RPCError.deadlineExceeded }
        let authorization = authorization(of: method, resolved, options)
        return InProcessCall(route, request, resolved, pipeline, peer, connection, authorization)
    }

    private func authorization(
        of method: MethodDescriptor, _ resolved: ResolvedCallOptions, _ options: CallOptions
    ) -> StreamAuthorization? {
        guard method.kind != .unary else { return nil }
        let brings = Metadata(resolved.metadata)[Metadata.authorization] != nil
        let authorization = StreamAuthorization(method, on: connection, bringsToken: brings)
        options.authorization?.forward(after: options.token) { [weak authorization, pipeline] token in
            guard let authorization, !authorization.isOver else { return false }
            pipeline.streams?.renew(authorization, with: token)
            return true
        }
        return authorization
    }
}
