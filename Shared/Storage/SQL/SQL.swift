/// One SQL statement, written as a literal in which every `\(x)` binds a value.
///
/// `"SELECT * FROM orders WHERE id = \(id)"` is the text `... WHERE id = ?` and one bound value. Text made
/// at run time cannot become SQL: literals are `StaticString`s, and there is no way to join two statements.
public struct SQL: ExpressibleByStringInterpolation, Hashable, Sendable {
    /// The statement with `?` where values go: what prepared statements are cached by.
    public let text: String
    public let values: [SQLValue]

    /// The most values one `\(list:)` may hold.
    public static let listMax = 500

    public init(stringLiteral text: StaticString) {
        self.text = text.description
        values = []
    }

    public init(stringInterpolation: StringInterpolation) {
        text = stringInterpolation.text
        values = stringInterpolation.values
    }

    public struct StringInterpolation: StringInterpolationProtocol {
        var text: String
        var values: [SQLValue] = []

        public init(literalCapacity: Int, interpolationCount: Int) {
            text = ""
            text.reserveCapacity(literalCapacity + interpolationCount)
            values.reserveCapacity(interpolationCount)
        }

        public mutating func appendLiteral(_ literal: StaticString) {
            text += literal.description
        }

        public mutating func appendInterpolation(_ value: some SQLConvertible) {
            text += "?"
            values.append(value.sqlValue)
        }

        /// Binds the value, or NULL; without this overload the compiler takes an optional for a slip of the
        /// pen.
        public mutating func appendInterpolation<Value: SQLConvertible>(_ value: Value?) {
            text += "?"
            values.append(value.sqlValue)
        }

        /// Binds each of the values, in parentheses: `WHERE id IN \(list: ids)`.
        ///
        /// At most `SQL.listMax`.
        public mutating func appendInterpolation(list: [some SQLConvertible]) {
            precondition(list.count <= SQL.listMax, "a list in SQL holds at most \(SQL.listMax) values")
            text += list.isEmpty ? "(NULL)" : "(?" + String(repeating: ", ?", count: list.count - 1) + ")"
            values += list.map(\.sqlValue)
        }
    }
}
