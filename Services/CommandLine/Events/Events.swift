import ArgumentParser
import Contracts
import RPC

/// `souk events`: how services follow each other's events, and the ways on for a consumer that has stopped.
struct Events: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show how services follow each other's events; retry, skip or reread them.",
        discussion: """
            An event that cannot be applied is parked after some tries, and those after it go on. A consumer \
            stops when many in a row cannot be applied, and when its source's log is not the one it has \
            followed: after a restore of one service alone, for example. It never skips events by itself.
            """,
        subcommands: [EventsShow.self, EventsRetry.self, EventsSkip.self, EventsReread.self],
        defaultSubcommand: EventsShow.self)
}

/// Which consumer a command is about.
struct ConsumerOptions: ParsableArguments {
    @OptionGroup var options: DataOptions

    @Argument(help: "The service that follows.")
    var service: Deployment.Program

    @Argument(help: "The service whose events it follows.")
    var source: String

    /// Calls the service as the operator.
    func run<Result>(_ body: (ConsumersClient) async throws -> Result) async throws -> Result {
        let channel = try RunningSystem(options.deployment).maintenance(of: service)
        defer { channel.close() }
        do {
            return try await body(ConsumersClient(channel))
        } catch let error as RPCError {
            throw CommandFailure(error.sentence)
        }
    }
}

extension Deployment.Program: ExpressibleByArgument {}
