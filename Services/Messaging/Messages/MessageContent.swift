import Contracts
import RPC
import Requests
import Values

/// What a message says.
///
/// It cannot be logged by mistake: printing it says only `<redacted>`.
enum MessageContent: Hashable, Sendable {
    case text(String)
    case orderCard(OrderCard)
    case orderStatus(OrderStatus)
    case refund(RefundNotice)
}

extension MessageContent: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    var description: String { "<redacted>" }
    var debugDescription: String { description }
    var customMirror: Mirror { Mirror(self, children: []) }
}

extension MessageContent {
    /// Counted in Unicode scalars, which every language counts alike.
    static let textLength = TextLength(1...4_096, lines: true)

    /// A text as its sender wrote it: nothing is trimmed or normalised.
    ///
    /// Throws CONTENT_MISSING and TEXT_INVALID.
    init(checking text: MessagingAPI.Text?) throws {
        guard let text else { throw Refusal.contentMissing }
        self = .text(try Self.textLength.check(text.body, field: "text.body"))
    }
}

extension MessagingAPI.Message.OneOf_Content {
    init(_ content: MessageContent) {
        switch content {
        case .text(let body): self = .text(.init(body: body))
        case .orderCard(let card): self = .orderCard(.init(card))
        case .orderStatus(let status): self = .orderStatus(.init(status))
        case .refund(let notice): self = .refund(.init(notice))
        }
    }
}
