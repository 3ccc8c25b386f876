import ServiceLifecycle
import Storage

/// Ends the program when damage is found in its file, with what was found as the reason.
struct IntegrityMonitor: Service {
    let database: Database

    func run() async throws {
        do {
            try await cancelWhenGracefulShutdown { try await database.awaitDamage() }
        } catch is CancellationError {
            return
        }
    }
}
