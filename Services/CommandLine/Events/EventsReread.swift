import ArgumentParser
import Contracts

/// `souk events reread SERVICE SOURCE`: begins anew in the source's log.
struct EventsReread: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reread", abstract: "Have a consumer begin anew, in the history its source has now.",
        discussion: """
            Events that it has applied before are applied again, as far as its handlers do not recognise \
            them: name the first one that is new with --from.
            """)

    @OptionGroup var consumer: ConsumerOptions

    @Option(help: "The first event to apply; without it, the oldest that the source keeps.")
    var from: Int64?

    func run() async throws {
        let answer = try await consumer.run {
            try await $0.rereadEvents(.init(source: consumer.source, fromSequence: from ?? 0))
        }
        Terminal.standard.line(
            "\(consumer.service.rawValue) goes on after event \(answer.sequence) of \(consumer.source); "
                + "\(answer.parkedDiscarded) parked events given up.")
    }
}
