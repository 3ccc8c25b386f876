// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// Calls `souk.audit.v1.Audit` over a channel.
public struct AuditClient: Sendable {
    private let channel: any RPCChannel

    public init(_ channel: any RPCChannel) { self.channel = channel }

    /// Lists the relations of this service with their columns, by name.
    ///
    /// The list is the program's own and is the same until the program is replaced.
    public func listRelations(
        _ request: AuditAPI.ListRelationsRequest,
        _ options: CallOptions = .none
    ) async throws -> AuditAPI.ListRelationsResponse {
        try await channel.unary(AuditMethods.listRelations, request, options)
    }

    /// Streams the rows of one relation as they were when Maintenance/PauseWrites pinned the snapshot, in the
    /// relation's own order, which is always the same for one snapshot.
    ///
    /// The last response says `complete`: a stream that ends without it was cut short, and goes on from
    /// `first_row`. Safe to repeat while the snapshot is pinned. At most 4 are read at a time. Refused:
    /// SNAPSHOT_NOT_FOUND (not pinned, or not any more), RELATION_NOT_FOUND, FIRST_ROW_INVALID (below 0, or
    /// beyond the last row), TOO_MANY_READS, ROW_TOO_LARGE (one row has more than 3 MiB).
    public func readRelation(
        _ request: AuditAPI.ReadRelationRequest,
        _ options: CallOptions = .none
    ) async throws -> MessageSequence<AuditAPI.ReadRelationResponse> {
        try await channel.serverStreaming(AuditMethods.readRelation, request, options)
    }
}
