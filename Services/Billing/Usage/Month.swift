import Storage
import Values

/// A calendar month in UTC, written `2026-11`.
struct Month: Hashable, Sendable, SQLConvertible, CustomStringConvertible {
    let description: String

    /// The month a moment is in.
    init(of time: Timestamp) {
        description = String(time.description.prefix(Self.characterCount))
    }

    /// Nil unless it is written with four digits for the year and two for the month.
    init?(_ text: String) {
        guard text.utf8.count == Self.characterCount,
            let first = try? Timestamp(parsing: "\(text)-01T00:00:00Z")
        else { return nil }
        self.init(of: first)
    }

    private static let characterCount = 7
}

extension Month {
    var sqlValue: SQLValue { .text(description) }

    init(sqlValue: SQLValue) throws {
        guard let month = Month(try String(sqlValue: sqlValue)) else {
            throw SQLValueMismatch("holds no month such as 2026-11")
        }
        self = month
    }
}
