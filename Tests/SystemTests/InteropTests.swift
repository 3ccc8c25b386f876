import Contracts
import Foundation
import TestKit
import Testing
import Values

/// Clients that share no code with us: Go with Debian's ttrpc, and Python with nothing at all.
@Suite struct `Clients in other languages` {
    static let interop = SoukCommand.root.appending(path: "Tests/Interop")

    @Test(arguments: [Doors.gateway, .services])
    func `written in Go register a device, order, and follow by their sign-in`(doors: Doors) async throws {
        let client = SoukCommand.root.appending(path: ".build/interop-go-\(doors)")
        let built = try await SoukCommand.run(Self.interop.appending(path: "go/build"), [client.path])
        try #require(built.status == 0, "\(built.output)")
        try await TestSystem.with { system in
            let market = try await MarketFixture.open(over: system.gateway)
            let ended = try await SoukCommand.run(
                client, arguments("go-order", market, doors, system, dashes: "-"))
            #expect(ended.status == 0, "\(ended.output)")
            #expect(ended.output.contains("14 published signatures are as they should be"))
            #expect(ended.output.contains("is paid and its card is in the conversation"))
            #expect(ended.output.contains("the signed-in connection has followed the conversation"))
            _ = try await system.verify()
        }
    }

    @Test(arguments: [Doors.gateway, .services])
    func `written in Python do so too, and follow the conversation`(doors: Doors) async throws {
        try await TestSystem.with { system in
            let market = try await MarketFixture.open(over: system.gateway)
            let python = try RunningCommand(
                URL(fileURLWithPath: "/usr/bin/env"),
                ["python3", Self.interop.appending(path: "python/buy.py").path]
                    + arguments("python-order", market, doors, system, dashes: "--"))
            try #require(await python.awaitLine(containing: "is paid", seconds: 30), "\(python.output)")
            #expect(python.output.contains("14 published signatures are as they should be"))
            let order = try #require(
                python.output.split(whereSeparator: \.isWhitespace).first { $0.hasPrefix("ord_") })
            _ = try await market.accept(String(order))
            #expect(await python.ended() == 0, "\(python.output)")
            #expect(python.output.contains("the business has accepted"))
            _ = try await system.verify()
        }
    }

    /// Through which doors a client comes in: all through one, or each service's own.
    enum Doors: String, Sendable {
        case gateway, services
    }

    private func arguments(
        _ request: String, _ market: MarketFixture, _ doors: Doors, _ system: TestSystem, dashes: String
    ) -> [String] {
        let addresses = [TestSystem.Program.accounts, .payments, .commerce, .messaging].flatMap { program in
            [
                "\(dashes)\(program.rawValue)",
                "127.0.0.1:\(system.port(of: doors == .gateway ? .gateway : program))",
            ]
        }
        return addresses + [
            "\(dashes)business", market.business, "\(dashes)product", "mug",
            "\(dashes)price", "\(MarketFixture.price.minor)", "\(dashes)request", request,
            "\(dashes)vectors",
            SoukCommand.root.appending(path: "Tests/Fixtures/payment-signatures.json").path,
        ]
    }
}
