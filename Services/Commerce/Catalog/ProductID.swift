import Storage

/// A business's own name for what it sells: unlike the ids we make, it may be any visible text.
struct ProductID: Hashable, Sendable {
    static let lengths = TextLength(1...100)
    static let rule = "1 to 100 characters without control characters or surrounding spaces"

    let text: String

    init?(_ text: String) {
        let scalars = text.unicodeScalars
        guard Self.lengths.allows(text), let first = scalars.first, let last = scalars.last,
            !first.properties.isWhitespace, !last.properties.isWhitespace,
            scalars.allSatisfy({ $0.properties.generalCategory != .control })
        else { return nil }
        self.text = text
    }
}

extension ProductID: CustomStringConvertible {
    var description: String { text }
}

extension ProductID: SQLConvertible {
    var sqlValue: SQLValue { .text(text) }

    init(sqlValue: SQLValue) throws {
        guard let id = ProductID(try String(sqlValue: sqlValue)) else {
            throw SQLValueMismatch("holds no product id")
        }
        self = id
    }
}
