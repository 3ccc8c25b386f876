import CoreMetrics
import Glibc
import Logging
import RPC
import ServiceLifecycle
import Testing
import Values

@testable import ServiceHost

@Suite(.timeLimit(.minutes(1))) struct `The listener for metrics` {
    @Test func `answers with the program's metrics until it stops`() async throws {
        let registry = MetricsRegistry()
        registry.makeCounter(label: "orders", dimensions: []).increment(by: 7)
        let ready = AsyncCondition(0)
        let run = MetricsRun(
            metrics: registry, name: .commerce, listen: ListenAddress(host: "127.0.0.1", port: 0),
            logger: Logger(label: "silent") { _ in SwiftLogNoOpLogHandler() },
            onReady: { port in ready.withLock { $0 = port } })
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: [.init(service: run)],
                logger: Logger(label: "silent") { _ in SwiftLogNoOpLogHandler() }))
        async let running: Void = group.run()
        try await ready.wait { $0 > 0 }
        let answer = Self.get("/metrics", port: ready.value)
        #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
        #expect(answer.contains("souk_orders_total{program=\"commerce\"} 7\n"))
        await group.triggerGracefulShutdown()
        try await running
        #expect(Self.get("/metrics", port: ready.value).isEmpty)
    }

    /// All that a plain socket gets for the request; empty when nobody listens.
    private static func get(_ path: String, port: Int) -> String {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        let connected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else { return "" }
        let request = Array("GET \(path) HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8)
        guard write(socket, request, request.count) == request.count else { return "" }
        var (answer, piece): ([UInt8], [UInt8]) = ([], Array(repeating: 0, count: 4_096))
        while case let count = read(socket, &piece, piece.count), count > 0 { answer += piece[..<count] }
        return String(decoding: answer, as: UTF8.self)
    }
}
