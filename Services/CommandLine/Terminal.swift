import Foundation

/// What a person sees: plain lines, with colour where a terminal shows it.
struct Terminal: Sendable {
    enum Style: String {
        case bold = "1"
        case dim = "2"
        case red = "31"
        case green = "32"
        case yellow = "33"
        case cyan = "36"
    }

    static let standard = Terminal(
        coloured: isatty(1) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil)

    let coloured: Bool

    func line(_ text: String = "") {
        write(text + "\n")
    }

    /// A line that the next one replaces: for progress, and only where it can be replaced.
    func progress(_ text: String) {
        if coloured { write("\r\u{1B}[K" + text) }
    }

    func endProgress() {
        if coloured { write("\r\u{1B}[K") }
    }

    func styled(_ text: String, _ style: Style) -> String {
        coloured ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }

    func heading(_ text: String) {
        line()
        line(styled(text, .bold))
    }

    private func write(_ text: String) {
        FileHandle.standardOutput.write(Data(text.utf8))
    }
}
