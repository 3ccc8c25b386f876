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
    public func getMetrics(
        _ request: MaintenanceAPI.GetMetricsRequest,
        _ options: CallOptions = .none
    ) async throws -> MaintenanceAPI.GetMetricsResponse {
        try await channel.unary(MaintenanceMethods.getMetrics, request, options)
    }

    /// Holds back all writes and pins a snapshot of the file, so that several services can be copied as of
    /// one moment.
    ///
    /// Writes go on by themselves after `seconds`. Refused: ALREADY_PAUSED, SECONDS_INVALID, NO_FILE.
    public func pauseWrites(
        _ request: MaintenanceAPI.PauseWritesRequest,
        _ options: CallOptions = .none
    ) async throws -> MaintenanceAPI.PauseWritesResponse {
        try await channel.unary(MaintenanceMethods.pauseWrites, request, options)
    }

    /// Lets writes go on; the snapshot stays pinned until it is copied, at most ten minutes.
    ///
    /// Repeating it does nothing. Refused: PAUSE_ENDED (writes had gone on by themselves: other services may
    /// have been written to after this cut).
    public func resumeWrites(
        _ request: MaintenanceAPI.ResumeWritesRequest,
        _ options: CallOptions = .none
    ) async throws -> MaintenanceAPI.ResumeWritesResponse {
        try await channel.unary(MaintenanceMethods.resumeWrites, request, options)
    }

    /// Copies the pinned snapshot to a new file on the service's own machine and checks the copy's integrity.
    ///
    /// Refused: NO_SNAPSHOT, PATH_INVALID, FILE_EXISTS.
    public func copySnapshot(
        _ request: MaintenanceAPI.CopySnapshotRequest,
        _ options: CallOptions = .none
    ) async throws -> MaintenanceAPI.CopySnapshotResponse {
        try await channel.unary(MaintenanceMethods.copySnapshot, request, options)
    }
}
