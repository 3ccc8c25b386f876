/// One row of an answer, copied out of the engine: it stays valid after the closure.
public struct Row: Hashable, Sendable {
    @usableFromInline
    let columns: ColumnNames
    @usableFromInline
    let values: [SQLValue]

    init(columns: ColumnNames, values: [SQLValue]) {
        self.columns = columns
        self.values = values
    }

    /// The value of a column as the type asked for: `let total: Int64 = try row["total_minor"]`.
    ///
    /// Throws `StorageError.column`, which names the column, when there is no such column or its value does
    /// not fit. A column that may be NULL is read as an optional.
    @inlinable
    public subscript<T: SQLConvertible>(_ column: String) -> T {
        get throws {
            guard let index = columns.index(of: column) else { throw Self.missing(column) }
            do {
                return try T(sqlValue: values[index])
            } catch {
                throw Self.unfit(column, T.self, error)
            }
        }
    }

    @usableFromInline
    static func missing(_ column: String) -> StorageError {
        .column(column, "is not in the row")
    }

    @usableFromInline
    static func unfit(_ column: String, _ type: Any.Type, _ error: any Error) -> StorageError {
        if let mismatch = error as? SQLValueMismatch { return .column(column, mismatch.problem) }
        return .column(column, "holds no valid \(type): \(error)")
    }
}
