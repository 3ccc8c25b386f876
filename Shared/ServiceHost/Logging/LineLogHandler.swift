import Glibc
public import Logging
import Values

/// Writes each event as one line to standard error, whole lines only.
public struct LineLogHandler: LogHandler {
    public var logLevel: Logger.Level
    public var metadata: Logger.Metadata = [:]
    public var metadataProvider: Logger.MetadataProvider?

    private let program: String
    private let line: any LogLine
    private let clock: any WallClock
    private let write: @Sendable (String) -> Void

    init(
        program: String, level: Logger.Level, line: any LogLine, clock: any WallClock = SystemClock(),
        write: @escaping @Sendable (String) -> Void = writeToStandardError
    ) {
        self.program = program
        logLevel = level
        self.line = line
        self.clock = clock
        self.write = write
    }

    public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    public func log(event: LogEvent) {
        var merged = metadata
        if let provided = metadataProvider?.get() { merged.merge(provided) { _, new in new } }
        if let given = event.metadata { merged.merge(given) { _, new in new } }
        if let error = event.error { merged["error"] = "\(error)" }
        let record = LogRecord(
            time: clock.now, level: event.level, program: program, message: event.message.description,
            metadata: merged.sorted { $0.key < $1.key })
        write(line.written(record) + "\n")
    }
}

/// One event, ready to be written.
struct LogRecord {
    let time: Timestamp
    let level: Logger.Level
    let program: String
    let message: String
    let metadata: [(key: String, value: Logger.MetadataValue)]
}

/// A way to write an event on one line, without the line's end.
protocol LogLine: Sendable {
    func written(_ record: LogRecord) -> String
}

/// The longest value of one key; more is cut, so that no single line can flood a log.
let loggedCharactersMax = 4_096

/// One write per line, so that lines of several threads and programs never mix; a reader that went away
/// is no reason to stop working.
private let writeToStandardError: @Sendable (String) -> Void = { line in
    var rest = Array(line.utf8)[...]
    while !rest.isEmpty {
        let written = rest.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
        if written < 0 && errno == EINTR { continue }
        guard written > 0 else { return }
        rest = rest.dropFirst(written)
    }
}
