import Foundation
import Processes
import Values

/// Runs the six programs on one machine: starts them, starts again whichever dies, stops them in order.
actor Supervisor {
    static let readySecondsMax = 30
    /// A program is given this long to finish what it is doing before it is killed.
    static let stopSecondsMax = 12
    static let restarting = Backoff(first: .milliseconds(100), longest: .seconds(2))
    /// Set to 1 for a program that stops when its standard input ends.
    private static let parentPipe = "SOUK_PARENT_PIPE"
    /// A program that ran this long starts again at once; one that keeps dying waits longer each time.
    static let healthySeconds = 3.0

    private let deployment: Deployment
    private let executables: URL
    private let settings: [Deployment.Program: [String]]
    private let servesMetrics: Bool
    private let report: @Sendable (String) -> Void
    private var children: [Deployment.Program: ChildProcess] = [:]
    private var watches: [Task<Void, Never>] = []
    private var stopping = false

    /// `settings` go to each program as they are: `["--sandbox", "true"]`.
    init(
        deployment: Deployment, executables: URL, settings: [Deployment.Program: [String]],
        servesMetrics: Bool, report: @escaping @Sendable (String) -> Void
    ) {
        self.deployment = deployment
        self.executables = executables
        self.settings = settings
        self.servesMetrics = servesMetrics
        self.report = report
    }

    /// Starts all six and returns when each answers its health check.
    func start() async throws {
        try checkPrograms()
        try checkPorts()
        for program in Deployment.Program.allCases {
            try launch(program)
        }
        for program in Deployment.Program.allCases {
            try await awaitReady(program)
        }
        for program in Deployment.Program.allCases {
            watches.append(Task { await self.keepAlive(program) })
        }
    }

    /// Stops them, the gateway first, each with time to answer what it has begun.
    func stop() async {
        stopping = true
        for watch in watches { watch.cancel() }
        for program in Deployment.Program.allCases.reversed() {
            guard let child = children.removeValue(forKey: program) else { continue }
            await stop(child, of: program)
        }
    }
}

// MARK: - Starting

extension Supervisor {
    private func checkPrograms() throws {
        let missing = Deployment.Program.allCases.map(\.executable).filter {
            !FileManager.default.isExecutableFile(atPath: executables.appending(path: $0).path)
        }
        guard missing.isEmpty else {
            throw CommandFailure(
                """
                \(missing.joined(separator: ", ")) not found in \(executables.path); \
                build them with `swift build`
                """)
        }
    }

    private func checkPorts() throws {
        let programs = Deployment.Program.allCases
        var ports = programs.map { (deployment.port(of: $0), $0.rawValue) }
        if servesMetrics {
            ports += programs.map { (deployment.metricsPort(of: $0), "metrics of \($0.rawValue)") }
        }
        let taken = ports.filter { !PortProbe.isFree($0.0) }
        guard taken.isEmpty else {
            let list = taken.map { "\($0.0) (\($0.1))" }.joined(separator: ", ")
            throw CommandFailure(
                """
                Another program listens on port \(list).
                Stop it, or let Souk use six other ports in a row, and the six ten further: --base-port 7200
                """)
        }
    }

    private func launch(_ program: Deployment.Program) throws {
        // When this process goes away, however it does, the child reads the end of its lifeline and stops.
        let child = try ChildProcess(
            executables.appending(path: program.executable).path, arguments: arguments(of: program),
            environment: [Self.parentPipe: "1"], input: .lifeline,
            output: .appended(to: deployment.log(of: program).path))
        children[program] = child
        try Data("\(child.processID)\n".utf8).write(to: deployment.processFile(of: program), options: .atomic)
    }

    private func arguments(of program: Deployment.Program) -> [String] {
        // The gateway keeps no file, but reads the sandbox's clock there.
        var arguments = ["--listen", deployment.address(of: program), "--data", deployment.data.path]
        arguments += ["--keys", deployment.keys.path]
        if servesMetrics {
            arguments += ["--metrics-listen", "127.0.0.1:\(deployment.metricsPort(of: program))"]
        }
        for peer in program.peers { arguments += ["--\(peer.rawValue)", deployment.address(of: peer)] }
        return arguments + (settings[program] ?? [])
    }

    private func awaitReady(_ program: Deployment.Program) async throws {
        guard let child = children[program] else { return }
        let address = deployment.address(of: program)
        let ready = await firstOf(
            { await HealthProbe.awaitServing(address, seconds: Self.readySecondsMax) ? .ready : .silent },
            { (try? await child.ended()).map { .ended($0) } ?? .silent })
        switch ready {
        case .ready:
            report("\(program.rawValue.padded(to: 10)) ready on \(address), process \(child.processID)")
        case .ended(let ending):
            throw CommandFailure(
                "\(program.executable) \(ending) while starting:\n\(lastLines(of: program))")
        case .silent:
            throw CommandFailure(
                "\(program.executable) did not become ready within \(Self.readySecondsMax) s; "
                    + "see \(deployment.log(of: program).path)")
        }
    }

    private enum Start: Sendable {
        case ready, silent
        case ended(ChildProcess.Ending)
    }

    private func firstOf(
        _ one: @escaping @Sendable () async -> Start, _ other: @escaping @Sendable () async -> Start
    ) async -> Start {
        await withTaskGroup(of: Start.self) { group in
            group.addTask(operation: one)
            group.addTask(operation: other)
            let first = await group.next() ?? .silent
            group.cancelAll()
            return first
        }
    }

    private func lastLines(of program: Deployment.Program) -> String {
        let text = (try? String(contentsOf: deployment.log(of: program), encoding: .utf8)) ?? ""
        return text.split(separator: "\n").suffix(8).map { "    \($0)" }.joined(separator: "\n")
    }
}

// MARK: - Keeping alive, stopping

extension Supervisor {
    private func keepAlive(_ program: Deployment.Program) async {
        var failures = 0
        while !stopping, let child = children[program] {
            let startedAt = ContinuousClock.now
            guard let ending = try? await child.ended(), !stopping, !Task.isCancelled else { return }
            let lived = ContinuousClock.now - startedAt
            failures = lived > .seconds(Self.healthySeconds) ? 1 : failures + 1
            let pause = Self.restarting.pause(afterFailures: failures)
            let milliseconds = Int(pause / .milliseconds(1))
            report("\(program.rawValue.padded(to: 10)) \(ending); starting it again in \(milliseconds) ms")
            try? await Task.sleep(for: pause)
            guard !stopping else { return }
            do {
                try launch(program)
            } catch {
                report("\(program.rawValue.padded(to: 10)) cannot be started: \(error)")
            }
        }
    }

    private func stop(_ child: ChildProcess, of program: Deployment.Program) async {
        child.signal(SIGTERM)
        defer { try? FileManager.default.removeItem(at: deployment.processFile(of: program)) }
        let gone = await firstOf(
            { (try? await child.ended()).map { .ended($0) } ?? .silent },
            {
                try? await Task.sleep(for: .seconds(Self.stopSecondsMax)); return .silent
            })
        if case .silent = gone {
            child.signal(SIGKILL)
            report("\(program.rawValue.padded(to: 10)) did not stop within \(Self.stopSecondsMax) s; killed")
        } else {
            report("\(program.rawValue.padded(to: 10)) stopped")
        }
    }
}

extension String {
    func padded(to width: Int) -> String {
        count < width ? self + String(repeating: " ", count: width - count) : self
    }
}
