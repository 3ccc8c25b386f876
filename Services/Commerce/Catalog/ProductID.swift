import RPC
import Storage

/// A business's own name for what it sells: unlike the ids we make, it may be any visible text.
struct ProductID: Hashable, Sendable {
    static let lengthMax = 100
    static let rule = "1 to \(lengthMax) characters without control characters or surrounding spaces"

    let text: String

    init?(_ text: String) {
        let scalars = text.unicodeScalars
        guard text.utf8.count <= Self.lengthMax * 4, scalars.count <= Self.lengthMax,
            let first = scalars.first, let last = scalars.last,
            !first.properties.isWhitespace, !last.properties.isWhitespace,
            scalars.allSatisfy({ $0.properties.generalCategory != .control })
        else { return nil }
        self.text = text
    }

    /// The id in a request's field.
    ///
    /// Throws ID_MALFORMED naming the field.
    init(_ text: String, field: String) throws {
        guard let id = ProductID(text) else { throw Refusal.productIDMalformed(field) }
        self = id
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
