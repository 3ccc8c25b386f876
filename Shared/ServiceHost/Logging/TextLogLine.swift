import Logging
import Values

/// `09:00:00.123 warning  commerce   a peer is down  peer=payments`, aligned, for a person.
struct TextLogLine: LogLine {
    private static let levelWidth = 9
    private static let programWidth = 10

    let isColoured: Bool

    func written(_ record: LogRecord) -> String {
        let level = padded(record.level.rawValue, Self.levelWidth)
        let program = padded(record.program, Self.programWidth)
        let metadata = record.metadata.map { " \(dim("\($0.key)="))\(plain($0.value))" }.joined()
        let origin = "\(dim(time(record.time))) \(coloured(level, record.level))\(program)"
        return "\(origin) \(record.message)\(metadata)"
    }

    private func time(_ moment: Timestamp) -> String {
        let text = Timestamp(microseconds: moment.microseconds / 1_000 * 1_000).description
        let clock = text.drop { $0 != "T" }.dropFirst().dropLast()
        return clock.contains(".") ? String(clock) : "\(clock).000"
    }

    private func plain(_ value: Logger.MetadataValue) -> String {
        let text = String(value.description.prefix(loggedCharactersMax))
        let isPlain = !text.isEmpty && text.allSatisfy { !$0.isWhitespace && $0 != "\"" && $0 != "\u{1b}" }
        return isPlain ? text : text.debugDescription
    }

    private func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    private func coloured(_ text: String, _ level: Logger.Level) -> String {
        switch level {
        case .trace, .debug: dim(text)
        case .info: paint(text, "32")
        case .notice: paint(text, "36")
        case .warning: paint(text, "33")
        case .error, .critical: paint(text, "31;1")
        }
    }

    private func dim(_ text: String) -> String { paint(text, "2") }

    private func paint(_ text: String, _ code: String) -> String {
        isColoured ? "\u{1b}[\(code)m\(text)\u{1b}[0m" : text
    }
}
