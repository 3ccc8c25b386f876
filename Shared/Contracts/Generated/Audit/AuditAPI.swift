// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

/// What a service holds, as tables of facts, for checks that cross services: `souk verify` compares what
/// several services answer, whatever engine each of them keeps its data in.
///
/// Every program that keeps data answers it, to operators alone; it never passes the gateway. Facts are ids,
/// parties, states, amounts, counts and times: never the text of a message, a phone number or a secret.
public enum AuditAPI {}

extension AuditAPI {
    public enum ColumnType: ContractEnum {
        case unspecified
        case text
        case integer
        case bytes
        /// A value that this program is too old to know.
        case unrecognized(Int32)

        public static let names: [(name: String, value: ColumnType)] = [
            ("COLUMN_TYPE_UNSPECIFIED", .unspecified),
            ("COLUMN_TYPE_TEXT", .text),
            ("COLUMN_TYPE_INTEGER", .integer),
            ("COLUMN_TYPE_BYTES", .bytes),
        ]

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .text
            case 2: self = .integer
            case 3: self = .bytes
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .text: 1
            case .integer: 2
            case .bytes: 3
            case .unrecognized(let rawValue): rawValue
            }
        }
    }
}

extension AuditAPI {
    public struct ListRelationsRequest: ContractMessage {

        public init() {}
    }
}

extension AuditAPI {
    public struct ListRelationsResponse: ContractMessage {
        /// Rising by name.
        public var relations: [Relation]

        public init(relations: [Relation] = []) {
            self.relations = relations
        }
    }
}

extension AuditAPI {
    /// A table of facts.
    public struct Relation: ContractMessage {
        /// Unique within the service: `orders`, `stock_movements`.
        public var name: String
        /// In the order of `ReadRelationResponse.columns`; at most 64.
        public var columns: [Column]

        public init(name: String = "", columns: [Column] = []) {
            self.name = name
            self.columns = columns
        }
    }
}

extension AuditAPI {
    public struct Column: ContractMessage {
        /// Unique within the relation: `business_id`.
        public var name: String
        public var type: ColumnType

        public init(name: String = "", type: ColumnType = .unspecified) {
            self.name = name
            self.type = type
        }
    }
}

extension AuditAPI {
    public struct ReadRelationRequest: ContractMessage {
        /// As Maintenance/PauseWrites answered.
        public var snapshotID: String
        /// One of ListRelations.
        public var relation: String
        /// How many rows to leave out: 0 reads from the first.
        ///
        /// Goes on after a stream that was cut short.
        public var firstRow: Int64

        public init(snapshotID: String = "", relation: String = "", firstRow: Int64 = 0) {
            self.snapshotID = snapshotID
            self.relation = relation
            self.firstRow = firstRow
        }
    }
}

extension AuditAPI {
    /// A page of rows, column by column: at most 16384 rows and 1 MiB, or one row where that alone is larger.
    public struct ReadRelationResponse: ContractMessage {
        /// The number of the page's first row, counted from 0.
        public var firstRow: Int64
        /// How many rows the page has; 0 only in the last page.
        public var rowCount: Int32
        /// The values, in the order of `Relation.columns`.
        public var columns: [ColumnValues]
        /// True in the last page alone: the relation has `first_row + row_count` rows.
        public var complete: Bool

        public init(
            firstRow: Int64 = 0,
            rowCount: Int32 = 0,
            columns: [ColumnValues] = [],
            complete: Bool = false
        ) {
            self.firstRow = firstRow
            self.rowCount = rowCount
            self.columns = columns
            self.complete = complete
        }
    }
}

extension AuditAPI {
    /// One column of a page: as many values as the page has rows.
    public struct ColumnValues: ContractMessage {
        /// Of an integer column: one number a row, 0 where it is null.
        public var integers: [Int64]
        /// Of a text or bytes column: all values, one after the other.
        ///
        /// Text is UTF-8.
        public var data: [UInt8]
        /// Of a text or bytes column: the length in `data` of each row's value, 0 where it is null.
        public var lengths: [UInt32]
        /// The rows of the page whose value is null, rising, counted from 0; empty when none is.
        public var nulls: [UInt32]

        public init(
            integers: [Int64] = [],
            data: [UInt8] = [],
            lengths: [UInt32] = [],
            nulls: [UInt32] = []
        ) {
            self.integers = integers
            self.data = data
            self.lengths = lengths
            self.nulls = nulls
        }
    }
}
