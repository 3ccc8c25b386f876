import Foundation
import TestKit
import Testing

/// The command line as people type it, over a running system.
@Suite struct `A person at the command line` {
    @Test func `is told which method or field was meant`() async throws {
        try await TestSystem.with { system in
            let market = try await MarketFixture.open(over: system.gateway)
            let request = "{\"businessId\": \"\(market.business)\", \"productId\": \"mug\"}"
            let mistyped = try await souk(system, "call", "Catalog/GetProdukt", request)
            #expect(mistyped.status != 0)
            #expect(mistyped.output.contains("did you mean Catalog/GetProduct?"), "\(mistyped.output)")
            let field = try await souk(system, "call", "GetProduct", "{\"busnessId\": \"x\"}")
            #expect(field.output.contains("Did you mean \"businessId\"?"), "\(field.output)")
        }
    }

    @Test func `reads JSON over lines, and pipes it on as one line`() async throws {
        try await TestSystem.with { system in
            let market = try await MarketFixture.open(over: system.gateway)
            let arguments = [
                "call", "--data", system.data.path, "Catalog/GetProduct",
                "{\"businessId\": \"\(market.business)\", \"productId\": \"mug\"}",
            ]
            let piped = try await SoukCommand.run(arguments)
            #expect(
                piped.status == 0 && piped.output.hasPrefix("{\"product\":{\"businessId\":"),
                "\(piped.output)"
            )
            #expect(piped.output.split(separator: "\n").count == 1)
            let shown = try await python(Self.onTerminal, arguments)
            #expect(shown.status == 0, "\(shown.output)")
            let lines = shown.output.split(separator: "\r\n")
            #expect(
                lines.starts(with: ["{", "  \"product\": {", "    \"businessId\": \"\(market.business)\","]),
                "\(shown.output)")
            let unread = try await python(Self.unread, arguments)
            #expect(unread.output == "-13\n", "it ends by SIGPIPE and says nothing")
        }
    }

    /// Runs a program on a pseudo-terminal, with its exit status.
    private static let onTerminal =
        "import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))"

    /// Runs a program whose output goes into a pipe that nobody reads any more, and prints its exit status,
    /// which is that of a signal when it is negative.
    private static let unread = """
        import os, subprocess, sys
        reader, writer = os.pipe()
        os.close(reader)
        print(subprocess.run(sys.argv[1:], stdout=writer).returncode)
        """

    @Test func `may stop reading a list, as head does`() async throws {
        let ended = try await bash("'\(SoukCommand.program.path)' call | head -n 1; echo ${PIPESTATUS[0]}")
        let lines = ended.output.split(separator: "\n")
        #expect(lines.first == "souk.accounts.v1.Accounts/StartVerification")
        #expect(lines.count == 2 && ["0", "141"].contains(lines.last), "\(ended.output)")
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func `gets a completion script`(shell: String) async throws {
        let script = try await SoukCommand.run(["--generate-completion-script", shell])
        #expect(script.status == 0 && script.output.contains("verify"), "\(script.output)")
    }

    @Test(arguments: [
        ("ver", ["verify"]), ("call Catalog/GetP", ["Catalog/GetProduct"]),
        ("call souk.catalog.v1.Catalog/GetP", ["souk.catalog.v1.Catalog/GetProduct"]),
        ("call Orders/C", ["Orders/CancelOrder", "Orders/ConfirmReceipt"]), ("call Nothing", []),
    ])
    func `gets commands and methods completed in bash`(typed: String, completions: [String]) async throws {
        let ended = try await bash(
            """
            PATH="\(SoukCommand.program.deletingLastPathComponent().path):$PATH"
            source <(souk --generate-completion-script bash)
            COMP_WORDS=(souk \(typed)) COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            COMP_LINE='souk \(typed)' COMP_POINT=${#COMP_LINE}
            _souk souk "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
            printf '%s\\n' "${COMPREPLY[@]}"
            """)
        #expect(ended.status == 0, "\(ended.output)")
        #expect(ended.output.split(whereSeparator: \.isWhitespace).map(String.init) == completions)
    }

    private func bash(_ script: String) async throws -> SoukCommand.Ended {
        try await SoukCommand.run(URL(fileURLWithPath: "/bin/bash"), ["-c", script])
    }

    private func python(_ script: String, _ arguments: [String]) async throws -> SoukCommand.Ended {
        try await SoukCommand.run(
            URL(fileURLWithPath: "/usr/bin/env"),
            ["python3", "-c", script, SoukCommand.program.path] + arguments)
    }

    private func souk(_ system: TestSystem, _ command: String, _ arguments: String...) async throws
        -> SoukCommand.Ended
    {
        try await SoukCommand.run([command, "--data", system.data.path] + arguments)
    }
}
