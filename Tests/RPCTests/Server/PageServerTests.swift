import NIOCore
import NIOPosix
import Testing

@testable import RPC

@Suite(.timeLimit(.minutes(5)), .alone) struct `A page on this machine` {
    /// All that comes back for those bytes.
    private func exchange(_ parts: [String], port: Int) async throws -> String {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            for part in parts { try await outbound.write(ByteBuffer(string: part)) }
            var text = ""
            for try await bytes in inbound { text += String(buffer: bytes) }
            return text
        }
    }

    @Test func `is answered to GET over plain HTTP, and nothing else is`() async throws {
        let server = PageServer(path: "/metrics") { "souk_up 1\n" }
        let port = try await server.start(host: "127.0.0.1", port: 0)
        let answer = try await exchange(["GET /metr", "ics HTTP/1.1\r\nHost: a\r", "\n\r\n"], port: port)
        #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
        #expect(answer.contains("Content-Length: 10\r\n"))
        #expect(answer.hasSuffix("\r\n\r\nsouk_up 1\n"))
        for (request, status) in [
            ("GET /metrics?a=b HTTP/1.0", "200"), ("HEAD /metrics HTTP/1.1", "200"),
            ("GET / HTTP/1.1", "404"), ("POST /metrics HTTP/1.1", "405"), ("rubbish", "400"),
        ] {
            let answer = try await exchange(["\(request)\r\n\r\n"], port: port)
            #expect(answer.hasPrefix("HTTP/1.1 \(status) "), "\(request)")
        }
        #expect(try await exchange([String(repeating: "a", count: 10_000)], port: port).isEmpty)
        await server.stop()
    }

    @Test func `is not shown beyond it`() async throws {
        let server = PageServer(path: "/metrics") { "" }
        await #expect(throws: ServerError.plaintextBeyondThisMachine(host: "0.0.0.0")) {
            try await server.start(host: "0.0.0.0", port: 0)
        }
    }
}
