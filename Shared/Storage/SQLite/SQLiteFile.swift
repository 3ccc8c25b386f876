import GRDBSQLite

/// A plain SQLite connection to a file that is no live database: a backup being made or checked.
final class SQLiteFile {
    let handle: OpaquePointer
    private var isOpen = true

    init(_ name: String, flags: Int32) throws(StorageError) {
        var handle: OpaquePointer?
        let code = sqlite3_open_v2(name, &handle, flags, nil)
        guard let handle else { throw StorageError(code: SQLITE_NOMEM, message: "out of memory") }
        guard code == SQLITE_OK else {
            let error = StorageError.last(on: handle)
            sqlite3_close(handle)
            throw error
        }
        self.handle = handle
        sqlite3_extended_result_codes(handle, 1)
    }

    /// Opens a file that does not change while it is read, leaving nothing beside it.
    convenience init(immutable path: String) throws(StorageError) {
        let escaped = path.utf8.reduce(into: "") { name, byte in
            let isPlain = byte != UInt8(ascii: "%") && byte != UInt8(ascii: "?") && byte != UInt8(ascii: "#")
            let digits = String(byte, radix: 16, uppercase: true)
            name +=
                isPlain && byte < 128 ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + digits
        }
        try self.init("file:\(escaped)?immutable=1", flags: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI)
    }

    deinit {
        close()
    }

    func run(_ script: String) throws(StorageError) {
        guard sqlite3_exec(handle, script, nil, nil, nil) == SQLITE_OK else { throw .last(on: handle) }
    }

    /// The first column of every row, as text.
    func strings(_ query: String) throws(StorageError) -> [String] {
        var statement: OpaquePointer?
        guard sqlite3_prepare_v2(handle, query, -1, &statement, nil) == SQLITE_OK else {
            throw .last(on: handle)
        }
        defer { sqlite3_finalize(statement) }
        var strings: [String] = []
        while true {
            switch sqlite3_step(statement) {
            case SQLITE_ROW:
                strings.append(sqlite3_column_text(statement, 0).map { String(cString: $0) } ?? "")
            case SQLITE_DONE: return strings
            default: throw .last(on: handle)
            }
        }
    }

    func close() {
        guard isOpen else { return }
        isOpen = false
        sqlite3_close(handle)
    }
}
