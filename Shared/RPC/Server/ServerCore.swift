import Logging
import NIOCore
import Synchronization

/// What the connections of one server share.
final class ServerCore: Sendable {
    let router: Router
    let path: CallPath
    let limits: ServerLimits
    let health: HealthStatus
    let logger: Logger

    private let calls = Atomic<Int>(0)
    private let draining = Atomic<Bool>(false)
    private let state = Mutex(State())

    private struct State {
        var connections: [Int: ServerConnection] = [:]
        var connectionsSoFar = 0
        var quietWaiters: [CheckedContinuation<Void, Never>] = []
    }

    init(_ router: Router, _ configuration: ServerConfiguration, _ health: HealthStatus) {
        self.router = router.adding(HealthService(status: health))
        path = CallPath(authenticator: configuration.authenticator, logger: configuration.logger)
        limits = configuration.limits
        logger = configuration.logger
        self.health = health
        health.add(router.services)
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
        state.withLock { state in
            _ = state.connections.removeValue(forKey: number)
        }
    }

    var connections: [ServerConnection] { state.withLock { Array($0.connections.values) } }
}

// MARK: - Calls

extension ServerCore {
    var callsInFlight: Int { calls.load(ordering: .relaxed) }

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
        if count == 0, draining.load(ordering: .acquiring) { wakeIfQuiet() }
    }

    var isDraining: Bool { draining.load(ordering: .relaxed) }

    func drain() {
        draining.store(true, ordering: .sequentiallyConsistent)
        health.stopAll()
    }

    /// Returns once no handler runs any more, or when the task is cancelled.
    func untilQuiet() async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isQuiet = state.withLock { state in
                    if calls.load(ordering: .acquiring) == 0 || Task.isCancelled { return true }
                    state.quietWaiters.append(continuation)
                    return false
                }
                if isQuiet { continuation.resume() }
            }
        } onCancel: {
            wakeQuietWaiters()
        }
    }

    private func wakeIfQuiet() {
        if calls.load(ordering: .acquiring) == 0 { wakeQuietWaiters() }
    }

    private func wakeQuietWaiters() {
        let waiters = state.withLock { state in
            defer { state.quietWaiters = [] }
            return state.quietWaiters
        }
        for waiter in waiters { waiter.resume() }
    }
}
