/// How far an event log was read, as followers carry it: the log's history and a sequence.
///
/// Its text is opaque to followers. A cursor counts in its own history alone: in a file that was replaced by
/// another, the same sequence is another event.
public struct EventCursor: Hashable, Sendable {
    public static let textBytesMax = 100

    public let history: String
    public let sequence: Int64

    public init(history: String, sequence: Int64) {
        self.history = history
        self.sequence = sequence
    }

    /// Nil for a text that no log has given out.
    public init?(text: String) {
        guard text.utf8.count <= Self.textBytesMax, let point = text.lastIndex(of: "."),
            let sequence = Int64(text[text.index(after: point)...]), sequence >= 0, point > text.startIndex
        else { return nil }
        self.init(history: String(text[..<point]), sequence: sequence)
        guard self.text == text else { return nil }
    }

    public var text: String { "\(history).\(sequence)" }
}
