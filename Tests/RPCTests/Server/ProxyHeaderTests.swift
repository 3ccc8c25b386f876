import NIOCore
import Synchronization
import Testing
import Wire

@testable import RPC

@Suite(.timeLimit(.minutes(5)), .alone) struct `A proxy's header` {
    static let line = "PROXY TCP4 192.0.2.1 10.0.0.1 5000 7100\r\n"

    private static func binary(_ command: UInt8, _ family: UInt8, _ body: [UInt8]) -> ByteBuffer {
        var buffer = ByteBuffer(bytes: [
            0x0d, 0x0a, 0x0d, 0x0a, 0x00, 0x0d, 0x0a, 0x51, 0x55, 0x49, 0x54, 0x0a, 0x20 | command, family,
        ])
        buffer.writeInteger(UInt16(body.count))
        buffer.writeBytes(body)
        return buffer
    }

    private static let version4: [UInt8] = [192, 0, 2, 1, 10, 0, 0, 1, 0x13, 0x88, 0x1b, 0xbc]
    private static let version6: [UInt8] =
        [0x20, 0x01, 0x0d, 0xb8] + Array(repeating: 0, count: 11) + [1]
        + Array(repeating: 0, count: 16) + [0x13, 0x88, 0x1b, 0xbc]

    private static let good: [(ByteBuffer, ProxyHeader)] = [
        (ByteBuffer(string: line), .client(Address(host: "192.0.2.1", port: 5_000))),
        (
            ByteBuffer(string: "PROXY TCP6 2001:db8::1 ::1 5000 7100\r\n"),
            .client(Address(host: "2001:db8:0:0:0:0:0:1", port: 5_000))
        ),
        (ByteBuffer(string: "PROXY UNKNOWN\r\n"), .proxyItself),
        (ByteBuffer(string: "PROXY UNKNOWN whatever it says\r\n"), .proxyItself),
        (binary(1, 0x11, version4), .client(Address(host: "192.0.2.1", port: 5_000))),
        (binary(1, 0x11, version4 + [4, 0, 1, 0]), .client(Address(host: "192.0.2.1", port: 5_000))),
        (binary(1, 0x21, version6), .client(Address(host: "2001:db8:0:0:0:0:0:1", port: 5_000))),
        (binary(0, 0x00, []), .proxyItself),
    ]

    @Test func `is read in both versions, whole and byte by byte, and nothing after it`() throws {
        for (bytes, header) in Self.good {
            var buffer = bytes
            buffer.writeString("rest")
            #expect(try ProxyHeader.take(from: &buffer) == header)
            #expect(String(buffer: buffer) == "rest")
            for length in 0..<bytes.readableBytes {
                var part = try #require(bytes.getSlice(at: bytes.readerIndex, length: length))
                #expect(try ProxyHeader.take(from: &part) == nil)
                #expect(part.readableBytes == length)
            }
        }
    }

    @Test func `is refused in any other form`() {
        let texts = [
            "GET / HTTP/1.1\r\n", "PROXY TCP4 192.0.2.1 10.0.0.1 5000\r\n", "PROXY TCP4 a b 1 2\r\n",
            "PROXY TCP4 192.0.2.1 10.0.0.1 5000 70000\r\n", "PROXY UDP4 192.0.2.1 10.0.0.1 5000 7100\r\n",
            "PROXY TCP4 192.0.2.1 10.0.0.1 5000 7100\n", "\0\0\0", String(repeating: "PROXY ", count: 30),
        ]
        let binaries = [
            Self.binary(2, 0x11, Self.version4), Self.binary(1, 0x12, Self.version4),
            Self.binary(1, 0x11, Array(Self.version4.dropLast())), Self.binary(1, 0x31, []),
            ByteBuffer(bytes: [0x0d, 0x0a, 0x0e]),
        ]
        for bytes in texts.map({ ByteBuffer(string: $0) }) + binaries {
            #expect(throws: ProxyHeader.Malformed.self, "\(bytes)") {
                var buffer = bytes
                _ = try ProxyHeader.take(from: &buffer)
            }
        }
    }

    @Test func `of a listed proxy names the client, and anybody else's is no ttrpc`() async throws {
        try await LabServer(trustedProxies: ["127.0.0.2"]).run { lab in
            let proxied = try await lab.peer(from: "127.0.0.2")
            var bytes = ByteBuffer(string: Self.line)
            Frame.request(1, "Look").write(to: &bytes)
            // In two parts, and the first frame in one piece with the header's end.
            try await proxied.send(try #require(bytes.readSlice(length: 10)))
            try await proxied.send(bytes)
            #expect(await proxied.frames(1) == [Frame(.response, stream: 1)])
            #expect(lab.lab.seen.withLock { $0 }?.peer == "192.0.2.1:5000")

            let own = try await lab.peer(from: "127.0.0.2")
            try await own.send(ByteBuffer(string: "PROXY UNKNOWN\r\n"))
            try await own.send(.request(1, "Look"))
            _ = await own.frames(1)
            #expect(lab.lab.seen.withLock { $0 }?.peer.hasPrefix("127.0.0.2:") == true)

            let liar = try await lab.peer(from: "127.0.0.3")
            await liar.sendIfOpen(ByteBuffer(string: Self.line))
            await liar.closed.reaches(1)
            let silent = try await lab.peer(from: "127.0.0.2")
            await silent.sendIfOpen(ByteBuffer(string: "GET / HTTP/1.1\r\n\r\n"))
            await silent.closed.reaches(1)
        }
    }

    @Test func `that does not come is not waited for`() async throws {
        var limits = ServerLimits()
        limits.handshakeTimeout = .milliseconds(100)
        try await LabServer(limits: limits, trustedProxies: ["127.0.0.0/30"]).run { lab in
            let silent = try await lab.peer(from: "127.0.0.2")
            await silent.closed.reaches(1)
        }
    }

    @Test(arguments: ["10.0.0.0/8", "2001:db8::/32", "192.0.2.1", "::1"])
    func `may come from a listed network`(text: String) throws {
        _ = try #require(IPNetwork(text))
    }

    @Test(arguments: [
        "10.0.0.1/8", "10.0.0.0/33", "::/129", "proxy.internal", "", "10.0.0.0/", "fe80::1%eth0",
    ])
    func `may not come from what is no network`(text: String) {
        #expect(IPNetwork(text) == nil)
    }

    @Test func `counts from the addresses of a listed network alone`() throws {
        let network = try #require(IPNetwork("10.1.0.0/16"))
        #expect(network.contains(try #require(IPAddress("10.1.255.9"))))
        #expect(network.contains(try #require(IPAddress("::ffff:10.1.0.1"))))
        #expect(!network.contains(try #require(IPAddress("10.2.0.1"))))
        #expect(!network.contains(try #require(IPAddress("2001:db8::1"))))
        #expect(network.description == "10.1.0.0/16")
    }
}
