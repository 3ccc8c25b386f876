import ArgumentParser
import Foundation
import RPC
import Storage

/// `souk verify`: checks over the running system that all services agree about goods, money and messages.
struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check over the running system that goods, money and messages agree in all services.",
        discussion: """
            Takes a copy of all files as of one moment, as `souk backup` does, and looks for contradictions \
            in it. Exits with 1 when it finds one, naming the orders, products or entries concerned.
            """)

    /// Contradictions of one claim that are printed; all are counted.
    static let shownMax = 5

    @OptionGroup var options: DataOptions

    @Option(help: "First wait until nothing is on its way any more, at most this many seconds.")
    var settle: Int = 0

    func run() async throws {
        let system = try RunningSystem(options.deployment)
        do {
            let copy = try await settledCopy(of: system)
            defer { copy.delete() }
            let broken = try check(copy)
            guard broken == 0 else { throw ExitCode(1) }
        } catch let error as RPCError {
            throw CommandFailure("verify could not copy the files: \(error.sentence)")
        }
    }

    /// A copy as of one moment; with `--settle`, of a moment at which nothing was on its way.
    private func settledCopy(of system: RunningSystem) async throws -> InspectedCopy {
        let deadline = ContinuousClock.now + .seconds(settle)
        while true {
            let copy = try await InspectedCopy.take(of: system)
            guard settle > 0 else { return copy }
            var left: [String] = []
            for kind in Invariant.underWay { left += try copy.contradictions(of: kind) }
            if left.isEmpty { return copy }
            copy.delete()
            guard ContinuousClock.now < deadline else {
                throw CommandFailure(
                    "still on its way after \(settle) s:\n"
                        + left.prefix(Self.shownMax).map { "  \($0)" }.joined(separator: "\n"))
            }
            try await Task.sleep(for: .milliseconds(200))
        }
    }

    /// Prints each claim with what contradicts it; returns how many do not hold.
    private func check(_ copy: InspectedCopy) throws -> Int {
        let terminal = Terminal.standard
        var claims = try Invariant.all.map { ($0.claim, try copy.contradictions(of: $0)) }
        claims.append((HashChain.claim, try copy.brokenChain().map { [$0] } ?? []))
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
            let left = try copy.contradictions(of: kind)
            if !left.isEmpty { terminal.line("  on its way: \(left.count) \(kind.claim)") }
        }
        terminal.line(broken == 0 ? "All \(claims.count) hold." : "\(broken) of \(claims.count) are broken.")
        return broken
    }
}

/// Copies of all files in a folder of their own, opened side by side.
struct InspectedCopy {
    private let folder: URL
    private let inspection: Inspection

    static func take(of system: RunningSystem) async throws -> InspectedCopy {
        let folder = system.deployment.data.appending(path: "verify-\(UUID().uuidString)")
        _ = try await ConsistentCopy(system).write(to: folder, keys: false)
        do {
            let files = Deployment.Program.allCases.compactMap { program in
                program.database.map { (program.rawValue, folder.appending(path: $0).path) }
            }
            return InspectedCopy(
                folder: folder, inspection: try Inspection(Dictionary(uniqueKeysWithValues: files)))
        } catch {
            try? FileManager.default.removeItem(at: folder)
            throw error
        }
    }

    func contradictions(of invariant: Invariant) throws -> [String] {
        try inspection.rows(invariant.contradictions).map { try $0["what"] }
    }

    func brokenChain() throws -> String? {
        try HashChain(inspection: inspection).contradiction()
    }

    func delete() {
        try? FileManager.default.removeItem(at: folder)
    }
}
