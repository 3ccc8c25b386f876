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
        let programs = Deployment.Program.allCases.filter { $0.database != nil }
        let pinned = await programs.concurrentResults { program in
            let channel = try system.maintenance(of: program)
            do {
                let paused = try await MaintenanceClient(channel).pauseWrites(.init(seconds: pauseSeconds))
                return Service(program: program, channel: channel, snapshot: paused.snapshotID)
            } catch {
                channel.close()
                throw error
            }
        }
        let moment = PinnedMoment(services: pinned.compactMap { try? $0.get() })
        do {
            // All go on, also when one was not paused or its pause had ended: then the cut is no good.
            _ = try await moment.services.concurrentMap { service in
                try await service.maintenance.resumeWrites(.init(snapshotID: service.snapshot))
            }
            _ = try pinned.map { try $0.get() }
            return moment
        } catch {
            await moment.release()
            throw error
        }
    }

    /// Lets go of all snapshots, and of the connections; writes that are still held back go on.
    ///
    /// Also for a command that was cancelled.
    func release() async {
        await Task {
            _ = await services.concurrentResults { service in
                defer { service.channel.close() }
                _ = try await service.maintenance.releaseSnapshot(.init(snapshotID: service.snapshot))
            }
        }.value
    }
}
