import RPC
import Synchronization

/// The steps of the saga that this process runs right now, so that two calls for one order run it once.
///
/// No order has the same sequence twice, so a key whose order moved on never comes back. Nothing depends on
/// this being the only process; it spares payments a question, and lets a repeated call wait for the first
/// one's answer.
final class SingleFlight: Sendable {
    struct Key: Hashable, Sendable {
        let order: OrderID
        let sequence: Int64
    }

    private let inFlight = Mutex<[Key: Task<Order, any Error>]>([:])

    /// Runs `body`, or awaits the run in flight for this key.
    ///
    /// The run goes on if whoever started it stops waiting.
    func run(_ key: Key, _ body: @escaping @Sendable () async throws -> Order) async throws -> Order {
        let flight = inFlight.withLock { inFlight in
            if let flight = inFlight[key] { return flight }
            let flight = Task(executorPreference: EventLoops.executor) {
                defer { self.inFlight.withLock { $0[key] = nil } }
                return try await body()
            }
            inFlight[key] = flight
            return flight
        }
        return try await flight.value
    }
}
