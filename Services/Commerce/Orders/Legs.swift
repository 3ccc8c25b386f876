import Synchronization

/// The legs that orders of this process travel right now, so that two calls for one order travel it once.
///
/// A leg is left behind for good once it ended: no order is twice in the same state. Nothing depends on this
/// being the only process; it spares payments a question, and lets a repeated call wait for the first one's
/// answer.
final class Legs: Sendable {
    struct Leg: Hashable, Sendable {
        let order: OrderID
        let from: Order.State
    }

    private let underWay = Mutex<[Leg: Task<Order, any Error>]>([:])

    /// Travels the leg, or joins who is travelling it.
    ///
    /// It goes on if whoever started it stops waiting.
    func travel(_ leg: Leg, _ body: @escaping @Sendable () async throws -> Order) async throws -> Order {
        let journey = underWay.withLock { underWay in
            if let journey = underWay[leg] { return journey }
            let journey = Task {
                defer { self.underWay.withLock { $0[leg] = nil } }
                return try await body()
            }
            underWay[leg] = journey
            return journey
        }
        return try await journey.value
    }
}
