import Contracts
import Foundation
import RPC
import TestKit
import Testing
import Values

/// The limits on sign-in codes, end to end: a client's address counts, whatever else it sends.
@Suite struct `Asking for sign-in codes through the gateway` {
    static let settings = ["accounts.codes-per-address-hour=5"]

    @Test(arguments: ["", "Bearer rubbish", "rubbish", "Bearer e30.e30."])
    func `is limited by address, whatever authorization comes with it`(authorization: String) async throws {
        try await TestSystem.with(settings: Self.settings) { system in
            let asked = try await ask(system, from: "127.0.0.1", times: 7, authorization)
            #expect(asked == ["sent", "sent", "sent", "sent", "sent", "TOO_MANY_CODES", "TOO_MANY_CODES"])
        }
    }

    @Test func `is one's own affair: others' codes keep nobody out`() async throws {
        try await TestSystem.with(settings: Self.settings) { system in
            let victim = "+49 171 3920055"
            let attack = try await ask(system, from: "127.0.0.3", times: 6, "", phone: victim)
            #expect(attack.first == "sent")
            #expect(attack.dropFirst().allSatisfy { $0 == "TOO_SOON" || $0 == "TOO_MANY_CODES" })
            #expect(try await ask(system, from: "127.0.0.2", times: 1, "", phone: victim) == ["sent"])
        }
    }

    /// What became of each request: a foreign client asks, since ours cannot choose its address.
    private func ask(
        _ system: TestSystem, from address: String, times: Int, _ authorization: String, phone: String = ""
    ) async throws -> [String] {
        let script = SoukCommand.root.appending(path: "Tests/Interop/python/ask_codes.py")
        let ended = try await SoukCommand.run(
            URL(fileURLWithPath: "/usr/bin/env"),
            [
                "python3", script.path, "127.0.0.1:\(system.port(of: .gateway))", address, "\(times)",
                authorization, phone,
            ])
        try #require(ended.status == 0, "\(ended.output)")
        return ended.output.split(separator: "\n").map(String.init)
    }
}
