import Logging
import ServiceLifecycle
import Storage
import Values

/// Deletes events that are older than they have to be kept.
struct EventRetention: Service {
    static let pause = Duration.seconds(3_600)
    static let daysDefault = 30
    static let secondsPerDay: Int64 = 86_400

    let database: Database
    let days: Int
    let logger: Logger

    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            while true {
                await deleteOld()
                try await Task.sleep(for: Self.pause)
            }
        }
    }

    func deleteOld() async {
        do {
            let limit = database.clock.now.adding(seconds: -Int64(days) * Self.secondsPerDay)
            let deleted = try await database.deleteEvents(olderThan: limit)
            if deleted > 0 { logger.info("old events deleted", metadata: ["events.count": "\(deleted)"]) }
        } catch is CancellationError {
            return
        } catch {
            logger.warning("old events could not be deleted", metadata: ["error": "\(error)"])
        }
    }
}
