import Contracts
import Glibc
import RPC
import Storage
import Values

/// Answers `souk.maintenance.v1.Maintenance`: what operators ask every program.
struct MaintenanceServer: MaintenanceService {
    let name: ServiceName
    let startedAt: Timestamp
    let metrics: MetricsRegistry
    /// Nil in a program without a file.
    let snapshot: SnapshotHolder?

    func getInfo(
        _ request: MaintenanceAPI.GetInfoRequest, _ call: Call
    ) async throws -> MaintenanceAPI.GetInfoResponse {
        var info = MaintenanceAPI.GetInfoResponse(
            program: name.program, version: Version.current, startedAt: startedAt, processID: Int64(getpid()))
        if let database = snapshot?.database {
            info.eventsHead = database.lastEvent
            info.eventsHistory = database.historyID
            info.cursors = try await database.read { db in try db.cursors() }
                .map {
                    MaintenanceAPI.SourceCursor(source: $0.source, sequence: $0.sequence, cursor: $0.text)
                }
        }
        return info
    }

    func getMetrics(
        _ request: MaintenanceAPI.GetMetricsRequest, _ call: Call
    ) async throws -> MaintenanceAPI.GetMetricsResponse {
        MaintenanceAPI.GetMetricsResponse(text: PrometheusText.written(metrics, program: name.text))
    }

    func pauseWrites(
        _ request: MaintenanceAPI.PauseWritesRequest, _ call: Call
    ) async throws -> MaintenanceAPI.PauseWritesResponse {
        guard SnapshotHolder.pauseSeconds.contains(request.seconds) else {
            throw Refusal.secondsInvalid(request.seconds)
        }
        let (id, lastEvent) = try await holder.pause(seconds: request.seconds)
        if Task.isCancelled {
            // Nobody learns the snapshot's name to let writes go on.
            try await holder.release(id)
            throw CancellationError()
        }
        return MaintenanceAPI.PauseWritesResponse(snapshotID: id, eventsHead: lastEvent)
    }

    func resumeWrites(
        _ request: MaintenanceAPI.ResumeWritesRequest, _ call: Call
    ) async throws -> MaintenanceAPI.ResumeWritesResponse {
        try await holder.resume(request.snapshotID)
        return MaintenanceAPI.ResumeWritesResponse()
    }

    func copySnapshot(
        _ request: MaintenanceAPI.CopySnapshotRequest, _ call: Call
    ) async throws -> MaintenanceAPI.CopySnapshotResponse {
        let bytes = try await holder.copy(request.snapshotID, to: request.path)
        return MaintenanceAPI.CopySnapshotResponse(bytes: bytes)
    }

    func releaseSnapshot(
        _ request: MaintenanceAPI.ReleaseSnapshotRequest, _ call: Call
    ) async throws -> MaintenanceAPI.ReleaseSnapshotResponse {
        try await holder.release(request.snapshotID)
        return MaintenanceAPI.ReleaseSnapshotResponse()
    }

    private var holder: SnapshotHolder {
        get throws {
            guard let snapshot else { throw Refusal.noFile(name.program) }
            return snapshot
        }
    }
}
