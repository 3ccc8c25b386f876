import ArgumentParser
import Foundation
import RPC
import Storage

/// `souk verify`: checks over the running system that all services agree about goods, money and messages.
struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check over the running system that goods, money and messages agree in all services.",
        discussion: """
            Asks every service for what it holds as of one moment, and looks for contradictions in it. Exits \
            with 1 when it finds one, naming the orders, products or postings concerned.
            """)

    /// Contradictions of one claim that are printed; all are counted.
    static let shownMax = 5

    @OptionGroup var options: DataOptions

    @Option(help: "First wait until nothing is on its way any more, at most this many seconds.")
    var settle: Int = 0

    func run() async throws {
        let system = try RunningSystem(options.deployment)
        do {
            let broken = try check(try await settledAudit(of: system))
            guard broken == 0 else { throw ExitCode(1) }
        } catch let error as RPCError {
            throw CommandFailure("verify could not read what the services hold: \(error.sentence)")
        }
    }

    /// An audit of one moment; with `--settle`, of a moment at which nothing was on its way.
    private func settledAudit(of system: RunningSystem) async throws -> SystemAudit {
        let deadline = ContinuousClock.now + .seconds(settle)
        while true {
            let audit = try await SystemAudit.take(of: system)
            guard settle > 0 else { return audit }
            var left: [String] = []
            for kind in Invariant.underWay { left += try audit.contradictions(of: kind) }
            if left.isEmpty { return audit }
            guard ContinuousClock.now < deadline else {
                throw CommandFailure(
                    "still on its way after \(settle) s:\n"
                        + left.prefix(Self.shownMax).map { "  \($0)" }.joined(separator: "\n"))
            }
            try await Task.sleep(for: .milliseconds(200))
        }
    }

    /// Prints each claim with what contradicts it; returns how many do not hold.
    private func check(_ audit: SystemAudit) throws -> Int {
        let terminal = Terminal.standard
        let claims = try Invariant.all.map { ($0.claim, try audit.contradictions(of: $0)) }
        for (claim, found) in claims {
            if found.isEmpty {
                terminal.line("  \(terminal.styled("holds ", .green)) \(claim)")
                continue
            }
            terminal.line("  \(terminal.styled("BROKEN", .red)) \(claim): \(found.count) times")
            for what in found.prefix(Self.shownMax) { terminal.line("           \(what)") }
        }
        let broken = claims.count { !$0.1.isEmpty }
        for kind in Invariant.underWay {
            let left = try audit.contradictions(of: kind)
            if !left.isEmpty { terminal.line("  on its way: \(left.count) \(kind.claim)") }
        }
        terminal.line(broken == 0 ? "All \(claims.count) hold." : "\(broken) of \(claims.count) are broken.")
        return broken
    }
}
