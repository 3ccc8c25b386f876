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
    func getMetrics(
        _ request: MaintenanceAPI.GetMetricsRequest,
        _ call: Call
    ) async throws -> MaintenanceAPI.GetMetricsResponse

    /// Holds back all writes and pins a snapshot of the file, so that several services can be copied as of
    /// one moment.
    ///
    /// Writes go on by themselves after `seconds`. Refused: ALREADY_PAUSED, SECONDS_INVALID, NO_FILE.
    func pauseWrites(
        _ request: MaintenanceAPI.PauseWritesRequest,
        _ call: Call
    ) async throws -> MaintenanceAPI.PauseWritesResponse

    /// Lets writes go on; the snapshot stays pinned until it is copied, at most ten minutes.
    ///
    /// Repeating it does nothing. Refused: PAUSE_ENDED (writes had gone on by themselves: other services may
    /// have been written to after this cut).
    func resumeWrites(
        _ request: MaintenanceAPI.ResumeWritesRequest,
        _ call: Call
    ) async throws -> MaintenanceAPI.ResumeWritesResponse

    /// Copies the pinned snapshot to a new file on the service's own machine and checks the copy's integrity.
    ///
    /// Refused: NO_SNAPSHOT, PATH_INVALID, FILE_EXISTS.
    func copySnapshot(
        _ request: MaintenanceAPI.CopySnapshotRequest,
        _ call: Call
    ) async throws -> MaintenanceAPI.CopySnapshotResponse
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
        ]
    }
}
