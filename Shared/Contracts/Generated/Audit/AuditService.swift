// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// What answers `souk.audit.v1.Audit`: a function for each method.
public protocol AuditService: RPCService {
    /// Lists the relations of this service with their columns, by name.
    ///
    /// The list is the program's own and is the same until the program is replaced.
    func listRelations(
        _ request: AuditAPI.ListRelationsRequest,
        _ call: Call
    ) async throws -> AuditAPI.ListRelationsResponse

    /// Streams the rows of one relation as they were when Maintenance/PauseWrites pinned the snapshot, in the
    /// relation's own order, which is always the same for one snapshot.
    ///
    /// The last response says `complete`: a stream that ends without it was cut short, and goes on from
    /// `first_row`. Safe to repeat while the snapshot is pinned. At most 4 are read at a time. Refused:
    /// SNAPSHOT_NOT_FOUND (not pinned, or not any more), RELATION_NOT_FOUND, FIRST_ROW_INVALID (below 0, or
    /// beyond the last row), TOO_MANY_READS, ROW_TOO_LARGE (one row has more than 3 MiB).
    func readRelation(
        _ request: AuditAPI.ReadRelationRequest,
        to stream: MessageWriter<AuditAPI.ReadRelationResponse>,
        _ call: Call
    ) async throws
}

extension AuditService {
    public var methods: [MethodHandler] { AuditMethods.handlers(for: self) }
}

extension AuditMethods {
    /// For a type that answers several services: its `methods` are the sum of theirs.
    public static func handlers(for service: some AuditService) -> [MethodHandler] {
        [
            .unary(listRelations, service.listRelations),
            .serverStreaming(readRelation, service.readRelation),
        ]
    }
}
