// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// Calls `souk.maintenance.v1.Maintenance` over a channel.
public struct MaintenanceClient: Sendable {
    private let channel: any RPCChannel

    public init(_ channel: any RPCChannel) { self.channel = channel }

    /// Says which program this is and how far it has come.
    public func getInfo(
        _ request: MaintenanceAPI.GetInfoRequest,
        _ options: CallOptions = .none
    ) async throws -> MaintenanceAPI.GetInfoResponse {
        try await channel.unary(MaintenanceMethods.getInfo, request, options)
    }

    /// All metrics in Prometheus' text form.
    ///
    /// Open to services too: the gateway gathers them.
    public func getMetrics(
        _ request: MaintenanceAPI.GetMetricsRequest,
        _ options: CallOptions = .none
    ) async throws -> MaintenanceAPI.GetMetricsResponse {
        try await channel.unary(MaintenanceMethods.getMetrics, request, options)
    }

    /// Holds back all writes and pins a snapshot of the data, so that several services can be copied or
    /// audited as of one moment.
    ///
    /// Writes go on by themselves after `seconds`. One snapshot is pinned at a time: pausing again once
    /// writes go on lets go of the one before. Refused: ALREADY_PAUSED (writes are held back now, or the
    /// snapshot is being copied or read), SECONDS_INVALID, NO_FILE (the program keeps no data).
    public func pauseWrites(
        _ request: MaintenanceAPI.PauseWritesRequest,
        _ options: CallOptions = .none
    ) async throws -> MaintenanceAPI.PauseWritesResponse {
        try await channel.unary(MaintenanceMethods.pauseWrites, request, options)
    }

    /// Lets writes go on.
    ///
    /// The snapshot stays pinned until it is copied or released, at most ten minutes. Safe to repeat;
    /// harmless when the snapshot is not pinned any more. Refused: PAUSE_ENDED (writes had gone on by
    /// themselves: other services may have been written to after this cut), NO_FILE.
    public func resumeWrites(
        _ request: MaintenanceAPI.ResumeWritesRequest,
        _ options: CallOptions = .none
    ) async throws -> MaintenanceAPI.ResumeWritesResponse {
        try await channel.unary(MaintenanceMethods.resumeWrites, request, options)
    }

    /// Copies the pinned snapshot to a new file on the service's own machine, releases the snapshot and
    /// checks the copy's integrity: a file of that name is a sound one.
    ///
    /// Refused: SNAPSHOT_NOT_FOUND, SNAPSHOT_IN_USE (souk.audit.v1.Audit is reading it), PATH_INVALID,
    /// FILE_EXISTS, NO_FILE.
    public func copySnapshot(
        _ request: MaintenanceAPI.CopySnapshotRequest,
        _ options: CallOptions = .none
    ) async throws -> MaintenanceAPI.CopySnapshotResponse {
        try await channel.unary(MaintenanceMethods.copySnapshot, request, options)
    }

    /// Lets go of a snapshot, and lets writes go on if they are still held back for it: what a reader of
    /// souk.audit.v1.Audit calls when it is done.
    ///
    /// Reads that are under way end with SNAPSHOT_NOT_FOUND. Safe to repeat; harmless when the snapshot is
    /// not pinned any more. Refused: SNAPSHOT_IN_USE (it is being copied), NO_FILE.
    public func releaseSnapshot(
        _ request: MaintenanceAPI.ReleaseSnapshotRequest,
        _ options: CallOptions = .none
    ) async throws -> MaintenanceAPI.ReleaseSnapshotResponse {
        try await channel.unary(MaintenanceMethods.releaseSnapshot, request, options)
    }
}
