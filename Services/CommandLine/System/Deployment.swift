import Foundation

/// Where one machine's Souk lives: its data folder, its six programs and the ports they answer on.
struct Deployment: Sendable {
    static let defaultBasePort = 7100
    /// From a program's port to the one of its metrics.
    static let metricsOffset = 10

    /// The six programs in the order in which they are started; they are stopped in reverse.
    enum Program: String, CaseIterable, Sendable {
        case accounts, payments, billing, commerce, messaging, gateway

        var executable: String { "souk-\(rawValue)" }

        /// Its port's distance from the base port.
        var portOffset: Int {
            switch self {
            case .gateway: 0
            case .accounts: 1
            case .messaging: 2
            case .commerce: 3
            case .payments: 4
            case .billing: 5
            }
        }

        /// Whom it calls or follows.
        var peers: [Program] {
            switch self {
            case .accounts: []
            case .payments: [.accounts]
            case .billing: [.accounts, .payments]
            case .commerce: [.accounts, .payments]
            case .messaging: [.accounts, .commerce]
            case .gateway: [.accounts, .messaging, .commerce, .payments, .billing]
            }
        }

        /// The file it owns; the gateway owns none.
        var database: String? { self == .gateway ? nil : "\(rawValue).sqlite" }
    }

    let data: URL
    let basePort: Int

    init(data: String, basePort: Int = Deployment.defaultBasePort) {
        self.data = URL(fileURLWithPath: data, isDirectory: true).standardizedFileURL
        self.basePort = basePort
    }

    var keys: URL { data.appending(path: "keys") }
    var logs: URL { data.appending(path: "logs") }
    var runs: URL { data.appending(path: "run") }
    var lockFile: URL { data.appending(path: "souk.lock") }
    /// Holds the base port of the system that runs on this data, for the commands that talk to it.
    var portFile: URL { data.appending(path: "souk.port") }

    func port(of program: Program) -> Int { basePort + program.portOffset }

    func metricsPort(of program: Program) -> Int { port(of: program) + Self.metricsOffset }

    func address(of program: Program) -> String { "127.0.0.1:\(port(of: program))" }

    func log(of program: Program) -> URL { logs.appending(path: "\(program.rawValue).log") }

    /// Holds the process id of a program that runs.
    func processFile(of program: Program) -> URL { runs.appending(path: "\(program.rawValue).pid") }

    /// Made before anything is started: the folders, readable by their owner alone.
    func prepareFolders() throws {
        for folder in [data, keys, logs, runs] {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        }
    }

    /// The deployment as it runs on this data now: its base port is the one that `souk up` wrote down.
    static func running(data: String, basePort: Int?) -> Deployment {
        let deployment = Deployment(data: data, basePort: basePort ?? defaultBasePort)
        guard basePort == nil, let text = try? String(contentsOf: deployment.portFile, encoding: .utf8),
            let port = Int(text.trimmingCharacters(in: .whitespacesAndNewlines))
        else { return deployment }
        return Deployment(data: data, basePort: port)
    }
}
