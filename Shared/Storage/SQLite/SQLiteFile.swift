import CSQLite

/// A plain SQLite connection: the one place that opens and closes files.
///
/// Used by one thread at a time.
final class SQLiteFile {
    let handle: OpaquePointer
    private var isOpen = true

    /// Nobody reads how much memory SQLite holds, in all connections of the process together.
    private static let configured: Void = {
        _ = csqlite_disable_memory_statistics()
    }()

    /// Sets what holds for the whole process, before SQLite is first used in it.
    static func configure() {
        configured
    }

    init(_ name: String, flags: Int32) throws(StorageError) {
        Self.configure()
        var handle: OpaquePointer?
        let code = sqlite3_open_v2(name, &handle, flags | SQLITE_OPEN_NOMUTEX, nil)
        guard let handle else { throw StorageError(code: SQLITE_NOMEM, message: "out of memory") }
        guard code == SQLITE_OK else {
            let error = StorageError.last(on: handle)
            sqlite3_close(handle)
            throw error
        }
        self.handle = handle
        sqlite3_extended_result_codes(handle, 1)
        csqlite_disable_double_quoted_strings(handle)
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
        // Statements that are still kept close with the last of them.
        if isOpen { sqlite3_close_v2(handle) }
    }

    /// Runs one or more statements that return nothing.
    func run(_ script: String) throws(StorageError) {
        guard sqlite3_exec(handle, script, nil, nil, nil) == SQLITE_OK else { throw .last(on: handle) }
    }

    /// The first column of every row, as text.
    func strings(_ query: String) throws(StorageError) -> [String] {
        let statement = try PreparedStatement(query, on: handle)
        var strings: [String] = []
        while try statement.step() {
            strings.append(sqlite3_column_text(statement.handle, 0).map { String(cString: $0) } ?? "")
        }
        return strings
    }

    /// Refused while a statement is kept.
    func close() throws(StorageError) {
        guard isOpen else { return }
        guard sqlite3_close(handle) == SQLITE_OK else { throw .last(on: handle) }
        isOpen = false
    }
}
