/// One row of an answer, copied out of the engine: it stays valid after the closure.
public struct Row: Hashable, Sendable {
    let columns: [String]
    let values: [SQLValue]

    /// The value of a column as the type asked for: `let total: Int64 = try row["total_minor"]`.
    ///
    /// Throws `StorageError.column`, which names the column, when there is no such column or its value does
    /// not fit. A column that may be NULL is read as an optional.
    public subscript<T: SQLConvertible>(_ column: String) -> T {
        get throws {
            guard let index = columns.firstIndex(of: column) else {
                throw StorageError.column(column, "is not in the row")
            }
            do {
                return try T(sqlValue: values[index])
            } catch let mismatch as SQLValueMismatch {
                throw StorageError.column(column, mismatch.problem)
            } catch {
                throw StorageError.column(column, "holds no valid \(T.self): \(error)")
            }
        }
    }
}
