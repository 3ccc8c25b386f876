import NIOCore
import Synchronization
import Wire

@testable import RPC

/// A client, a proxy that passes bytes on as the gateway does, and a server behind it, in one process.
struct Chain {
    /// One stream's unread and unsent bytes that a program may hold.
    static let heldBytesMax = 1 << 20
    static let messageBytes = 16 << 10
    /// 20 MiB.
    static let messages = 1_280

    static let pour = Lab.method("Pour", .serverStreaming)
    static let weigh = Lab.method("Weigh", .clientStreaming)

    let server: Server
    let proxy: Server
    let upstream: RPC.Channel
    let channel: RPC.Channel
    /// Messages that the handlers have sent and read.
    let moved = AsyncCounter()
    /// Opened by the test before `weigh` reads.
    let gate = AsyncCounter()

    init() async throws {
        let (moved, gate) = (moved, gate)
        let message = ByteBuffer(repeating: 7, count: Self.messageBytes)
        server = Server(
            Router([
                MethodHandler(Lab.echo, .unary { bytes, _ in bytes }),
                MethodHandler(
                    Self.pour,
                    .serverStreaming { _, _, responses in
                        for _ in 0..<Self.messages {
                            try await responses.send(message)
                            moved.add()
                        }
                    }),
                MethodHandler(
                    Self.weigh,
                    .clientStreaming { requests, _ in
                        await gate.reaches(1)
                        var bytes = 0
                        for try await request in requests {
                            bytes += request.readableBytes
                            moved.add()
                        }
                        return ByteBuffer(number: bytes)
                    }),
            ]), ServerConfiguration(logger: .silent))
        try await server.start()
        upstream = try `A channel`.channel(to: server.boundPort ?? 0)
        proxy = Server(Router(Self.proxied(to: upstream)), ServerConfiguration(logger: .silent))
        try await proxy.start()
        channel = try `A channel`.channel(to: proxy.boundPort ?? 0)
    }

    private static func proxied(to upstream: RPC.Channel) -> [MethodHandler] {
        [
            MethodHandler(Lab.echo, .unary { bytes, _ in try await upstream.unary(Lab.echo, bytes, .none) }),
            MethodHandler(
                pour,
                .serverStreaming { bytes, _, responses in
                    for try await response in try await upstream.serverStreaming(pour, bytes, .none) {
                        try await responses.send(response)
                    }
                }),
            MethodHandler(
                weigh,
                .clientStreaming { requests, _ in
                    try await upstream.clientStreaming(weigh, .none) { upload in
                        for try await request in requests { try await upload.send(request) }
                    }
                }),
        ]
    }

    func run(_ body: (Chain) async throws -> Void) async throws {
        let result: Result<Void, any Error>
        do {
            result = .success(try await body(self))
        } catch {
            result = .failure(error)
        }
        gate.add()
        channel.close()
        await proxy.shutdown(grace: .seconds(5))
        upstream.close()
        await server.shutdown(grace: .seconds(5))
        try result.get()
    }
}

// MARK: - Looking inside

extension Chain {
    /// What client, proxy and server hold.
    func heldBytes() async throws -> [Int] {
        let client = Self.heldBytes(channel)
        let between = try await Self.heldBytes(proxy) + Self.heldBytes(upstream)
        return [client, between, try await Self.heldBytes(server)]
    }

    private static func heldBytes(_ server: Server) async throws -> Int {
        var bytes = 0
        for connection in server.core.connections {
            bytes += try await connection.loop.submit {
                connection.calls.values.reduce(
                    connection.backlog.usedBytes + connection.writeBuffer.bytes + connection.pendingBytes
                ) { $0 + $1.parkedBytes }
            }.get()
        }
        return bytes
    }

    private static func heldBytes(_ channel: RPC.Channel) -> Int {
        channel.pool.connections.reduce(0) { bytes, connection in
            bytes + connection.backlog.usedBytes
                + connection.state.withLock { $0.writeBuffer.bytes + $0.pendingBytes }
        }
    }

    /// Returns once a handler of that server waits for credit.
    func untilSenderWaits(at server: Server) async throws {
        func waits() async throws -> Bool {
            for connection in server.core.connections {
                let waits = try await connection.loop.submit {
                    connection.calls.values.contains { !$0.withoutCredit.isEmpty }
                }.get()
                if waits { return true }
            }
            return false
        }
        while try await !waits() { try Task.checkCancellation() }
    }

    /// Returns once a sender on that channel waits for credit.
    func untilSenderWaits(on channel: RPC.Channel) async throws {
        func waits() -> Bool {
            channel.pool.connections.contains { connection in
                connection.state.withLock { $0.calls.values.contains { !$0.senders.isEmpty } }
            }
        }
        while !waits() {
            try Task.checkCancellation()
            await Task.yield()
        }
    }
}
