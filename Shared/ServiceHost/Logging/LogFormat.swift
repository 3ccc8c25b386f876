import Glibc

/// How log lines look: for a person at a terminal, or for a machine.
public enum LogFormat: String, SettingValue {
    /// Text on a terminal, JSON anywhere else.
    case auto
    case text
    case json

    public static var form: SettingForm { .text }
    public static var meaning: String { "auto, text or json" }

    public init?(written: WrittenSetting) {
        guard case .text(let text) = written else { return nil }
        self.init(rawValue: text)
    }

    public var written: String { rawValue }

    /// The line writer this means for standard error, as it is now.
    func resolved() -> any LogLine {
        let isTerminal = isatty(STDERR_FILENO) == 1
        return switch self {
        case .json: JSONLogLine()
        case .text: TextLogLine(isColoured: isTerminal)
        case .auto: isTerminal ? TextLogLine(isColoured: true) : JSONLogLine()
        }
    }
}
