import FoundationEssentials
import Glibc
import Logging
import RPC
public import Storage

/// One of Souk's programs: its name, its purpose, what may be chosen about it, and how it is built.
///
/// The whole of a program's `main` is one of these and `await program.main()`. It reads the settings, opens
/// the file, connects to the peers, answers calls, follows events, and stops in order on SIGTERM or Ctrl-C.
public struct ServiceProgram: Sendable {
    let name: ServiceName
    let purpose: String
    let peers: [ServiceName]
    let settings: [any DeclaredSetting]
    let migrations: [Migration]?
    let build: @Sendable (ServiceContext, Database?) async throws -> ServiceComponents

    /// A program that keeps a file; other services follow its events.
    public init(
        _ name: ServiceName, purpose: String, peers: [ServiceName] = [], settings: [any DeclaredSetting] = [],
        migrations: [Migration],
        build: @escaping @Sendable (ServiceContext, Database) async throws -> ServiceComponents
    ) {
        self.init(name, purpose, peers, settings, migrations) { context, database in
            guard let database else { preconditionFailure("\(name) was started without its file") }
            return try await build(context, database)
        }
    }

    /// A program that keeps nothing.
    public init(
        _ name: ServiceName, purpose: String, peers: [ServiceName] = [], settings: [any DeclaredSetting] = [],
        build: @escaping @Sendable (ServiceContext) async throws -> ServiceComponents
    ) {
        self.init(name, purpose, peers, settings, nil) { context, _ in try await build(context) }
    }

    private init(
        _ name: ServiceName, _ purpose: String, _ peers: [ServiceName], _ settings: [any DeclaredSetting],
        _ migrations: [Migration]?,
        _ build: @escaping @Sendable (ServiceContext, Database?) async throws -> ServiceComponents
    ) {
        self.name = name
        self.purpose = purpose
        self.peers = peers
        self.settings = settings
        self.migrations = migrations
        self.build = build
    }

    /// Runs the program as the system started it, and exits: 0 when it was stopped, 64 when it was started
    /// with wrong settings, 1 when something it needs failed.
    public func main() async -> Never {
        EventLoops.useHalfTheCores()
        let process = ProcessInfo.processInfo
        exit(await start(Array(process.arguments.dropFirst()), environment: process.environment))
    }
}

// MARK: - Starting

extension ServiceProgram {
    static let exitUsage: Int32 = 64
    static let exitFailure: Int32 = 1

    /// Returns what to exit with.
    func start(
        _ arguments: [String], environment: [String: String], asWholeProcess: Bool = true,
        onReady: @escaping @Sendable (Int) -> Void = { _ in }
    ) async -> Int32 {
        let common = HostSettings(of: name, peers: peers, ownsFile: migrations != nil)
        let declared = (common.declared + settings).map(\.declaration)
        let keys = declared.map(\.key)
        precondition(Set(keys).count == keys.count, "\(name) declares a setting twice")
        let reader = SettingsReader(program: name.text, declared: declared)
        let arguments = ProgramArguments(arguments, declared: declared)
        if arguments.wantsHelp {
            say(
                "\(SettingsHelp(program: name.program, purpose: purpose, reader: reader))\n",
                to: STDOUT_FILENO)
            return 0
        }
        if arguments.wantsVersion {
            say("\(name.program) \(Version.current)\n", to: STDOUT_FILENO)
            return 0
        }
        do {
            let read = try await reader.read(arguments, environment: environment)
            let hasParent = environment[ParentPipe.variable] == "1"
            let running = RunningProgram(self, common, read, hasParent: hasParent, onReady: onReady)
            if asWholeProcess { running.takeOverProcess() }
            return await running.run()
        } catch {
            let problems = error.problems.map { "  \($0)\n" }.joined()
            say(
                "\(name.program) cannot start like this:\n\(problems)All settings: \(name.program) --help\n",
                to: STDERR_FILENO)
            return Self.exitUsage
        }
    }

    private func say(_ text: String, to file: Int32) {
        _ = Array(text.utf8).withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    }
}
