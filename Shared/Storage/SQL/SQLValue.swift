/// What a column can hold, in the words both engines share.
public enum SQLValue: Hashable, Sendable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case blob([UInt8])

    /// The name of the kind, for messages: the content is never shown, it may be secret.
    var kind: String {
        switch self {
        case .null: "NULL"
        case .integer: "an integer"
        case .real: "a real"
        case .text: "text"
        case .blob: "bytes"
        }
    }
}

/// A value does not fit the Swift type it was asked as; `Row` adds the column and throws
/// `StorageError.column`.
public struct SQLValueMismatch: Error, Hashable, Sendable {
    /// What was wrong, in words that follow a column's name: "holds text where an integer was expected".
    public let problem: String

    public init(_ problem: String) {
        self.problem = problem
    }

    @usableFromInline
    init(_ value: SQLValue, expected: String) {
        self.init("holds \(value.kind) where \(expected) was expected")
    }
}
