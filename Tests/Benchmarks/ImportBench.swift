import Contracts
import Foundation
import RPC
import TestKit
import Values

/// `souk import` of a product feed through the gateway of a system of real processes, from the start of the
/// command to its last line.
///
/// A second feed is imported while another caller reads a product of another shop again and again.
enum ImportBench {
    static let rows = 50_000
    static let calmSeconds = 2.0

    static func run(_ report: inout Report, in folder: URL) async throws {
        let feed = folder.appending(path: "feed.csv")
        try Data(ManyProducts.feed(rows).utf8).write(to: feed)
        let system = try await TestSystem.start(
            settings: ["session", "business", "address"].flatMap {
                ["\($0)-calls-per-second=0", "\($0)-calls-max=0", "\($0)-streams-max=0"]
            })
        do {
            try await measure(system, feed, &report)
        } catch {
            await system.stop()
            throw error
        }
        await system.stop()
        try? FileManager.default.removeItem(at: system.data)
    }

    private static func measure(_ system: TestSystem, _ feed: URL, _ report: inout Report) async throws {
        let alone = try await importFeed(feed, into: system)
        report.add("import of \(rows) rows", alone, "/s", aim: 15_000, better: .higher)

        let market = try await MarketFixture.open(over: system.gateway)
        let read: @Sendable () async throws -> Void = { _ = try await market.available() }
        let calm = try await ClosedLoop.run(callers: 1, seconds: calmSeconds) { _, _ in try await read() }
        let busy = try await ClosedLoop.run(during: { try await importFeed(feed, into: system) }, read)
        report.add("import beside one other caller", busy.value, "/s", better: .higher)
        report.add("other caller's p99 with no import", calm.p99Milliseconds, "ms", better: .lower)
        report.add("other caller's p99 during the import", busy.outcome.p99Milliseconds, "ms", better: .lower)
        report.add(
            "other caller's p99, times as long", busy.outcome.p99Milliseconds / calm.p99Milliseconds, "x",
            aim: 2, better: .lower)
    }

    /// Imports the feed into a new shop; the rows per second.
    private static func importFeed(_ feed: URL, into system: TestSystem) async throws -> Double {
        let owner = try await MarketFixture.signIn(AccountsClient(system.gateway))
        let business = "import-\(UInt32.random(in: 0...UInt32.max))"
        _ = try await BusinessesClient(system.gateway).createBusiness(
            .init(businessID: business, name: "Shop", country: "DE"), owner.options)
        let start = ContinuousClock.now
        let ended = try await SoukCommand.run([
            "import", feed.path, "--data", system.data.path, "--business", business,
            "--refresh-token", owner.refresh,
        ])
        let seconds = (ContinuousClock.now - start).inSeconds
        guard ended.status == 0, ended.output.contains("\(rows) new, 0 changed, 0 as they were, 0 refused")
        else { throw BenchFailure("souk import exited with \(ended.status): \(ended.output.suffix(500))") }
        return Double(rows) / seconds
    }
}
