import Logging
import NIOCore
import Values
import Wire

@testable import RPC

/// A lab behind a real server on this machine, and a channel to it.
struct LabServer {
    let lab: Lab
    let server: Server
    let channel: RPC.Channel
    let port: Int

    init(
        port: Int = 0, limits: ServerLimits = ServerLimits(), channelLimits: ChannelLimits = .patient,
        tls: ServerTLS? = nil, clientTLS: ClientTLS? = nil, admission: AdmissionLimits = AdmissionLimits(),
        trustedProxies: [String] = [], logger: Logger = .silent
    ) async throws {
        lab = Lab()
        var configuration = ServerConfiguration(
            port: port, tls: tls, limits: limits, authenticator: TrustingAuthenticator(),
            admission: Admission(admission), logger: logger)
        configuration.trustedProxies = trustedProxies.compactMap(IPNetwork.init)
        server = Server(services: [lab], configuration)
        try await server.start()
        guard let bound = server.boundPort else { throw ServerError.alreadyStarted }
        self.port = bound
        channel = try RPC.Channel(
            to: [Address(host: "127.0.0.1", port: bound)], tls: clientTLS, limits: channelLimits,
            logger: .silent)
    }

    /// Runs the body, and stops the server whatever comes of it.
    func run<Result>(_ body: (LabServer) async throws -> Result) async throws -> Result {
        do {
            let result = try await body(self)
            await stop()
            return result
        } catch {
            await stop()
            throw error
        }
    }

    /// Handlers that hold are let go, so that no test leaves work behind.
    func stop() async {
        lab.gate.add()
        channel.close()
        await server.shutdown(grace: .seconds(5))
    }

    func peer(from host: String = "127.0.0.1") async throws -> RawPeer {
        try await RawPeer.connect(to: port, from: host)
    }
}

extension ChannelLimits {
    /// For a machine that runs many tests at once.
    static var patient: ChannelLimits {
        var limits = ChannelLimits()
        limits.connectWaitMax = .seconds(20)
        limits.connectTimeout = .seconds(20)
        return limits
    }
}

extension Logger {
    static let silent = Logger(label: "silent") { _ in SwiftLogNoOpLogHandler() }
}

extension CallOptions {
    static func token(_ token: String) -> CallOptions {
        var options = CallOptions.none
        options.token = Secret(token)
        return options
    }

    static func within(_ timeout: Duration) -> CallOptions {
        var options = CallOptions.none
        options.timeout = timeout
        return options
    }
}

/// The error that the body throws.
func refusal<Result>(of body: () async throws -> Result) async throws -> RPCError {
    do {
        _ = try await body()
    } catch let error as RPCError {
        return error
    }
    throw NotRefused()
}

struct NotRefused: Error {}
