import Contracts
import Storage

/// One column of a page of a relation, unpacked: a value for each row.
struct PageColumn {
    private let values: [SQLValue]

    subscript(row: Int) -> SQLValue { values[row] }

    init(_ packed: AuditAPI.ColumnValues, _ type: AuditAPI.ColumnType, rows: Int) throws {
        var values: [SQLValue]
        switch type {
        case .integer:
            values = packed.integers.map { .integer($0) }
        case .text, .bytes:
            values = try Self.pieces(of: packed).map { piece in
                type == .text ? .text(String(decoding: piece, as: UTF8.self)) : .blob(Array(piece))
            }
        case .unspecified, .unrecognized:
            throw CommandFailure("a service answers a column of a type that this program does not know")
        }
        guard values.count == rows else {
            throw CommandFailure("a service answers \(values.count) values for \(rows) rows")
        }
        for row in packed.nulls {
            guard row < rows else { throw CommandFailure("a service answers a null beyond the last row") }
            values[Int(row)] = .null
        }
        self.values = values
    }

    private static func pieces(of packed: AuditAPI.ColumnValues) throws -> [ArraySlice<UInt8>] {
        var start = 0
        return try packed.lengths.map { length in
            let end = start + Int(length)
            guard end <= packed.data.count else {
                throw CommandFailure("a service answers fewer bytes than it says")
            }
            defer { start = end }
            return packed.data[start..<end]
        }
    }
}
