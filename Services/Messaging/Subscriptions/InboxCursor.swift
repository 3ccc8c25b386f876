import Requests
import Values

/// Where a participant's reader is in their inbox: opaque to callers and signed for the one participant.
struct InboxCursor: Sendable {
    private let key: PageTokenKey
    private let inbox: String

    init(_ party: Party, signedBy key: PageTokenKey) {
        self.key = key
        inbox = "inbox of \(party)"
    }

    func text(at position: Int64) -> String { key.token(at: "\(position)", of: inbox) }

    /// The position; nil for a text that is not a cursor of this inbox.
    ///
    /// An empty text is the position before everything.
    func position(in text: String) -> Int64? {
        text.isEmpty ? 0 : key.position(in: text, of: inbox).flatMap { Int64($0) }
    }
}
