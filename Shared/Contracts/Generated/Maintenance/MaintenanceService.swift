// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// What answers `souk.maintenance.v1.Maintenance`: a function for each method.
public protocol MaintenanceService: RPCService {
    /// Says which program this is and how far it has come.
    func getInfo(
        _ request: MaintenanceAPI.GetInfoRequest,
        _ call: Call
    ) async throws -> MaintenanceAPI.GetInfoResponse

    /// All metrics in Prometheus' text form.
    ///
    /// Open to services too: the gateway gathers them.
    func getMetrics(
        _ request: MaintenanceAPI.GetMetricsRequest,
        _ call: Call
    ) async throws -> MaintenanceAPI.GetMetricsResponse

    /// Holds back all writes and pins a snapshot of the data, so that several services can be copied or
    /// audited as of one moment.
    ///
    /// Writes go on by themselves after `seconds`. One snapshot is pinned at a time: pausing again once
    /// writes go on lets go of the one before. Refused: ALREADY_PAUSED (writes are held back now, or the
    /// snapshot is being copied or read), SECONDS_INVALID, NO_FILE (the program keeps no data).
    func pauseWrites(
        _ request: MaintenanceAPI.PauseWritesRequest,
        _ call: Call
    ) async throws -> MaintenanceAPI.PauseWritesResponse

    /// Lets writes go on.
    ///
    /// The snapshot stays pinned until it is copied or released, at most ten minutes. Safe to repeat;
    /// harmless when the snapshot is not pinned any more. Refused: PAUSE_ENDED (writes had gone on by
    /// themselves: other services may have been written to after this cut), NO_FILE.
    func resumeWrites(
        _ request: MaintenanceAPI.ResumeWritesRequest,
        _ call: Call
    ) async throws -> MaintenanceAPI.ResumeWritesResponse

    /// Copies the pinned snapshot to a new file on the service's own machine, releases the snapshot and
    /// checks the copy's integrity: a file of that name is a sound one.
    ///
    /// Refused: SNAPSHOT_NOT_FOUND, SNAPSHOT_IN_USE (souk.audit.v1.Audit is reading it), PATH_INVALID,
    /// FILE_EXISTS, NO_FILE.
    func copySnapshot(
        _ request: MaintenanceAPI.CopySnapshotRequest,
        _ call: Call
    ) async throws -> MaintenanceAPI.CopySnapshotResponse

    /// Lets go of a snapshot, and lets writes go on if they are still held back for it: what a reader of
    /// souk.audit.v1.Audit calls when it is done.
    ///
    /// Reads that are under way end with SNAPSHOT_NOT_FOUND. Safe to repeat; harmless when the snapshot is
    /// not pinned any more. Refused: SNAPSHOT_IN_USE (it is being copied), NO_FILE.
    func releaseSnapshot(
        _ request: MaintenanceAPI.ReleaseSnapshotRequest,
        _ call: Call
    ) async throws -> MaintenanceAPI.ReleaseSnapshotResponse
}

extension MaintenanceService {
    public var methods: [MethodHandler] { MaintenanceMethods.handlers(for: self) }
}

extension MaintenanceMethods {
    /// For a type that answers several services: its `methods` are the sum of theirs.
    public static func handlers(for service: some MaintenanceService) -> [MethodHandler] {
        [
            .unary(getInfo, service.getInfo),
            .unary(getMetrics, service.getMetrics),
            .unary(pauseWrites, service.pauseWrites),
            .unary(resumeWrites, service.resumeWrites),
            .unary(copySnapshot, service.copySnapshot),
            .unary(releaseSnapshot, service.releaseSnapshot),
        ]
    }
}
