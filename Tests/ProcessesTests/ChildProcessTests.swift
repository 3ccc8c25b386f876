import FoundationEssentials
import Glibc
import Processes
import Testing

@Suite(.timeLimit(.minutes(1))) struct `A child process` {
    let output = FileManager.default.temporaryDirectory.appending(path: "souk-child-\(UUID())").path

    private func shell(
        _ script: String, environment: [String: String] = [:], input: ChildProcess.Input = .text("")
    ) throws -> ChildProcess {
        try ChildProcess(
            "/bin/sh", arguments: ["-c", script], environment: environment, input: input,
            output: .appended(to: output))
    }

    /// What it wrote, once it has ended; the file goes away.
    private func written() throws -> String {
        defer { try? FileManager.default.removeItem(atPath: output) }
        return try String(contentsOfFile: output, encoding: .utf8)
    }

    @Test(arguments: [0, 1, 64, 255] as [Int32])
    func `tells what it exited with`(code: Int32) async throws {
        let child = try ChildProcess("/bin/sh", arguments: ["-c", "exit \(code)"], input: .text(""))
        #expect(try await child.ended() == .exited(code))
        #expect(try await child.ended() == .exited(code))
        #expect("\(ChildProcess.Ending.exited(code))" == "exited with \(code)")
    }

    @Test func `tells which signal ended it`() async throws {
        let child = try ChildProcess("/bin/sleep", arguments: ["60"], input: .text(""))
        child.signal(SIGTERM)
        #expect(try await child.ended() == .killed(signal: SIGTERM))
        // Its id may be another's by now: nothing is sent.
        child.signal(SIGKILL)
        child.killGroup()
    }

    @Test func `reads its input and then the end of it`() async throws {
        let child = try shell("cat; echo end", input: .text("482913\n"))
        #expect(try await child.ended() == .exited(0))
        #expect(try written() == "482913\nend\n")
    }

    @Test func `adds what it prints to a file that only its owner reads`() async throws {
        for _ in 0..<2 { _ = try await shell("echo out; echo err >&2").ended() }
        var status = stat()
        #expect(stat(output, &status) == 0)
        #expect(status.st_mode & 0o777 == 0o600)
        #expect(try written() == "out\nerr\nout\nerr\n")
    }

    @Test func `inherits the environment, with what is added to it`() async throws {
        let child = try shell("echo $SOUK_ADDED; echo $PATH", environment: ["SOUK_ADDED": "a=b c"])
        _ = try await child.ended()
        let path = String(cString: getenv("PATH"))
        #expect(try written() == "a=b c\n\(path)\n")
    }

    @Test func `is ended with all it started`() async throws {
        let child = try shell("sleep 61 & echo $!; wait")
        var started = ""
        while started.isEmpty {
            started = (try? String(contentsOfFile: output, encoding: .utf8)) ?? ""
            try await Task.sleep(for: .milliseconds(5))
        }
        let grandchild = try #require(Int32(started.prefix { $0.isNumber }))
        child.killGroup()
        #expect(try await child.ended() == .killed(signal: SIGKILL))
        while kill(grandchild, 0) == 0, !Self.isZombie(grandchild) {
            try await Task.sleep(for: .milliseconds(5))
        }
        _ = try written()
    }

    /// In a container nobody may take ended orphans off the list.
    private static func isZombie(_ id: Int32) -> Bool {
        let status = (try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8)) ?? "0 (x) Z"
        return status.contains(") Z")
    }

    @Test func `reads the end of its lifeline when nobody holds it any more`() async throws {
        var child: ChildProcess? = try shell("cat; echo alone", input: .lifeline)
        // A child that was started later holds no end of it.
        let later = try ChildProcess("/bin/sleep", arguments: ["60"], input: .text(""))
        #expect(child?.processID ?? 0 > 0)
        try await Task.sleep(for: .milliseconds(50))
        #expect(try String(contentsOfFile: output, encoding: .utf8) == "")
        child = nil
        while try String(contentsOfFile: output, encoding: .utf8) != "alone\n" {
            try await Task.sleep(for: .milliseconds(5))
        }
        later.killGroup()
        _ = try await later.ended()
        _ = try written()
    }

    @Test func `is not waited for by a cancelled task`() async throws {
        let child = try ChildProcess("/bin/sleep", arguments: ["60"], input: .text(""))
        let waiting = Task { try await child.ended() }
        waiting.cancel()
        await #expect(throws: CancellationError.self) { try await waiting.value }
        child.killGroup()
        _ = try await child.ended()
    }

    @Test func `that cannot be started says why`() throws {
        let missing = #expect(throws: ProcessError.self) { try ChildProcess("/nowhere/x", input: .text("")) }
        #expect(missing?.description == "/nowhere/x: No such file or directory")
        let unwritable = #expect(throws: ProcessError.self) {
            try ChildProcess("/bin/true", input: .text(""), output: .appended(to: "/nowhere/log"))
        }
        #expect(unwritable?.description == "/nowhere/log cannot be written: No such file or directory")
    }
}
