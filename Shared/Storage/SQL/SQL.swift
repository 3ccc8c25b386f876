/// One SQL statement, written as a literal in which every `\(x)` binds a value.
///
/// `"SELECT * FROM orders WHERE id = \(id)"` is the text `... WHERE id = ?` and one bound value. Text made
/// at run time cannot become SQL: literals are `StaticString`s, and there is no way to join two statements.
public struct SQL: ExpressibleByStringInterpolation, Sendable {
    /// What prepared statements are cached by.
    let shape: StatementShape
    public let values: [SQLValue]

    /// The most values one `\(list:)` may hold.
    public static let listMax = 500

    public init(stringLiteral text: StaticString) {
        shape = StatementShape(literal: text)
        values = []
    }

    public init(stringInterpolation: StringInterpolation) {
        shape = stringInterpolation.shape
        values = stringInterpolation.values
    }

    /// A statement of names that the engine knows to be its tables' own.
    init(composed text: String, values: [SQLValue]) {
        shape = StatementShape(composed: text)
        self.values = values
    }

    /// The statement with `?` where values go, made anew each time.
    public var text: String { shape.text }

    public struct StringInterpolation: StringInterpolationProtocol {
        var shape: StatementShape
        var values: [SQLValue] = []

        public init(literalCapacity: Int, interpolationCount: Int) {
            shape = StatementShape(interpolationCount: interpolationCount)
            values.reserveCapacity(interpolationCount)
        }

        public mutating func appendLiteral(_ literal: StaticString) {
            shape.append(literal)
        }

        @inlinable
        public mutating func appendInterpolation(_ value: some SQLConvertible) {
            append(value.sqlValue)
        }

        /// Binds the value, or NULL; without this overload the compiler takes an optional for a slip of the
        /// pen.
        @inlinable
        public mutating func appendInterpolation<Value: SQLConvertible>(_ value: Value?) {
            append(value.sqlValue)
        }

        /// Binds each of the values, in parentheses: `WHERE id IN \(list: ids)`.
        ///
        /// At most `SQL.listMax`.
        public mutating func appendInterpolation(list: [some SQLConvertible]) {
            precondition(list.count <= SQL.listMax, "a list in SQL holds at most \(SQL.listMax) values")
            shape.appendList(of: list.count)
            values += list.lazy.map(\.sqlValue)
        }

        @usableFromInline
        mutating func append(_ value: SQLValue) {
            shape.appendValue()
            values.append(value)
        }

        /// What a test explains: set, it takes the place of what was appended.
        var text: String {
            get { shape.text }
            set { shape = StatementShape(composed: newValue) }
        }
    }
}

/// Statements are the same when their texts and values are, wherever they were written.
extension SQL: Hashable {
    public static func == (one: SQL, other: SQL) -> Bool {
        one.values == other.values && (one.shape == other.shape || one.text == other.text)
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(text)
        hasher.combine(values)
    }
}
