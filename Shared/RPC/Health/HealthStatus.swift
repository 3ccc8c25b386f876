import Synchronization

/// Which services of a program can be used right now, for `grpc.health.v1.Health`.
///
/// The empty name is the program as a whole. Every service of a server starts as serving.
public final class HealthStatus: Sendable {
    private struct State {
        var serving: [String: Bool] = ["": true]
        var watchers: [Int: AsyncStream<Void>.Continuation] = [:]
        var watchersSoFar = 0
    }

    /// Anybody may watch, without a token: this many at a time, so that they use up nothing else.
    static let watchersMax = 256

    private let state = Mutex(State())

    public init() {}

    public func set(_ service: String = "", serving: Bool) {
        change { $0[service] = serving }
    }

    /// Nil if there is no such service.
    public func isServing(_ service: String = "") -> Bool? {
        state.withLock { $0.serving[service] }
    }

    /// For the end of a program: nothing is serving any more.
    func stopAll() {
        change { serving in
            for service in serving.keys { serving[service] = false }
        }
    }

    func add(_ services: some Sequence<String>) {
        change { serving in
            for service in services where serving[service] == nil { serving[service] = true }
        }
    }

    private func change(_ body: (inout [String: Bool]) -> Void) {
        let watchers = state.withLock { state in
            body(&state.serving)
            return Array(state.watchers.values)
        }
        for watcher in watchers { watcher.yield() }
    }

    /// Ticks once now and after every change; changes that nobody looked at in time are one.
    ///
    /// Throws TOO_MANY_WATCHERS.
    func changes() throws -> AsyncStream<Void> {
        let (ticks, continuation) = AsyncStream.makeStream(
            of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let watcher = try state.withLock { state in
            guard state.watchers.count < Self.watchersMax else { throw Refusal.tooManyWatchers }
            state.watchersSoFar += 1
            state.watchers[state.watchersSoFar] = continuation
            return state.watchersSoFar
        }
        continuation.onTermination = { [weak self] _ in
            _ = self?.state.withLock { $0.watchers.removeValue(forKey: watcher) }
        }
        continuation.yield()
        return ticks
    }
}
