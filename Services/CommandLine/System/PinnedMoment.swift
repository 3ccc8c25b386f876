import Contracts
import RPC

/// Snapshots of all services' data that belong to one moment: no order without its hold, no message without
/// its order.
///
/// Writes are held back in all services until each has pinned its snapshot, then go on; that takes
/// milliseconds. The snapshots stay for ten minutes at most.
struct PinnedMoment: Sendable {
    static let pauseSeconds: Int32 = 5

    struct Service: Sendable {
        let program: Deployment.Program
        let channel: Channel
        let snapshot: String

        var maintenance: MaintenanceClient { MaintenanceClient(channel) }
    }

    /// All programs that keep data, in the order in which they are started.
    let services: [Service]

    static func pin(_ system: RunningSystem) async throws -> PinnedMoment {
        var pinned: [Service] = []
        do {
            for program in Deployment.Program.allCases where program.database != nil {
                let channel = try system.maintenance(of: program)
                let paused = try await MaintenanceClient(channel).pauseWrites(
                    .init(seconds: pauseSeconds))
                pinned.append(Service(program: program, channel: channel, snapshot: paused.snapshotID))
            }
            // Refused with PAUSE_ENDED where writes had gone on by themselves before all were pinned.
            for service in pinned {
                _ = try await service.maintenance.resumeWrites(.init(snapshotID: service.snapshot))
            }
            return PinnedMoment(services: pinned)
        } catch {
            await PinnedMoment(services: pinned).release()
            throw error
        }
    }

    /// Lets go of all snapshots, and of the connections.
    func release() async {
        for service in services {
            _ = try? await service.maintenance.releaseSnapshot(.init(snapshotID: service.snapshot))
            service.channel.close()
        }
    }
}
