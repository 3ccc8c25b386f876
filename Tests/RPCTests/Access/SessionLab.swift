import NIOCore
import Values
import Wire

@testable import RPC

/// A server on which connections sign in, and whose streams stay open until something ends them.
struct SessionLab {
    let book = TokenBook()
    let streams = OpenStreamHandlers()
    let server: Server

    init() async throws {
        server = Server(
            services: [streams], ServerConfiguration(authenticator: book, logger: .silent))
        try await server.start()
    }

    func run(_ body: (SessionLab) async throws -> Void) async throws {
        do {
            try await body(self)
        } catch {
            await server.shutdown(grace: .zero)
            throw error
        }
        await server.shutdown(grace: .zero)
    }

    /// A connection of its own.
    func peer() async throws -> SessionPeer {
        SessionPeer(raw: try await RawPeer.connect(to: server.boundPort ?? 0))
    }

    /// How many streams the server watches, once that is `count`.
    func open(_ count: Int) async -> Int {
        let deadline = NIODeadline.now() + .seconds(20)
        while server.core.pipeline.streams?.count() != count, NIODeadline.now() < deadline {
            await Task.yield()
        }
        return server.core.pipeline.streams?.count() ?? 0
    }
}

/// Says who calls, and keeps streams open.
final class OpenStreamHandlers: RPCService {
    static let signIn = Lab.method("SignIn")
    static let who = Lab.method("Who", .unary, Access(person: true, business: "orders.read"))
    static let anyone = Lab.method("Anyone")
    static let watch = Lab.method("Watch", .serverStreaming, Access(person: true, business: "orders.read"))
    static let upload = Lab.method("Upload", .clientStreaming, Access(person: true))

    /// Handlers of streams that are done.
    let ended = AsyncCounter()

    var methods: [MethodHandler] {
        [
            MethodHandler(
                Self.signIn,
                .unary { bytes, call in
                    Self.name(try await call.signIn(with: Secret(String(buffer: bytes))))
                }),
            MethodHandler(Self.who, .unary { _, call in Self.name(call.caller) }),
            MethodHandler(Self.anyone, .unary { _, call in Self.name(call.caller) }),
            MethodHandler(
                Self.watch,
                .serverStreaming { [self] _, call, stream in
                    defer { ended.add() }
                    try await stream.send(Self.name(call.caller))
                    for await _ in AsyncStream<Void>.makeStream().stream {}
                }),
            MethodHandler(
                Self.upload,
                .clientStreaming { [self] requests, call in
                    defer { ended.add() }
                    for try await _ in requests {}
                    return Self.name(call.caller)
                }),
        ]
    }

    private static func name(_ caller: Caller) -> ByteBuffer {
        guard case .person(let person) = caller else { return ByteBuffer(string: "nobody") }
        return ByteBuffer(string: person.account.text)
    }
}

/// One connection, made of bytes.
final class SessionPeer {
    let raw: RawPeer
    private var stream: UInt32 = 0xFFFF_FFFF

    init(raw: RawPeer) {
        self.raw = raw
    }

    /// Who it is from now on, or why not.
    func signIn(_ token: String) async throws -> String { try await call("SignIn", token) }

    /// What is answered, or the reason of the refusal.
    func call(_ method: String, _ payload: String = "", token: String? = nil) async throws -> String {
        Self.text(try await raw.answer(on: try await send(method, payload, [], token)))
    }

    /// Opens a stream of answers, and returns once its handler runs.
    func watch(token: String? = nil) async throws -> UInt32 {
        let stream = try await send("Watch", "", .remoteClosed, token)
        var count = 1
        while await raw.frames(count).last?.header.stream != stream { count += 1 }
        return stream
    }

    func upload(token: String? = nil) async throws -> UInt32 {
        try await send("Upload", "", [.remoteOpen, .noData], token)
    }

    /// Sends a newer token on a stream.
    func renew(_ stream: UInt32, _ token: String) async throws {
        try await raw.send(Frame(.token, stream: stream, payload: ByteBuffer(string: token)))
    }

    /// The reason for which a stream ends.
    func end(of stream: UInt32) async throws -> String { Self.text(try await raw.answer(on: stream)) }

    private func send(
        _ method: String, _ payload: String, _ flags: FrameFlags, _ token: String?
    ) async throws -> UInt32 {
        stream = stream &+ 2
        var bytes = ByteBuffer()
        RequestEnvelope(
            service: "souk.lab.v1.Lab", method: method, payload: ByteBuffer(string: payload), timeoutNano: 0,
            metadata: token.map { [KeyValue(key: "authorization", value: "Bearer \($0)")] } ?? []
        ).write(to: &bytes)
        try await raw.send(Frame(.request, stream: stream, flags: flags, payload: bytes))
        return stream
    }

    private static func text(_ answer: ResponseEnvelope) -> String {
        guard let status = answer.status, status.code != 0 else { return String(buffer: answer.payload) }
        return RPCError(status: status).reason
    }
}
