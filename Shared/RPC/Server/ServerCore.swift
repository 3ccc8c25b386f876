import Logging
import NIOCore
import Synchronization
import Values

/// What the connections of one server share.
final class ServerCore: Sendable {
    let router: Router
    let pipeline: CallPipeline
    let limits: ServerLimits
    let health: HealthStatus
    let logger: Logger

    private let calls = Atomic<Int>(0)
    private let draining = Atomic<Bool>(false)
    private let state = AsyncCondition(State())

    private struct State {
        var connections: [Int: ServerConnection] = [:]
        var connectionsSoFar = 0
    }

    init(_ router: Router, _ configuration: ServerConfiguration, _ health: HealthStatus) {
        self.router = router.adding(HealthService(status: health))
        pipeline = CallPipeline(authenticator: configuration.authenticator, logger: configuration.logger)
        limits = configuration.limits
        logger = configuration.logger
        self.health = health
        health.add(self.router.services)
    }
}

// MARK: - Connections

extension ServerCore {
    /// A connection's number, nil if there are too many already.
    func admit(_ make: (Int) -> ServerConnection) -> ServerConnection? {
        state.withLock { state in
            guard state.connections.count < limits.connectionsMax else { return nil }
            state.connectionsSoFar += 1
            let connection = make(state.connectionsSoFar)
            state.connections[state.connectionsSoFar] = connection
            return connection
        }
    }

    func leave(_ number: Int) {
        _ = state.withLock { $0.connections.removeValue(forKey: number) }
    }

    var connections: [ServerConnection] { state.withLock { Array($0.connections.values) } }
}

// MARK: - Calls

extension ServerCore {
    var callsInFlight: Int { calls.load(ordering: .acquiring) }

    /// Counts a call; false if there are too many.
    func begin() -> Bool {
        let count = calls.wrappingAdd(1, ordering: .relaxed).newValue
        guard count <= limits.callsMax else {
            end()
            return false
        }
        return true
    }

    func end() {
        let count = calls.wrappingSubtract(1, ordering: .acquiringAndReleasing).newValue
        // Whoever waits for the last call looks again.
        if count == 0, draining.load(ordering: .acquiring) { state.withLock { _ in } }
    }

    var isDraining: Bool { draining.load(ordering: .relaxed) }

    func drain() {
        draining.store(true, ordering: .sequentiallyConsistent)
        health.stopAll()
    }

    /// Returns once no handler runs any more, or when the task is cancelled.
    func waitForCalls() async {
        try? await state.wait { _ in self.callsInFlight == 0 }
    }

    /// Returns once no client is connected any more, or when the task is cancelled.
    func untilLeft() async {
        try? await state.wait { $0.connections.isEmpty }
    }
}
