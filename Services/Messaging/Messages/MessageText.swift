import Contracts
import Values

/// A text as its sender wrote it: nothing is trimmed or normalised, and it cannot be logged by mistake.
struct MessageText: Sendable {
    /// Counted in Unicode scalars, which every language counts alike.
    static let scalarsRange = 1...4_096

    private let text: Secret<String>

    init(checking text: String) throws(MessagingError) {
        let count = text.unicodeScalars.count
        guard Self.scalarsRange.contains(count) else { throw .textLengthOutOfRange(count) }
        guard !text.unicodeScalars.allSatisfy(\.properties.isWhitespace) else { throw .textBlank }
        self.text = Secret(text)
    }

    var content: Message.Content { .text(MessagingAPI.Text(body: text.reveal())) }
}
