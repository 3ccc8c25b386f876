import Contracts
import NIOCore
import RPC
import TestKit
import Testing
import Values

@testable import Gateway

@Suite(.timeLimit(.minutes(1))) struct `A client that signs in at the gateway` {
    let clock = ManualClock()
    let identity: TestIdentity
    let inbox = Inbox()
    let client: InProcessLink

    init() {
        identity = TestIdentity(clock: clock, audience: "gateway")
        let behind = InProcessLink(
            services: [inbox], authenticator: identity.authenticator(at: "messaging"), audience: "messaging",
            credential: identity.signer(for: "gateway"))
        let gateway = Gateway(upstreams: [.messaging: behind])
        client = InProcessLink(services: [gateway, SignInDoor()], authenticator: identity.authenticator)
    }

    private func signIn(_ options: CallOptions) async throws {
        _ = try await SessionClient(client).signIn(
            .init(accessToken: try #require(options.token).reveal()))
    }

    private func who(_ options: CallOptions = .none) async throws -> String {
        String(buffer: try await client.unary(MessagingMethods.listConversations, ByteBuffer(), options))
    }

    @Test func `makes its calls and streams by the token it signed in with`() async throws {
        await expect("TOKEN_MISSING", .unauthenticated) { try await who() }
        try await signIn(identity.person("acc_maria"))
        #expect(try await who() == "acc_maria")
        var stream = try await client.serverStreaming(MessagingMethods.subscribe, ByteBuffer(), .none)
            .makeAsyncIterator()
        #expect(try await stream.next() == ByteBuffer(string: "acc_maria"))
        #expect(try await who(identity.person("acc_otto")) == "acc_otto")
        var forged = CallOptions.none
        forged.token = Secret("forged")
        await expect("TOKEN_INVALID", .unauthenticated) { try await who(forged) }
    }

    @Test func `renews its streams behind the gateway too`() async throws {
        try await signIn(identity.person("acc_maria"))
        var stream = try await client.serverStreaming(MessagingMethods.subscribe, ByteBuffer(), .none)
            .makeAsyncIterator()
        #expect(try await stream.next() == ByteBuffer(string: "acc_maria"))
        clock.advance(seconds: 600)
        let renewed = try await identity.person("acc_maria")
        try await signIn(renewed)
        await inbox.isRenewed(to: renewed)

        clock.advance(seconds: 600)
        #expect(try await who() == "acc_maria")
        inbox.send("still there")
        #expect(try await stream.next() == ByteBuffer(string: "still there"))

        clock.advance(seconds: 300)
        await expect("TOKEN_EXPIRED", .unauthenticated) { while try await stream.next() != nil {} }
    }

    @Test func `is somebody else's by the next sign-in, and the streams of before end`() async throws {
        try await signIn(identity.person("acc_maria"))
        var stream = try await client.serverStreaming(MessagingMethods.subscribe, ByteBuffer(), .none)
            .makeAsyncIterator()
        #expect(try await stream.next() == ByteBuffer(string: "acc_maria"))
        try await signIn(identity.person("acc_otto"))
        await expect("SIGN_IN_REPLACED", .unauthenticated) { while try await stream.next() != nil {} }
        #expect(try await who() == "acc_otto")
    }
}

/// Signs in as every program does.
private struct SignInDoor: SessionService {
    func signIn(_ request: SessionAPI.SignInRequest, _ call: Call) async throws -> SessionAPI.SignInResponse {
        _ = try await call.signIn(with: Secret(request.accessToken))
        return SessionAPI.SignInResponse()
    }
}

/// Stands behind the gateway: says who calls, and streams what a test sends.
final class Inbox: RPCService {
    private let sent = AsyncCondition<[String]>([])
    private let streams = AsyncCondition<[StreamAuthorization]>([])

    func send(_ text: String) { sent.withLock { $0.append(text) } }

    /// Returns once the stream here runs by that token.
    func isRenewed(to options: CallOptions) async {
        let token = options.token?.reveal()
        while !streams.value.contains(where: { $0.bearer?.reveal() == token }) { await Task.yield() }
    }

    var methods: [MethodHandler] {
        [
            MethodHandler(
                MessagingMethods.listConversations, .unary { _, call in try Self.name(call) }),
            MethodHandler(
                MessagingMethods.subscribe,
                .serverStreaming { [self] _, call, stream in
                    if let authorization = call.authorization {
                        streams.withLock { $0.append(authorization) }
                    }
                    try await stream.send(Self.name(call))
                    for count in 1...Int.max {
                        try await sent.wait { $0.count >= count }
                        try await stream.send(ByteBuffer(string: sent.value[count - 1]))
                    }
                }),
        ]
    }

    private static func name(_ call: Call) throws -> ByteBuffer {
        ByteBuffer(string: try call.account().text)
    }
}
