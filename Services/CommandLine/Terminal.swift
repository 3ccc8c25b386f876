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

    /// For a command whose output is its purpose: it ends when nobody reads on, as in `souk call ... | head`.
    static let standard = Terminal(
        coloured: isTerminal && ProcessInfo.processInfo.environment["NO_COLOR"] == nil, endsUnread: true)
    /// For programs that run on whether or not somebody reads what they say.
    static let running = Terminal(coloured: standard.coloured, endsUnread: false)

    /// Whether a person looks at what is printed.
    static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    let coloured: Bool
    private let endsUnread: Bool

    init(coloured: Bool, endsUnread: Bool = false) {
        self.coloured = coloured
        self.endsUnread = endsUnread
    }

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
        var rest = ArraySlice(text.utf8)
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno == EPIPE, endsUnread {
                endAsUnread()
            } else if errno != EINTR, errno != EAGAIN {
                return
            }
        }
    }

    /// Ends as the shell expects of a program in a pipe: by SIGPIPE, which NIO has made this process ignore.
    private func endAsUnread() -> Never {
        signal(SIGPIPE, SIG_DFL)
        raise(SIGPIPE)
        exit(128 + SIGPIPE)
    }
}
