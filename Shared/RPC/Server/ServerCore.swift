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

    /// What all connections may hold together: of streams that are not read, of requests, and of frames that
    /// have begun to arrive.
    let backlog: ByteQuota
    let requestBytes: ByteQuota
    let unfinished: ByteQuota

    private let calls = Atomic<Int>(0)
    private let draining = Atomic<Bool>(false)
    private let state: AsyncCondition<ConnectionTable>

    init(_ router: Router, _ configuration: ServerConfiguration, _ health: HealthStatus) {
        self.router = router.adding(HealthService(status: health))
        pipeline = CallPipeline(
            authenticator: configuration.authenticator, admission: configuration.admission,
            logger: configuration.logger)
        limits = configuration.limits
        state = AsyncCondition(
            ConnectionTable(max: limits.connectionsMax, perNetworkMax: limits.connectionsPerAddressMax))
        backlog = ByteQuota(bytesMax: limits.totalBacklogBytesMax)
        requestBytes = ByteQuota(bytesMax: limits.totalRequestBytesMax)
        unfinished = ByteQuota(bytesMax: limits.totalUnfinishedBytesMax)
        logger = configuration.logger
        self.health = health
        health.add(self.router.services)
    }
}

// MARK: - Connections

extension ServerCore {
    /// The connection of a client there is room for; nil if there are too many already.
    func admit(from network: ClientNetwork, _ make: (Int) -> ServerConnection) -> ServerConnection? {
        guard let admitted = state.withLock({ $0.add(from: network, make) }) else { return nil }
        if let giving = admitted.givesWay {
            logger.debug("a connection gives way", metadata: ["peer": "\(giving.peer)"])
            giving.loop.execute { giving.close() }
        }
        return admitted.connection
    }

    func noteAdmitted(_ number: Int) {
        state.withLock { $0.noteAdmitted(number) }
    }

    func leave(_ number: Int) {
        state.withLock { _ = $0.remove(number) }
    }

    var connections: [ServerConnection] { state.withLock { $0.all } }
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
        try? await state.wait { $0.isEmpty }
    }
}
