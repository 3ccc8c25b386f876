import Contracts
import Foundation
import RPC
import TestKit
import Testing
import Values

@Suite struct `An operator` {
    @Test func `who starts Souk twice on one folder is told that it runs`() async throws {
        try await TestSystem.with { system in
            let second = try await SoukCommand.run(
                ["up", "--data", system.data.path, "--base-port", "\(FreePorts.sixInARow())"])
            #expect(second.status != 0)
            #expect(second.output.contains("already runs on"))
        }
    }

    @Test func `whose port is taken is told which one and what to do`() async throws {
        let base = try FreePorts.sixInARow()
        let listener = try #require(Listener(port: base + 3))
        defer { listener.close() }
        let folder = FileManager.default.temporaryDirectory.appending(path: "souk-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let ended = try await SoukCommand.run(["up", "--data", folder.path, "--base-port", "\(base)"])
        #expect(ended.status != 0)
        #expect(ended.output.contains("\(base + 3) (commerce)"))
        #expect(ended.output.contains("--base-port"))
    }

    @Test func `stops everything with Ctrl-C and finds the data as it was`() async throws {
        let system = try await TestSystem.start()
        let market = try await MarketFixture.open(over: system.gateway, stock: 7)
        #expect(await system.stop() == 0)
        for program in TestSystem.Program.allCases { #expect(FreePorts.isFree(system.port(of: program))) }

        let again = try await TestSystem.start(data: system.data)
        let catalog = CatalogClient(again.gateway)
        let mug = try await catalog.getProduct(.init(businessID: market.business, productID: "mug"))
        #expect(mug.product?.available == 7)
        await again.stop()
        try? FileManager.default.removeItem(at: system.data)
    }

    @Test func `backs up while people order, and restores to a state in which every invariant holds`()
        async throws
    {
        try await TestSystem.with { system in
            let market = try await MarketFixture.open(over: system.gateway)
            let buyer = try await market.buyer()
            let book = OrderBook()
            let orders = Task {
                for index in 0..<60 {
                    for step in Step.allCases { try await step.take("backup-\(index)", market, buyer, book) }
                }
            }
            let fifth = try await order("backup-5", in: book)
            try await market.awaitRefundNotice(of: fifth, by: buyer)
            let copy = system.data.appending(path: "copy")
            let backup = try await SoukCommand.run(["backup", "--data", system.data.path, copy.path])
            #expect(backup.status == 0, "\(backup.output)")
            try await orders.value
            try await expectRestored(copy, fifth, buyer)
        }
    }

    /// The order's id, once it was placed.
    private func order(_ name: String, in book: OrderBook) async throws -> String {
        for _ in 0..<600 {
            if let order = try? await book.order(name) { return order }
            try await Task.sleep(for: .milliseconds(50))
        }
        return try await book.order(name)
    }

    private func expectRestored(_ copy: URL, _ order: String, _ buyer: MarketFixture.Buyer) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "souk-\(UUID().uuidString)")
        let restored = try await SoukCommand.run(["restore", "--data", folder.path, copy.path])
        #expect(restored.status == 0, "\(restored.output)")
        let system = try await TestSystem.start(data: folder)
        let found = try await OrdersClient(system.gateway).getOrder(.init(orderID: order), buyer.options)
        #expect(found.order?.payment == .partlyRefunded)
        _ = try await system.verify()
        await system.stop()
        try? FileManager.default.removeItem(at: folder)
    }

    @Test func `who restores onto a running system is refused`() async throws {
        try await TestSystem.with { system in
            let copy = system.data.appending(path: "copy")
            _ = try await SoukCommand.run(["backup", "--data", system.data.path, copy.path])
            let ended = try await SoukCommand.run(["restore", "--data", system.data.path, copy.path])
            #expect(ended.status != 0)
            #expect(ended.output.contains("already runs on"))
        }
    }

    @Test func `whose children lose their parent does not find them still running`() async throws {
        let system = try await TestSystem.start()
        system.killSupervisor()
        for program in TestSystem.Program.allCases {
            #expect(await system.awaitPortFree(of: program), "\(program) outlived souk up")
        }
        try? FileManager.default.removeItem(at: system.data)
    }
}
