import ArgumentParser
import Contracts

/// `souk events retry SERVICE SOURCE`: applies what is parked, and starts a stopped consumer again.
struct EventsRetry: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retry", abstract: "Apply a consumer's parked events, and go on if it has stopped.")

    @OptionGroup var consumer: ConsumerOptions

    func run() async throws {
        let answer = try await consumer.run { try await $0.retryEvents(.init(source: consumer.source)) }
        Terminal.standard.line("\(answer.applied) applied, \(answer.parkedCount) still parked.")
    }
}
