import Logging
import RPC
import ServiceLifecycle

/// Answers `GET /metrics` on this machine for as long as the program runs.
struct MetricsRun: Service {
    static let path = "/metrics"

    let metrics: MetricsRegistry
    let name: ServiceName
    let listen: ListenAddress
    let logger: Logger
    /// Told the port.
    var onReady: @Sendable (Int) -> Void = { _ in }

    func run() async throws {
        let server = PageServer(path: Self.path) { [metrics, name] in
            PrometheusText.written(metrics, program: name.text)
        }
        let port = try await server.start(host: listen.host, port: listen.port)
        logger.info(
            "metrics",
            metadata: ["address": "http://\(Address(host: listen.host, port: port))\(Self.path)"])
        onReady(port)
        try? await gracefulShutdown()
        await server.stop()
    }
}
