import Foundation
import TestKit
import Testing

/// The command line as people type it, over a running system.
@Suite struct `A person at the command line` {
    @Test func `calls by short names, is told what was meant, and may stop reading`() async throws {
        try await TestSystem.with { system in
            let market = try await MarketFixture.open(over: system.gateway)
            let request = "{\"businessId\": \"\(market.business)\", \"productId\": \"mug\"}"
            let called = try await souk(system, "call", "Catalog/GetProduct", request)
            #expect(called.status == 0 && called.output.hasPrefix("{\"product\":"), "\(called.output)")
            #expect(called.output.split(separator: "\n").count == 1, "one line where no terminal reads")
            let mistyped = try await souk(system, "call", "Catalog/GetProdukt", request)
            #expect(mistyped.status != 0)
            #expect(mistyped.output.contains("did you mean Catalog/GetProduct?"), "\(mistyped.output)")
            let field = try await souk(system, "call", "GetProduct", "{\"busnessId\": \"x\"}")
            #expect(field.output.contains("Did you mean \"businessId\"?"), "\(field.output)")
            try await expectQuietEnd(system, request)
        }
    }

    /// The reader is gone before the answer comes.
    private func expectQuietEnd(_ system: TestSystem, _ request: String) async throws {
        let call = "'\(SoukCommand.program.path)' call --data '\(system.data.path)' Catalog/GetProduct"
        let ended = try await SoukCommand.run(
            URL(fileURLWithPath: "/bin/bash"),
            ["-c", "{ sleep 0.5; \(call) '\(request)'; echo \"status $?\" >&2; } | true; sleep 1"])
        #expect(ended.output == "status 141\n", "it ends by SIGPIPE and says nothing")
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func `gets a completion script, and the names of methods completed`(shell: String) async throws {
        let script = try await SoukCommand.run(["--generate-completion-script", shell])
        #expect(script.status == 0 && script.output.contains("souk"))
        #expect(script.output.contains("verify"))
    }

    private func souk(_ system: TestSystem, _ command: String, _ arguments: String...) async throws
        -> SoukCommand.Ended
    {
        try await SoukCommand.run([command, "--data", system.data.path] + arguments)
    }
}
