import Contracts
import RPC
import Storage

extension Refusal {
    static func relationNotFound(_ name: String) -> Self {
        Self(
            .notFound, "RELATION_NOT_FOUND", "There is no relation \(name) here.",
            .init(field: "relation", current: name, remedy: "Take a name from ListRelations."))
    }

    /// `count` is how many rows there are, nil when that does not matter.
    static func firstRowInvalid(_ row: Int64, _ count: Int64?) -> Self {
        Self(
            .invalidArgument, "FIRST_ROW_INVALID", "There is no row \(row).",
            .init(
                field: "first_row", rule: "0 to the number of rows", limit: count.map(String.init) ?? "",
                current: "\(row)", remedy: "Begin with 0, or where the last stream was cut short."))
    }

    static func tooManyReads(_ limit: Int) -> Self {
        Self(
            .resourceExhausted, "TOO_MANY_READS", "As many relations as may be are being read.",
            .init(
                rule: "relations of one snapshot read at a time", limit: "\(limit)",
                remedy: "Wait for one to end."))
    }

    static func rowTooLarge(_ row: Int64, bytes: Int) -> Self {
        Self(
            .resourceExhausted, "ROW_TOO_LARGE", "Row \(row) does not fit a message.",
            .init(
                rule: "bytes of a row", limit: "\(RelationPage.rowBytesMax)", current: "\(bytes)",
                remedy: "Read on behind it, with first_row \(row + 1)."))
    }

    init(_ fault: RelationFault, _ request: AuditAPI.ReadRelationRequest) {
        self =
            switch fault {
            case .notHeld: .snapshotNotFound(request.snapshotID)
            case .noSuchRow(let row, let count): .firstRowInvalid(row, count)
            case .rowTooLarge(let row, let bytes): .rowTooLarge(row, bytes: bytes)
            }
    }
}
