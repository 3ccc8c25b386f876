public import Foundation
public import RPC
import Synchronization

/// A whole Souk of real processes on its own ports and files, started by `souk up` as an operator does.
public final class TestSystem: Sendable {
    public static let startSecondsMax = 60

    public enum Program: String, CaseIterable, Sendable {
        case accounts, payments, billing, commerce, messaging, gateway
    }

    public struct Failure: Error, CustomStringConvertible {
        public let description: String
    }

    public let data: URL
    public let basePort: Int
    /// A client's connection to the gateway.
    public let gateway: Channel
    private let up: RunningCommand

    /// Systems that run at the same time: each is seven processes, and the machine has two cores.
    private static let places = Places(2)

    /// Starts all six and returns when they are ready.
    ///
    /// `settings` are passed on as `--set name=value`.
    public static func start(data: URL? = nil, settings: [String] = []) async throws -> TestSystem {
        await places.take()
        do {
            return try await startNow(data: data, settings: settings)
        } catch {
            places.giveBack()
            throw error
        }
    }

    private static func startNow(data: URL?, settings: [String]) async throws -> TestSystem {
        let folder =
            data ?? FileManager.default.temporaryDirectory.appending(path: "souk-\(UUID().uuidString)")
        let basePort = try FreePorts.sixInARow()
        let up = try RunningCommand(
            SoukCommand.program,
            ["up", "--no-metrics", "--data", folder.path, "--base-port", "\(basePort)"]
                + settings.flatMap { ["--set", $0] })
        guard await up.awaitLine(containing: "Souk answers on", seconds: startSecondsMax) else {
            await up.stop()
            throw Failure(description: "souk up did not become ready:\n\(up.output)")
        }
        return TestSystem(data: folder, basePort: basePort, up: up, gateway: try channel(to: basePort))
    }

    private init(data: URL, basePort: Int, up: RunningCommand, gateway: Channel) {
        self.data = data
        self.basePort = basePort
        self.up = up
        self.gateway = gateway
    }

    /// Runs the body over a fresh system, which is stopped and, when all went well, deleted.
    public static func with(
        settings: [String] = [], _ body: (TestSystem) async throws -> Void
    ) async throws {
        let system = try await start(settings: settings)
        do {
            try await body(system)
        } catch {
            await system.stop()
            throw Failure(description: "\(error)\n(the system's files and logs are in \(system.data.path))")
        }
        await system.stop()
        try? FileManager.default.removeItem(at: system.data)
    }

    public var output: String { up.output }

    public func port(of program: Program) -> Int {
        switch program {
        case .gateway: basePort
        case .accounts: basePort + 1
        case .messaging: basePort + 2
        case .commerce: basePort + 3
        case .payments: basePort + 4
        case .billing: basePort + 5
        }
    }

    public func channel(to program: Program) throws -> Channel {
        try Self.channel(to: port(of: program))
    }

    private static func channel(to port: Int) throws -> Channel {
        try Channel(to: [Address("127.0.0.1:\(port)")])
    }

    /// Like the power going out for one program; `souk up` starts it again.
    public func kill(_ program: Program) throws {
        try signal(SIGKILL, program)
    }

    /// Freezes a program, as an overloaded machine does.
    public func freeze(_ program: Program) throws {
        try signal(SIGSTOP, program)
    }

    public func thaw(_ program: Program) throws {
        try signal(SIGCONT, program)
    }

    /// Moves the clock of all programs ahead of the machine's.
    public func moveClock(seconds: Int) throws {
        try Data("\(seconds)\n".utf8).write(to: data.appending(path: "sandbox-clock"), options: .atomic)
    }

    private func signal(_ number: Int32, _ program: Program) throws {
        Foundation.kill(try processID(of: program), number)
    }

    public func processID(of program: Program) throws -> Int32 {
        let file = data.appending(path: "run/\(program.rawValue).pid")
        let text = try String(contentsOf: file, encoding: .utf8).trimmingCharacters(
            in: .whitespacesAndNewlines)
        guard let process = Int32(text) else {
            throw Failure(description: "\(file.path) holds no process id")
        }
        return process
    }

    /// `souk verify` over the running system; throws with its whole report when an invariant does not hold.
    public func verify(settledWithin seconds: Int = 60) async throws -> String {
        let ended = try await SoukCommand.run(
            ["verify", "--data", data.path, "--base-port", "\(basePort)", "--settle", "\(seconds)"])
        guard ended.status == 0 else {
            throw Failure(description: "souk verify exited with \(ended.status):\n\(ended.output)")
        }
        return ended.output
    }

    /// `souk up` itself dies without a chance to stop its children.
    public func killSupervisor() {
        up.signal(SIGKILL)
        Self.places.giveBack()
    }

    /// True once nobody listens on the program's port; asked again and again for at most 20 s.
    public func awaitPortFree(of program: Program) async -> Bool {
        for _ in 0..<400 {
            if FreePorts.isFree(port(of: program)) { return true }
            try? await Task.sleep(for: .milliseconds(50))
        }
        return false
    }

    @discardableResult
    public func stop() async -> Int32 {
        gateway.close()
        defer { Self.places.giveBack() }
        return await up.stop()
    }
}

/// A number of places; who finds none free waits for one, first come, first served.
private final class Places: Sendable {
    private struct State {
        var free: Int
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let state: Mutex<State>

    init(_ count: Int) {
        state = Mutex(State(free: count))
    }

    func take() async {
        await withCheckedContinuation { continuation in
            let isFree = state.withLock { state in
                if state.free > 0 {
                    state.free -= 1
                    return true
                }
                state.waiting.append(continuation)
                return false
            }
            if isFree { continuation.resume() }
        }
    }

    func giveBack() {
        let next: CheckedContinuation<Void, Never>? = state.withLock { state in
            guard state.waiting.isEmpty else { return state.waiting.removeFirst() }
            state.free += 1
            return nil
        }
        next?.resume()
    }
}

/// Ports that nobody listens on, handed out so that systems of tests that run side by side do not meet.
public enum FreePorts {
    private static let next = Mutex(Int.random(in: 20_000...28_000))

    public static func sixInARow() throws -> Int {
        for _ in 0..<500 {
            let base = next.withLock { next in
                next += 10
                return next
            }
            if (base..<base + 6).allSatisfy(isFree) { return base }
        }
        throw TestSystem.Failure(description: "no six free ports in a row")
    }

    public static func isFree(_ port: Int) -> Bool {
        guard let listener = Listener(port: port) else { return false }
        listener.close()
        return true
    }
}

/// A bare listening socket: to take a port, or to see whether one is free.
public struct Listener {
    public let descriptor: Int32

    public init?(port: Int) {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var yes: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(port).bigEndian)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let bound = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        guard bound, listen(descriptor, 1) == 0 else {
            Foundation.close(descriptor)
            return nil
        }
    }

    public func close() {
        Foundation.close(descriptor)
    }
}
