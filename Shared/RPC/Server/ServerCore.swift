import Logging
import NIOCore
import Synchronization

/// What the connections of one server share.
final class ServerCore: Sendable {
    let router: Router
    let pipeline: CallPipeline
    let limits: ServerLimits
    let health: HealthStatus
    let logger: Logger

    private let calls = Atomic<Int>(0)
    private let draining = Atomic<Bool>(false)
    private let state = Mutex(State())

    private struct State {
        var connections: [Int: ServerConnection] = [:]
        var connectionsSoFar = 0
        /// Tasks that look again when the last call or the last connection has gone.
        var waiters: [CheckedContinuation<Void, Never>] = []
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
        let wasLast = state.withLock { state in
            state.connections.removeValue(forKey: number)
            return state.connections.isEmpty
        }
        if wasLast { wakeWaiters() }
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
        if count == 0, draining.load(ordering: .acquiring) { wakeWaiters() }
    }

    var isDraining: Bool { draining.load(ordering: .relaxed) }

    func drain() {
        draining.store(true, ordering: .sequentiallyConsistent)
        health.stopAll()
    }

    /// Returns once no handler runs any more, or when the task is cancelled.
    func waitForCalls() async {
        await until { _ in self.callsInFlight == 0 }
    }

    /// Returns once no client is connected any more, or when the task is cancelled.
    func untilLeft() async {
        await until { $0.connections.isEmpty }
    }

    private func until(_ isTrue: (State) -> Bool) async {
        while !Task.isCancelled {
            await withTaskCancellationHandler {
                await withCheckedContinuation { continuation in
                    let waits = state.withLock { state in
                        guard !isTrue(state), !Task.isCancelled else { return false }
                        state.waiters.append(continuation)
                        return true
                    }
                    if !waits { continuation.resume() }
                }
            } onCancel: {
                wakeWaiters()
            }
            if state.withLock({ isTrue($0) }) { return }
        }
    }

    private func wakeWaiters() {
        let waiters = state.withLock { state in
            defer { state.waiters = [] }
            return state.waiters
        }
        for waiter in waiters { waiter.resume() }
    }
}
