import Contracts
import Foundation
import TestKit
import Testing
import Values

/// `souk verify` from end to end: damage in a service's own file is found and named.
@Suite struct `Damage in a service's file` {
    static let damages = [
        Damage(
            "payments", "UPDATE payments SET captured_minor = captured_minor - 1, released_minor = 1",
            "payment ord_"),
        Damage("payments", "DELETE FROM signatures", "was not signed"),
        Damage("commerce", "DELETE FROM order_lines", "order ord_"),
        Damage("messaging", "DELETE FROM inbox_entries WHERE position = 1", "inbox of"),
        Damage("billing", "UPDATE usage SET charge_micros = charge_micros + 1", "usage of business:"),
        Damage("accounts", "UPDATE members SET role_id = 'nobody'", "has no owner"),
    ]

    struct Damage: Sendable {
        let service: String
        let statement: String
        let report: String

        init(_ service: String, _ statement: String, _ report: String) {
            self.service = service
            self.statement = statement
            self.report = report
        }
    }

    @Test func `is found and named by souk verify, each in its service`() async throws {
        let system = try await TestSystem.start()
        let market = try await MarketFixture.open(over: system.gateway)
        let buyer = try await market.buyer()
        let order = try await market.order("order-1", 2, by: buyer)
        _ = try await market.accept(order.id)
        try await market.awaitStatus(.accepted, of: order.id, by: buyer)
        _ = try await system.verify()
        await system.stop()
        for damage in Self.damages { try await expectFound(damage, in: system.data) }
        try? FileManager.default.removeItem(at: system.data)
    }

    /// Works on a copy of the whole folder, so that each damage is alone.
    private func expectFound(_ damage: Damage, in data: URL) async throws {
        let copy = FileManager.default.temporaryDirectory.appending(path: "souk-\(UUID().uuidString)")
        try FileManager.default.copyItem(at: data, to: copy)
        let planted = try await SoukCommand.run(
            URL(fileURLWithPath: "/usr/bin/env"),
            [
                "python3", "-c",
                "import sqlite3, sys\nwith sqlite3.connect(sys.argv[1]) as db: db.execute(sys.argv[2])",
                copy.appending(path: "\(damage.service).sqlite").path, damage.statement,
            ])
        try #require(planted.status == 0, "\(planted.output)")
        let system = try await TestSystem.start(data: copy)
        let verified = try await SoukCommand.run(["verify", "--data", copy.path])
        #expect(verified.status == 1, "\(damage.service)")
        #expect(
            verified.output.contains("BROKEN") && verified.output.contains(damage.report),
            "\(verified.output)")
        await system.stop()
        try? FileManager.default.removeItem(at: copy)
    }
}
