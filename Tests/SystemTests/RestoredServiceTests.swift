import Contracts
import Foundation
import TestKit
import Testing

/// One service's file alone is put back to a backup, while the others keep what they have followed since.
@Suite struct `A service restored alone` {
    @Test func `is noticed by who follows it, who stops, says so, and goes on when told to`() async throws {
        let system = try await TestSystem.start()
        let market = try await MarketFixture.open(over: system.gateway)
        let buyer = try await market.buyer()
        _ = try await market.order("order-1", 1, by: buyer)
        let copy = system.data.appending(path: "copy")
        let backup = try await SoukCommand.run(["backup", "--data", system.data.path, copy.path])
        try #require(backup.status == 0, "\(backup.output)")
        let later = try await market.order("order-2", 1, by: buyer)
        _ = try await market.accept(later.id)
        try await market.awaitStatus(.accepted, of: later.id, by: buyer)
        let sound = try await events(of: system) { $0.status == 0 && $0.output.contains(" 0 behind") }
        #expect(!sound.output.contains("STOPPED"), "\(sound.output)")
        await system.stop()

        try replaceCommerce(in: system.data, from: copy)
        let again = try await TestSystem.start(data: system.data)
        let stopped = try await events(of: again) { $0.output.contains("STOPPED") }
        #expect(stopped.status == 1)
        #expect(stopped.output.contains("messaging  follows commerce"), "\(stopped.output)")
        #expect(
            ["[CURSOR_AHEAD]", "[CURSOR_FOREIGN]"].contains { stopped.output.contains($0) },
            "\(stopped.output)")
        #expect(stopped.output.contains("souk events reread"), "\(stopped.output)")

        let skipped = try await SoukCommand.run(
            ["events", "skip", "--data", again.data.path, "messaging", "commerce"])
        #expect(skipped.status == 0, "\(skipped.output)")
        _ = try await events(of: again) { $0.status == 0 }
        await again.stop()
        try? FileManager.default.removeItem(at: system.data)
    }

    private func replaceCommerce(in data: URL, from copy: URL) throws {
        for suffix in ["", "-wal", "-shm", ".lock"] {
            try? FileManager.default.removeItem(at: data.appending(path: "commerce.sqlite\(suffix)"))
        }
        try FileManager.default.copyItem(
            at: copy.appending(path: "commerce.sqlite"), to: data.appending(path: "commerce.sqlite"))
    }

    /// What `souk events` shows, once it is as awaited; else what it showed last.
    private func events(
        of system: TestSystem, until isAwaited: (SoukCommand.Ended) -> Bool
    ) async throws -> SoukCommand.Ended {
        for _ in 0..<100 {
            let shown = try await SoukCommand.run(["events", "--data", system.data.path])
            if isAwaited(shown) { return shown }
            try await Task.sleep(for: .milliseconds(100))
        }
        return try await SoukCommand.run(["events", "--data", system.data.path])
    }
}
