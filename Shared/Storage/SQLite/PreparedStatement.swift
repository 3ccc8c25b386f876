import CSQLite

/// A statement compiled once and run often: this is the engine's hot path.
final class PreparedStatement {
    let writes: Bool
    let handle: OpaquePointer
    /// Counts the uses of the cache that keeps the statement.
    var lastUse: UInt64 = 0
    private let parameterCount: Int
    /// Where the values are that are bound now.
    private var memory: BoundBytes?
    private var columns = ColumnNames([])

    private static let copiedBySQLite = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    /// Compiles the one statement of a text; throws `misuse` when there is none or another after it.
    init(_ text: String, on database: OpaquePointer) throws(StorageError) {
        var compiled: OpaquePointer?
        let (code, isAlone) = text.withCString { start in
            var rest: UnsafePointer<CChar>?
            let code = sqlite3_prepare_v3(
                database, start, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &compiled, &rest)
            return (code, code == SQLITE_OK && Self.isEmpty(rest, on: database))
        }
        guard code == SQLITE_OK else { throw .last(on: database) }
        guard let compiled else { throw .misuse("a statement was expected, and there is none") }
        guard isAlone else {
            sqlite3_finalize(compiled)
            throw .misuse("one statement was expected, and another follows it")
        }
        handle = compiled
        writes = sqlite3_stmt_readonly(compiled) == 0
        parameterCount = Int(sqlite3_bind_parameter_count(compiled))
    }

    deinit {
        sqlite3_finalize(handle)
    }

    /// True when the text holds spaces and comments alone.
    private static func isEmpty(_ text: UnsafePointer<CChar>?, on database: OpaquePointer) -> Bool {
        guard let text, text.pointee != 0 else { return true }
        var next: OpaquePointer?
        let code = sqlite3_prepare_v2(database, text, -1, &next, nil)
        sqlite3_finalize(next)
        return code == SQLITE_OK && next == nil
    }

    var columnNames: [String] {
        (0..<sqlite3_column_count(handle)).map { index in
            sqlite3_column_name(handle, index).map { String(cString: $0) } ?? ""
        }
    }

    /// Binds the values in order, their text and bytes in `memory`.
    ///
    /// The caller resets the statement after it ran.
    func bind(_ values: [SQLValue], in memory: BoundBytes) throws(StorageError) {
        guard values.count == parameterCount else {
            throw .misuse("a statement of \(parameterCount) parameters was given \(values.count) values")
        }
        guard parameterCount > 0 else { return }
        if self.memory == nil {
            memory.begin()
            self.memory = memory
        }
        var index: Int32 = 0
        for value in values {
            index += 1
            let code =
                switch value {
                case .null: sqlite3_bind_null(handle, index)
                case .integer(let integer): sqlite3_bind_int64(handle, index, integer)
                case .real(let real): sqlite3_bind_double(handle, index, real)
                case .text(let text): bind(text, at: index, in: memory)
                case .blob(let bytes): bind(bytes, at: index, in: memory)
                }
            guard code == SQLITE_OK else { throw error }
        }
    }

    private func bind(_ text: String, at index: Int32, in memory: BoundBytes) -> Int32 {
        var text = text
        return text.withUTF8 { utf8 in
            let kept = memory.copy(UnsafeRawBufferPointer(utf8))
            let characters = kept?.assumingMemoryBound(to: CChar.self)
            return utf8.withMemoryRebound(to: CChar.self) { original in
                sqlite3_bind_text64(
                    handle, index, characters ?? original.baseAddress, UInt64(utf8.count),
                    kept == nil ? Self.copiedBySQLite : nil, UInt8(SQLITE_UTF8))
            }
        }
    }

    private func bind(_ bytes: [UInt8], at index: Int32, in memory: BoundBytes) -> Int32 {
        guard !bytes.isEmpty else { return sqlite3_bind_zeroblob(handle, index, 0) }
        return bytes.withUnsafeBytes { raw in
            let kept = memory.copy(raw)
            return sqlite3_bind_blob64(
                handle, index, kept ?? raw.baseAddress, UInt64(raw.count),
                kept == nil ? Self.copiedBySQLite : nil)
        }
    }

    /// True when there is a row to read, false when the statement has ended.
    func step() throws(StorageError) -> Bool {
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default: throw error
        }
    }

    /// Whether a query of it is under way.
    var isRunning: Bool { sqlite3_stmt_busy(handle) != 0 }

    func reset() {
        sqlite3_reset(handle)
        guard let memory else { return }
        sqlite3_clear_bindings(handle)
        memory.end()
        self.memory = nil
    }

    var row: Row {
        let count = Int(sqlite3_data_count(handle))
        if columns.count != count { columns = ColumnNames(columnNames) }
        let values = [SQLValue](unsafeUninitializedCapacity: count) { values, filled in
            for index in 0..<count {
                values.initializeElement(at: index, to: value(at: Int32(index)))
            }
            filled = count
        }
        return Row(columns: columns, values: values)
    }

    private func value(at index: Int32) -> SQLValue {
        switch sqlite3_column_type(handle, index) {
        case SQLITE_INTEGER: return .integer(sqlite3_column_int64(handle, index))
        case SQLITE_FLOAT: return .real(sqlite3_column_double(handle, index))
        case SQLITE_TEXT:
            guard let text = sqlite3_column_text(handle, index) else { return .text("") }
            let utf8 = UnsafeBufferPointer(start: text, count: Int(sqlite3_column_bytes(handle, index)))
            return .text(String(decoding: utf8, as: UTF8.self))
        case SQLITE_BLOB:
            guard let bytes = sqlite3_column_blob(handle, index) else { return .blob([]) }
            return .blob(
                [UInt8](
                    UnsafeRawBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(handle, index)))))
        default: return .null
        }
    }

    private var error: StorageError { .last(on: sqlite3_db_handle(handle)) }
}
