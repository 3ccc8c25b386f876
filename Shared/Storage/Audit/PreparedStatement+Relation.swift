import CSQLite

// Values go from SQLite's memory into the page without becoming Swift values on the way.
extension PreparedStatement {
    /// What an integer, or the length of a text, takes at most on the wire.
    private static let numberBytes = 10

    /// What the row takes in a page, at most.
    var rowBytes: Int {
        var bytes = 0
        for index in 0..<sqlite3_data_count(handle) {
            bytes += Self.numberBytes
            switch sqlite3_column_type(handle, index) {
            case SQLITE_TEXT, SQLITE_BLOB: bytes += Int(sqlite3_column_bytes(handle, index))
            default: break
            }
        }
        return bytes
    }

    /// Adds the row's value of one column to the page, in which the row is counted already.
    func append(_ index: Int32, _ column: AuditRelation.Column, to page: inout RelationPage) throws {
        let row = UInt32(page.rowCount - 1)
        let place = Int(index)
        switch (sqlite3_column_type(handle, index), column.kind) {
        case (SQLITE_NULL, .integer):
            page.columns[place].integers.append(0)
            page.columns[place].nulls.append(row)
        case (SQLITE_NULL, .text), (SQLITE_NULL, .bytes):
            page.columns[place].lengths.append(0)
            page.columns[place].nulls.append(row)
        case (SQLITE_INTEGER, .integer):
            page.columns[place].integers.append(sqlite3_column_int64(handle, index))
        case (SQLITE_TEXT, .text):
            let text = UnsafeRawPointer(sqlite3_column_text(handle, index))
            append(text, index, to: &page.columns[place])
        case (SQLITE_BLOB, .bytes):
            append(sqlite3_column_blob(handle, index), index, to: &page.columns[place])
        case (let found, _):
            throw StorageError.column(
                column.name, "holds \(Self.kind(found)) where \(column.kind) was declared")
        }
    }

    private func append(_ bytes: UnsafeRawPointer?, _ index: Int32, to column: inout RelationColumn) {
        let count = Int(sqlite3_column_bytes(handle, index))
        column.data.append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: bytes == nil ? 0 : count))
        column.lengths.append(UInt32(count))
    }

    private static func kind(_ type: Int32) -> String {
        switch type {
        case SQLITE_INTEGER: "an integer"
        case SQLITE_FLOAT: "a real"
        case SQLITE_TEXT: "text"
        case SQLITE_BLOB: "bytes"
        default: "NULL"
        }
    }
}
