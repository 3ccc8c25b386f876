import FoundationEssentials
import Logging
import Synchronization
import TestKit
import Testing
import Values

@testable import ServiceHost

/// The lines that a logger wrote.
private final class Lines: Sendable {
    private let lines = Mutex<[String]>([])

    func add(_ line: String) { lines.withLock { $0.append(line) } }
    var all: [String] { lines.withLock { $0 } }

    func logger(_ line: any LogLine, level: Logger.Level = .info) -> Logger {
        Logger(label: "test") { _ in
            LineLogHandler(program: "shop", level: level, line: line, clock: ManualClock()) { self.add($0) }
        }
    }
}

@Suite struct `A log line` {
    private let lines = Lines()

    @Test func `in JSON is one object with the metadata under its own keys`() throws {
        lines.logger(JSONLogLine()).info(
            "order placed", metadata: ["order.id": "o-1", "order.lines": .array(["a", "b"])])
        #expect(
            lines.all == [
                #"{"time":"2026-03-02T09:00:00Z","level":"info","program":"shop","message":"order placed","#
                    + #""order.id":"o-1","order.lines":["a","b"]}"# + "\n"
            ])
    }

    @Test func `in JSON stays valid and on one line, whatever is logged`() throws {
        let nasty = "\"quoted\" \\ \n\r\t \u{0} \u{1b}[31m \u{7f} \u{2028} é 🦊"
        lines.logger(JSONLogLine()).error(
            "odd", metadata: ["message": "not the message", "text": "\(nasty)", "map": ["k\"": "v"]])
        let line = try #require(lines.all.first)
        #expect(line.filter { $0 == "\n" }.count == 1)
        struct Odd: Decodable {
            let message: String
            let text: String
            let map: [String: String]
        }
        let decoded = try JSONDecoder().decode(Odd.self, from: Data(line.utf8))
        #expect(decoded.message == "odd")
        #expect(decoded.text == nasty)
        #expect(decoded.map == ["k\"": "v"])
        #expect(line.contains(#""metadata.message":"not the message""#))
    }

    @Test func `in text is aligned and quotes what has spaces`() {
        lines.logger(TextLogLine(isColoured: false)).warning(
            "a peer is down", metadata: ["peer.name": "payments", "reason": "no route\nto host"])
        #expect(
            lines.all == [
                #"09:00:00.000 warning  shop       a peer is down peer.name=payments "#
                    + #"reason="no route\nto host""# + "\n"
            ])
    }

    @Test func `in colour never passes on an escape of its input`() {
        lines.logger(TextLogLine(isColoured: true)).info("x", metadata: ["text": "\u{1b}[2J"])
        #expect(lines.all.first?.contains("\u{1b}[2J") == false)
        #expect(lines.all.first?.contains("\u{1b}[32m") == true)
    }

    @Test func `is cut where a value is endless`() {
        lines.logger(JSONLogLine()).info(
            "long", metadata: ["text": "\(String(repeating: "x", count: 1_000_000))"])
        #expect((lines.all.first?.count ?? 0) < 5_000)
    }

    @Test func `never shows a secret`() {
        lines.logger(JSONLogLine()).info("signed in", metadata: ["token": "\(Secret("s3cret"))"])
        #expect(lines.all.first?.contains("s3cret") == false)
        #expect(lines.all.first?.contains("<redacted>") == true)
    }

    @Test func `is not written below the level`() {
        lines.logger(JSONLogLine(), level: .warning).info("quiet")
        #expect(lines.all.isEmpty)
    }
}
