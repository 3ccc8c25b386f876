import Identity
import Logging
import RPC
import ServiceLifecycle

/// Answers calls for as long as the program runs, and lets those in flight end when it stops.
struct ServerRun: Service {
    /// Peers are waited for this long before calls that need them are refused one by one.
    static let peersTimeout = Duration.seconds(10)

    let server: Server
    let name: ServiceName
    let host: String
    let drain: Duration
    /// Nil where nobody but this program says who people are.
    let revocations: RevocationWatch?
    let logger: Logger
    let onReady: @Sendable (Int) -> Void

    func run() async throws {
        server.health.set(serving: false)
        try await server.start()
        logger.debug("listening", metadata: ["address": "\(address)"])
        let opening = Task { await open() }
        defer { opening.cancel() }
        try? await gracefulShutdown()
        logger.notice("stopping", metadata: ["calls": "\(server.callsInFlight)"])
        await server.shutdown(grace: drain)
    }

    /// Calls itself ready once people can be told from each other, or after a while without.
    private func open() async {
        if let revocations {
            await withTaskGroup { group in
                group.addTask { try? await revocations.untilReady() }
                group.addTask { try? await Task.sleep(for: Self.peersTimeout) }
                await group.next()
                group.cancelAll()
            }
        }
        guard !Task.isCancelled else { return }
        server.health.set(serving: true)
        logger.notice("ready", metadata: ["address": "\(address)", "version": "\(Version.current)"])
        onReady(server.boundPort ?? 0)
    }

    private var address: String { Address(host: host, port: server.boundPort ?? 0).description }
}

/// Keeps what is known about ended sessions fresh.
struct RevocationRun: Service {
    let revocations: RevocationWatch

    func run() async throws {
        await cancelWhenGracefulShutdown { await revocations.run() }
    }
}
