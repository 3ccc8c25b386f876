/// Rows of a relation, column by column: packed, because an audit reads millions.
public struct RelationPage: Hashable, Sendable {
    /// The most rows of a page.
    public static let rowsMax = 16_384
    /// The most bytes of a page, unless its only row has more.
    public static let bytesMax = 1 << 20
    /// The most bytes of a row: with what the wire adds, it fits a frame of 4 MiB.
    public static let rowBytesMax = 3 << 20

    /// The number of the first row, counted from 0.
    public let firstRow: Int64
    public internal(set) var rowCount = 0
    /// In the order of `AuditRelation.columns`.
    public internal(set) var columns: [RelationColumn]
    /// Whether the relation ends with this page.
    public internal(set) var isLast = false
    private var bytes = 0

    init(firstRow: Int64, columnCount: Int) {
        self.firstRow = firstRow
        columns = Array(repeating: RelationColumn(), count: columnCount)
    }

    /// Counts a row in; false when it belongs to the next page.
    mutating func makeRoom(rowBytes: Int) -> Bool {
        guard rowCount == 0 || rowCount < Self.rowsMax && bytes + rowBytes <= Self.bytesMax else {
            return false
        }
        bytes += rowBytes
        rowCount += 1
        return true
    }
}

/// One column of a page: as many values as the page has rows.
public struct RelationColumn: Hashable, Sendable {
    /// Of an integer column: one number a row, 0 where it is null.
    public internal(set) var integers: [Int64] = []
    /// Of a text or bytes column: all values, one after the other.
    public internal(set) var data: [UInt8] = []
    /// Of a text or bytes column: the length in `data` of each row's value, 0 where it is null.
    public internal(set) var lengths: [UInt32] = []
    /// The rows whose value is null, rising, counted from 0 within the page.
    public internal(set) var nulls: [UInt32] = []
}
