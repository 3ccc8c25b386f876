import FoundationEssentials
import Storage

/// A message's content as it stands in the file, in words of our own that no change of the contract touches.
///
/// | kind | format | content |
/// |---|---|---|
/// | text | 1 | the text itself |
/// | order_card | 1 | JSON of `OrderCard` |
/// | order_status | 1 | JSON of `OrderStatus` |
/// | refund_notice | 1 | JSON of `RefundNotice` |
///
/// JSON names are snake_case. Amounts are integers in the smallest unit, times microseconds since 1970,
/// states the words of `EnumWords`. A member may be added to a format if it may be absent; any other change
/// is a new format, and every format is read for ever.
struct StoredContent: Hashable, Sendable {
    enum Kind: String, SQLConvertible, Sendable {
        case text
        case orderCard = "order_card"
        case orderStatus = "order_status"
        case refundNotice = "refund_notice"
    }

    let kind: Kind
    let format: Int
    let body: String

    var bytes: Int { body.utf8.count }
}

// MARK: - Written

extension StoredContent {
    init(_ content: MessageContent) throws {
        format = 1
        switch content {
        case .text(let text): (kind, body) = (.text, text)
        case .orderCard(let card): (kind, body) = (.orderCard, try Self.json(card))
        case .orderStatus(let status): (kind, body) = (.orderStatus, try Self.json(status))
        case .refund(let notice): (kind, body) = (.refundNotice, try Self.json(notice))
        }
    }

    private static func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}

// MARK: - Read

extension StoredContent {
    init(row: Row) throws {
        kind = try row["kind"]
        format = try row["format"]
        body = try row["content"]
    }

    /// Throws `UnreadableContent` for a format of a newer program.
    func content() throws -> MessageContent {
        guard format == 1 else { throw UnreadableContent(kind: kind.rawValue, format: format) }
        switch kind {
        case .text: return .text(body)
        case .orderCard: return .orderCard(try read())
        case .orderStatus: return .orderStatus(try read())
        case .refundNotice: return .refund(try read())
        }
    }

    private func read<Value: Decodable>() throws -> Value {
        try JSONDecoder().decode(Value.self, from: Data(body.utf8))
    }
}

/// A message in a format that this program does not know: the file is newer.
struct UnreadableContent: Error, Equatable {
    let kind: String
    let format: Int
}
