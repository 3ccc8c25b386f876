import FoundationEssentials
import Testing
import Values

@testable import ServiceHost

@Suite struct `The clock of the sandbox` {
    let folder: Folder
    let clock: SandboxClock

    init() throws {
        folder = try Folder()
        clock = SandboxClock(path: "\(folder.path)/\(SandboxClock.fileName)")
    }

    private func write(_ text: String) throws {
        try Data(text.utf8).write(to: URL(filePath: clock.path), options: .atomic)
    }

    @Test func `is the machine's until it is moved`() {
        let before = SystemClock().now
        let now = clock.now
        #expect(before <= now && now <= SystemClock().now)
    }

    @Test(arguments: [("86400", 86_400), ("86400\n", 86_400), ("-60", -60), ("0", 0)] as [(String, Int64)])
    func `is moved by the seconds in its file`(text: String, seconds: Int64) throws {
        try write(text)
        #expect(clock.offsetSeconds == seconds)
        #expect(abs(clock.now.seconds(since: SystemClock().now) - seconds) <= 1)
    }

    @Test func `follows its file within a hundredth of a second`() throws {
        #expect(clock.offsetSeconds == 0)
        try write("86400")
        let written = ContinuousClock.now
        while clock.offsetSeconds == 0, ContinuousClock.now - written < .seconds(10) {}
        #expect(clock.offsetSeconds == 86_400)
        // What was read is kept for a moment, and nothing longer.
        try write("60")
        let moved = ContinuousClock.now
        while clock.offsetSeconds != 60, ContinuousClock.now - moved < .seconds(10) {}
        #expect(clock.offsetSeconds == 60)
    }

    @Test(arguments: ["", "tomorrow", "1e9", "99999999999999999999", "\u{0}\u{0}"])
    func `is not moved by nonsense`(text: String) throws {
        try write(text)
        #expect(clock.offsetSeconds == 0)
    }
}
