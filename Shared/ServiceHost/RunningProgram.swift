import CoreMetrics
import FoundationEssentials
import Glibc
import Identity
import Logging
import RPC
import ServiceLifecycle
import Storage
import UnixSignals
import Values

/// A program whose settings are known, from its first log line to its last.
struct RunningProgram {
    /// After the drain, what still runs is given this long to notice that it was cancelled.
    static let cancellationMax = Duration.seconds(2)

    private let program: ServiceProgram
    private let common: HostSettings
    private let settings: Settings
    private let hasParent: Bool
    private let clock: any WallClock
    private let logger: Logger
    private let metrics = MetricsRegistry()
    /// Told the port when calls are answered.
    private let onReady: @Sendable (Int) -> Void

    init(
        _ program: ServiceProgram, _ common: HostSettings, _ settings: Settings, hasParent: Bool,
        onReady: @escaping @Sendable (Int) -> Void
    ) {
        self.program = program
        self.common = common
        self.settings = settings
        self.hasParent = hasParent
        self.onReady = onReady
        let isSandbox = settings[HostSettings.sandbox]
        clock =
            isSandbox
            ? SandboxClock(path: "\(settings[HostSettings.data])/\(SandboxClock.fileName)") : SystemClock()
        let handler = Self.logHandler(of: program, settings)
        logger = Logger(label: program.name.program) { _ in handler }
    }

    /// Makes the log and the metrics those of the whole process: there is one program in a process.
    func takeOverProcess() {
        let handler = Self.logHandler(of: program, settings)
        LoggingSystem.bootstrap { _ in handler }
        MetricsSystem.bootstrap(metrics)
        // A peer or a reader of the log that goes away is an error to handle, not a reason to die.
        signal(SIGPIPE, SIG_IGN)
    }

    private static func logHandler(of program: ServiceProgram, _ settings: Settings) -> LineLogHandler {
        LineLogHandler(
            program: program.name.text, level: settings[HostSettings.logLevel],
            line: settings[HostSettings.logFormat].resolved())
    }

    /// Returns what to exit with.
    func run() async -> Int32 {
        do {
            try await runUntilStopped()
            logger.notice("stopped")
            return 0
        } catch {
            logger.error("cannot go on", metadata: ["error": "\(error)"])
            return ServiceProgram.exitFailure
        }
    }

    private func runUntilStopped() async throws {
        let database = try openDatabase()
        let peers: [ServiceName: ServiceContext.Peer]
        let context: ServiceContext
        do {
            let keys = ServiceKeys(in: settings[HostSettings.keys] ?? "\(settings[HostSettings.data])/keys")
            peers = try connect(signing: keys.signer(for: program.name.text, clock: clock))
            context = ServiceContext(
                name: program.name, settings: settings, clock: clock, logger: logger, metrics: metrics,
                keys: keys, trustedKeys: try keys.trustedKeys(), peers: peers)
            try await serve(context, database)
        } catch {
            await database?.close()
            throw error
        }
        for peer in peers.values {
            peer.signed.close()
        }
        await database?.close()
    }
}

// MARK: - What it needs

extension RunningProgram {
    private func openDatabase() throws -> Database? {
        guard let migrations = program.migrations else { return nil }
        let folder = settings[HostSettings.data]
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let absolute =
            folder.hasPrefix("/") ? folder : "\(FileManager.default.currentDirectoryPath)/\(folder)"
        let url = settings[HostSettings.database] ?? "sqlite://\(absolute)/\(program.name).sqlite"
        return try Database.open(url, migrations: migrations, clock: clock)
    }

    private func connect(signing signer: ServiceSigner) throws -> [ServiceName: ServiceContext.Peer] {
        var peers: [ServiceName: ServiceContext.Peer] = [:]
        for (peer, setting) in common.peers {
            let (addresses, tls) = (settings[setting], settings.clientTLS)
            // Whether peers are there is for PeerHealthMonitor to say.
            let quiet = Logger(label: "rpc.channel") { _ in SwiftLogNoOpLogHandler() }
            peers[peer] = ServiceContext.Peer(
                name: peer,
                signed: try Channel(
                    to: addresses, tls: tls, audience: peer.text, credential: signer,
                    allowPlaintext: settings[HostSettings.allowPlaintext], logger: quiet),
                statusLog: PeerStatusLog(peer.text, logger: logger))
        }
        return peers
    }
}

// MARK: - What it does

