import ArgumentParser
import Foundation
import RPC

/// `souk demo`: plays a paid order through all six programs and shows what everybody sees.
struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Play a paid order through all six programs, and show what everybody sees.")

    @OptionGroup var options: DataOptions
    @OptionGroup var mode: ModeOptions

    @Flag(help: "Start Souk first, and let it run on afterwards until Ctrl-C.")
    var up = false

    @Option(help: "The product feed that the business sells from.")
    var feed = "Tests/Fixtures/feed.csv"

    func run() async throws {
        let terminal = up ? Terminal.running : .standard
        guard FileManager.default.isReadableFile(atPath: feed) else {
            throw CommandFailure("\(feed) cannot be read; name a product feed with --feed")
        }
        guard up else { return try await play(options.deployment, terminal) }

        terminal.line(terminal.styled("Souk: a paid order through six programs", .bold))
        terminal.heading("Programs")
        let system = try await LocalSystem.start(options, mode)
        do {
            try await play(system.deployment, terminal)
        } catch {
            await system.stop()
            throw error
        }
        terminal.line("\nSouk runs on, on \(system.deployment.address(of: .gateway)). Ctrl-C stops it.")
        await system.untilStopped()
    }

    private func play(_ deployment: Deployment, _ terminal: Terminal) async throws {
        let shop = Shop(try RunningSystem(deployment).gateway())
        let story = DemoStory(
            shop: shop, people: DemoIdentities(shop, data: deployment.data), terminal: terminal,
            feed: URL(fileURLWithPath: feed))
        do {
            let ending = try await story.play()
            terminal.heading("Try next, in another terminal")
            let data = options.data == ".data" ? "" : " --data \(options.data)"
            let program = Swift.CommandLine.arguments[0]
            terminal.line(
                "  \(program) call\(data) --as buyer Orders/GetOrder "
                    + "'{\"orderId\": \"\(ending.orderID)\"}'")
        } catch let error as RPCError {
            throw CommandFailure("the demo was refused: \(error.sentence)")
        }
    }
}
