import ArgumentParser
import Contracts
import RPC

/// `souk events show`: every consumer, how far it is, what is parked and why it has stopped.
struct EventsShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "List every service's consumers (the default).",
        discussion: "Exits with 1 when a consumer has stopped or does not answer.")

    @OptionGroup var options: DataOptions

    func run() async throws {
        let system = try RunningSystem(options.deployment)
        let terminal = Terminal.standard
        var heads: [String: Int64] = [:]
        var answers: [(program: Deployment.Program, consumers: [MaintenanceAPI.Consumer]?)] = []
        for program in Deployment.Program.allCases where program.database != nil {
            let channel = try system.maintenance(of: program)
            defer { channel.close() }
            do {
                heads[program.rawValue] = try await MaintenanceClient(channel).getInfo(.init()).eventsHead
                let consumers = try await ConsumersClient(channel).listConsumers(.init()).consumers
                answers.append((program, consumers))
            } catch let error as RPCError {
                terminal.line("  \(program.rawValue) does not answer: \(error.sentence)")
                answers.append((program, nil))
            }
        }
        for (program, consumers) in answers {
            for consumer in consumers ?? [] {
                let report = ConsumerReport(consumer, of: program.rawValue, head: heads[consumer.source])
                for line in report.lines(terminal) { terminal.line(line) }
            }
        }
        let isSound = answers.allSatisfy { $0.consumers?.allSatisfy(\.stopReason.isEmpty) ?? false }
        guard isSound else { throw ExitCode(1) }
    }
}

/// What is shown of one consumer.
struct ConsumerReport {
    private let consumer: MaintenanceAPI.Consumer
    private let service: String
    /// The source's newest event, as the source says itself; nil when it does not answer.
    private let head: Int64?

    init(_ consumer: MaintenanceAPI.Consumer, of service: String, head: Int64?) {
        self.consumer = consumer
        self.service = service
        self.head = head
    }

    /// Events that were not seen yet.
    var lag: Int64 { max(0, (head ?? consumer.head) - consumer.reached) }

    func lines(_ terminal: Terminal) -> [String] {
        let name = "\(service.padded(to: 10)) follows \(consumer.source.padded(to: 10))"
        var lines = ["  \(name) at \(consumer.sequence), \(lag) behind, \(consumer.parkedCount) parked"]
        if !consumer.stopReason.isEmpty {
            let since = consumer.stoppedAt.map { " since \($0)" } ?? ""
            lines.append(
                "    \(terminal.styled("STOPPED", .red))\(since): "
                    + "\(consumer.stopMessage) [\(consumer.stopReason)]")
            lines.append("    \(consumer.stopRemedy)")
        }
        lines += consumer.parked.map { parked in
            "    parked \(parked.sequence) \(parked.type) \(parked.key): \(parked.reason)"
        }
        let unlisted = Int(consumer.parkedCount) - consumer.parked.count
        if unlisted > 0 { lines.append("    and \(unlisted) more") }
        return lines
    }
}
