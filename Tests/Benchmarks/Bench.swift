import ArgumentParser
import Foundation

/// Measures what Souk promises, on this machine, with the load generator on it: what `make bench` runs.
@main
struct Bench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "souk-bench",
        abstract: "Measure calls, messages, durable writes, searches, imports, orders and memory.",
        subcommands: [Run.self, EchoServer.self], defaultSubcommand: Run.self)
}

struct Run: AsyncParsableCommand {
    enum Part: String, CaseIterable, ExpressibleByArgument {
        case rpc, messages, storage, search, imports = "import", orders
    }

    @Option(help: "Where to write the figures as JSON.")
    var json: String?

    @Option(help: "Only these parts, with commas: rpc,messages,storage,search,import,orders.")
    var only: String?

    func run() async throws {
        let parts =
            try only.map { names in
                try names.split(separator: ",").map { name in
                    guard let part = Part(rawValue: String(name)) else {
                        throw ValidationError("there is no part \(name)")
                    }
                    return part
                }
            } ?? Part.allCases
        let folder = FileManager.default.temporaryDirectory.appending(path: "souk-bench-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }

        var report = Report()
        Report.heading()
        report.add(
            "disk 4 KiB fdatasync, before", try FsyncProbe.perSecond(in: folder), "/s", better: .higher)
        if parts.contains(.rpc) { try await EchoBench.run(&report) }
        if parts.contains(.messages) { try MessageBench.run(&report) }
        if parts.contains(.storage) { try await StorageBench.run(&report, in: folder) }
        if parts.contains(.search) { try await SearchBench.run(&report, in: folder) }
        if parts.contains(.imports) { try await ImportBench.run(&report, in: folder) }
        if parts.contains(.orders) { try await OrderBench.run(&report) }
        report.add("disk 4 KiB fdatasync, after", try FsyncProbe.perSecond(in: folder), "/s", better: .higher)
        if let json { try report.write(to: json) }
    }
}
