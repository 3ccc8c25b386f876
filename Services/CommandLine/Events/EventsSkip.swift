import ArgumentParser
import Contracts

/// `souk events skip SERVICE SOURCE`: gives events up.
struct EventsSkip: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "skip", abstract: "Give up events: a parked one, or all that were not applied yet.",
        discussion: "What is given up is not applied by this service, for good.")

    @OptionGroup var consumer: ConsumerOptions

    @Option(help: "The number of one parked event.")
    var parked: Int64?

    @Option(help: "The last event to give up; without it, all that the source has now.")
    var through: Int64?

    func validate() throws {
        guard parked == nil || through == nil else {
            throw ValidationError("--parked gives up one event, --through many: choose one")
        }
    }

    func run() async throws {
        if let parked {
            _ = try await consumer.run {
                try await $0.discardEvent(.init(source: consumer.source, sequence: parked))
            }
            return Terminal.standard.line("Event \(parked) is not parked any more.")
        }
        let answer = try await consumer.run {
            try await $0.skipEvents(.init(source: consumer.source, throughSequence: through ?? 0))
        }
        Terminal.standard.line(
            "\(consumer.service.rawValue) goes on after event \(answer.sequence) of \(consumer.source); "
                + "\(answer.parkedDiscarded) parked events given up.")
    }
}
