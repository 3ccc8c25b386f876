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
    let copier: SnapshotCopier?

    init(_ name: ServiceName, startedAt: Timestamp, metrics: MetricsRegistry, database: Database?) {
        self.name = name
        self.startedAt = startedAt
        self.metrics = metrics
        copier = database.map(SnapshotCopier.init)
    }

    func getInfo(
        _ request: MaintenanceAPI.GetInfoRequest, _ call: Call
    ) async throws -> MaintenanceAPI.GetInfoResponse {
        var info = MaintenanceAPI.GetInfoResponse(
            program: name.program, version: Version.current, startedAt: startedAt, processID: Int64(getpid()))
        if let database = copier?.database {
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
        guard SnapshotCopier.pauseSeconds.contains(request.seconds) else {
            throw MaintenanceRefusal.secondsInvalid(request.seconds)
        }
        let id = try await file.pause(seconds: request.seconds)
        return MaintenanceAPI.PauseWritesResponse(snapshotID: id)
    }

    func resumeWrites(
        _ request: MaintenanceAPI.ResumeWritesRequest, _ call: Call
    ) async throws -> MaintenanceAPI.ResumeWritesResponse {
        try await file.resume(request.snapshotID)
        return MaintenanceAPI.ResumeWritesResponse()
    }

    func copySnapshot(
        _ request: MaintenanceAPI.CopySnapshotRequest, _ call: Call
    ) async throws -> MaintenanceAPI.CopySnapshotResponse {
        let bytes = try await file.copy(request.snapshotID, to: request.path)
        return MaintenanceAPI.CopySnapshotResponse(bytes: bytes)
    }

    func releaseSnapshot(
        _ request: MaintenanceAPI.ReleaseSnapshotRequest, _ call: Call
    ) async throws -> MaintenanceAPI.ReleaseSnapshotResponse {
        try await file.release(request.snapshotID)
        return MaintenanceAPI.ReleaseSnapshotResponse()
    }

    private var file: SnapshotCopier {
        get throws {
            guard let copier else { throw MaintenanceRefusal.noFile(name.program) }
            return copier
        }
    }
}

/// Why maintenance says no.
enum MaintenanceRefusal: RefusalError, Equatable {
    case noFile(String)
    case secondsInvalid(Int32)
    case alreadyPaused
    case pauseEnded
    case noSnapshot(String)
    case pathInvalid(String)
    case fileExists(String)
    case snapshotInUse

    var code: RPCCode {
        switch self {
        case .secondsInvalid, .pathInvalid: .invalidArgument
        case .noSnapshot: .notFound
        case .fileExists: .alreadyExists
        case .noFile, .alreadyPaused, .pauseEnded, .snapshotInUse: .failedPrecondition
        }
    }

    var reason: String {
        switch self {
        case .noFile: "NO_FILE"
        case .secondsInvalid: "SECONDS_INVALID"
        case .alreadyPaused: "ALREADY_PAUSED"
        case .pauseEnded: "PAUSE_ENDED"
        case .noSnapshot: "SNAPSHOT_NOT_FOUND"
        case .pathInvalid: "PATH_INVALID"
        case .fileExists: "FILE_EXISTS"
        case .snapshotInUse: "SNAPSHOT_IN_USE"
        }
    }

    var message: String {
        switch self {
        case .noFile(let program): "\(program) keeps no file"
        case .secondsInvalid(let seconds): "seconds: \(seconds) is not 1 to 10"
        case .alreadyPaused: "writes are paused already, or a snapshot is being copied"
        case .pauseEnded:
            "the pause had ended by itself: other services may have been written to after this cut"
        case .noSnapshot(let id): "snapshot_id: \(id) is not held, or not any more"
        case .pathInvalid(let path): "path: \(path) is not an absolute path in a folder that exists"
        case .fileExists(let path): "path: \(path) exists"
        case .snapshotInUse: "the snapshot is being copied"
        }
    }
}