extension RunningProgram {
    private func serve(_ context: ServiceContext, _ database: Database?) async throws {
        let components = try await program.build(context, database)
        let (authenticator, revocations) = try authenticator(context, components)
        let server = try await server(context, components, database, authenticator)
        let drain = Duration.seconds(settings[HostSettings.drainSeconds])

        var services: [any Service] = []
        services += context.peers.values.map {
            PeerHealthMonitor(statusLog: $0.statusLog, channel: $0.signed)
        }
        if let revocations { services.append(RevocationRun(revocations: revocations)) }
        if let database {
            services.append(IntegrityMonitor(database: database))
            services.append(
                EventRetention(database: database, days: settings[HostSettings.eventDays], logger: logger))
        }
        services += components.consumers.map { $0 as any Service } + components.workers
        if let listen = settings[HostSettings.metricsListen] {
            services.append(
                MetricsRun(metrics: metrics, name: program.name, listen: listen, logger: logger))
        }
        services.append(
            ServerRun(
                server: server, name: program.name, host: settings[common.listen].host, drain: drain,
                revocations: revocations, logger: logger, onReady: onReady))

        // Stopped in reverse: first no more calls, then no more work.
        var configuration = ServiceGroupConfiguration(
            services: services.map { .init(service: $0) }, gracefulShutdownSignals: [.sigterm, .sigint],
            logger: Logger(label: "lifecycle") { _ in SwiftLogNoOpLogHandler() })
        if hasParent {
            configuration.services.append(
                .init(service: ParentPipe(), successTerminationBehavior: .gracefullyShutdownGroup))
        }
        configuration.maximumGracefulShutdownDuration = drain + Self.cancellationMax
        configuration.maximumCancellationDuration = Self.cancellationMax
        let group = ServiceGroup(configuration: configuration)
        // What consumers and workers do is wait for streams, calls and the database, as handlers do.
        try await withTaskExecutorPreference(EventLoops.executor) { try await group.run() }
    }

    /// Who tells who is calling.
    ///
    /// Without accounts among the peers nobody but services can be told.
    private func authenticator(
        _ context: ServiceContext, _ components: ServiceComponents
    ) throws -> (any Authenticator, RevocationWatch?) {
        if let own = components.authenticator { return (own, nil) }
        guard context.peers[.accounts] != nil else {
            preconditionFailure("\(program.name) needs accounts as a peer, or an authenticator of its own")
        }
        let people = PersonKeys(of: context.channel(to: .accounts), clock: clock)
        let revocations = RevocationWatch(
            of: context.channel(to: .accounts), keys: people, clock: clock, logger: logger)
        return (context.tokenVerifier(people: people, revocations: revocations), revocations)
    }

    /// The program's limits, as far as the system lets it.
    private func limits(_ components: ServiceComponents) -> ServerLimits {
        var limits = settings.serverLimits(components.limits)
        let files = FileLimit.raise()
        let connections = FileLimit.connections(limits.connectionsMax, files: files)
        logger.info(
            "limits",
            metadata: ["files": "\(files)", "connections": "\(connections)", "calls": "\(limits.callsMax)"]
        )
        if connections < limits.connectionsMax {
            logger.warning(
                "fewer files may be open than connections-max asks for",
                metadata: ["files": "\(files)", "connections.max": "\(limits.connectionsMax)"])
        }
        limits.connectionsMax = connections
        return limits
    }

    private func server(
        _ context: ServiceContext, _ components: ServiceComponents, _ database: Database?,
        _ authenticator: any Authenticator
    ) async throws -> Server {
        let address = settings[common.listen]
        var configuration = ServerConfiguration(host: address.host, port: address.port, logger: logger)
        configuration.tls = try settings.serverTLS
        configuration.allowPlaintext = settings[HostSettings.allowPlaintext]
        configuration.limits = limits(components)
        configuration.trustedProxies = settings[LimitSettings.trustedProxies]
        configuration.authenticator = authenticator
        configuration.admission = Admission(settings.admissionLimits(common.limits), clock: clock)
        var services = components.services + [SessionServer()]
        let snapshot = database.map(SnapshotHolder.init)
        services.append(
            MaintenanceServer(
                name: program.name, startedAt: clock.now, metrics: metrics, snapshot: snapshot))
        services.append(ConsumersServer(components.consumers))
        if let snapshot {
            services.append(EventsServer(snapshot.database))
            services.append(try await AuditServer(components.audit, of: snapshot))
        }
        return Server(services: [StorageErrorMiddleware(answering: services, logger: logger)], configuration)
    }
}
