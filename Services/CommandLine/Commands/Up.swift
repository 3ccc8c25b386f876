import ArgumentParser
import Foundation
import Identity
import UnixSignals

/// `souk up`: the whole of Souk on one machine, until Ctrl-C.
struct Up: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run all six programs on this machine, until Ctrl-C.")

    @OptionGroup var options: DataOptions
    @OptionGroup var mode: ModeOptions

    func run() async throws {
        let running = try await LocalSystem.start(options, mode)
        Terminal.running.line(
            "Souk answers on \(running.deployment.address(of: .gateway)). Ctrl-C stops it.")
        if mode.metrics {
            let ports = Deployment.Program.allCases.map(running.deployment.metricsPort(of:))
            Terminal.running.line(
                "Prometheus: http://127.0.0.1:PORT/metrics, PORT \(ports.min() ?? 0) to \(ports.max() ?? 0).")
        }
        await running.untilStopped()
    }
}

/// How the programs are run, beside where.
struct ModeOptions: ParsableArguments {
    @Flag(
        inversion: .prefixedNo,
        help:
            "Sandbox: one-time codes are shown instead of sent, banks are simulated. Never with real people.")
    var sandbox = true

    @Flag(inversion: .prefixedNo, help: "Metrics for Prometheus, each program's ten ports after its own.")
    var metrics = true

    @Option(help: "The folder of the six programs; default: where `souk` itself is.")
    var programs: String?

    @Option(
        name: .customLong("set"), parsing: .singleValue,
        help:
            "A setting for all programs or one, as name=value: log-level=debug, gateway.calls-max=50.")
    var settings: [String] = []

    /// The flags of one program.
    func arguments(of program: Deployment.Program) throws -> [String] {
        try settings.reduce(into: ["--sandbox", "\(sandbox)"]) { arguments, setting in
            guard let equals = setting.firstIndex(of: "=") else {
                throw CommandFailure("--set \(setting): write it as name=value, or program.name=value")
            }
            let name = setting[..<equals].split(separator: ".", maxSplits: 1)
            guard name.count == 1 || Deployment.Program(rawValue: String(name[0])) != nil else {
                throw CommandFailure("--set \(setting): there is no program \(name[0])")
            }
            guard name.count == 1 || name[0] == program.rawValue else { return }
            arguments += ["--\(name[name.count - 1])", String(setting[setting.index(after: equals)...])]
        }
    }

    var folder: URL {
        programs.map { URL(fileURLWithPath: $0, isDirectory: true) }
            ?? URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0]).resolvingSymlinksInPath()
            .deletingLastPathComponent()
    }
}

/// A system that this process has started and stops again.
struct LocalSystem {
    let deployment: Deployment
    private let supervisor: Supervisor
    private let lock: DeploymentLock
    private let signals: UnixSignalsSequence

    static func start(_ options: DataOptions, _ mode: ModeOptions) async throws -> LocalSystem {
        let deployment = Deployment(
            data: options.data, basePort: options.basePort ?? Deployment.defaultBasePort)
        try deployment.prepareFolders()
        let lock = try DeploymentLock(deployment)
        _ = try ServiceKeys.create(in: deployment.keys.path)
        let signals = await UnixSignalsSequence(trapping: .sigint, .sigterm)
        let settings = try Dictionary(
            uniqueKeysWithValues: Deployment.Program.allCases.map { ($0, try mode.arguments(of: $0)) })
        let supervisor = Supervisor(
            deployment: deployment, executables: mode.folder, settings: settings,
            servesMetrics: mode.metrics
        ) { Terminal.running.line("  \($0)") }
        do {
            try await supervisor.start()
        } catch {
            await supervisor.stop()
            throw error
        }
        try Data("\(deployment.basePort)\n".utf8).write(to: deployment.portFile)
        return LocalSystem(deployment: deployment, supervisor: supervisor, lock: lock, signals: signals)
    }

    /// Waits for Ctrl-C or SIGTERM, then drains and stops everything.
    func untilStopped() async {
        for await _ in signals { break }
        Terminal.running.line("\nStopping; what has begun is finished first.")
        await stop()
    }

    func stop() async {
        await supervisor.stop()
        try? FileManager.default.removeItem(at: deployment.portFile)
        withExtendedLifetime(lock) {}
    }
}
