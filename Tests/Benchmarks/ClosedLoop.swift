import Synchronization

/// Runs an action again and again from a number of callers, each waiting for its answer before the next.
enum ClosedLoop {
    struct Outcome {
        let perSecond: Double
        let p50Milliseconds: Double
        let p99Milliseconds: Double
    }

    /// Measures for `seconds` after a warm-up of a fifth of that.
    static func run(
        callers: Int, seconds: Double,
        _ action: @escaping @Sendable (_ caller: Int, _ turn: Int) async throws -> Void
    ) async throws -> Outcome {
        let start = ContinuousClock.now
        let warm = start + .seconds(seconds / 5)
        let end = warm + .seconds(seconds)
        let latencies = try await withThrowingTaskGroup(of: [Duration].self) { group in
            for caller in 0..<callers {
                group.addTask {
                    var measured: [Duration] = []
                    var turn = 0
                    while true {
                        let before = ContinuousClock.now
                        if before >= end { return measured }
                        try await action(caller, turn)
                        if before >= warm { measured.append(ContinuousClock.now - before) }
                        turn += 1
                    }
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        return outcome(latencies, seconds: seconds)
    }

    /// Runs each of `turns` once, `inFlight` at a time.
    static func run(
        turns: Int, inFlight: Int, _ action: @escaping @Sendable (_ turn: Int) async throws -> Void
    ) async throws -> Outcome {
        let next = Turns()
        let start = ContinuousClock.now
        let latencies = try await withThrowingTaskGroup(of: [Duration].self) { group in
            for _ in 0..<inFlight {
                group.addTask {
                    var measured: [Duration] = []
                    while true {
                        let turn = next.take()
                        guard turn < turns else { return measured }
                        let before = ContinuousClock.now
                        try await action(turn)
                        measured.append(ContinuousClock.now - before)
                    }
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        return outcome(latencies, seconds: (ContinuousClock.now - start).inSeconds)
    }

    /// Runs the action from one caller for as long as `body` takes.
    static func run<Value: Sendable>(
        during body: @escaping @Sendable () async throws -> Value,
        _ action: @escaping @Sendable () async throws -> Void
    ) async throws -> (outcome: Outcome, value: Value) {
        let hasEnded = Flag()
        let start = ContinuousClock.now
        async let value = {
            defer { hasEnded.set() }
            return try await body()
        }()
        var measured: [Duration] = []
        while !hasEnded.isSet {
            let before = ContinuousClock.now
            try await action()
            measured.append(ContinuousClock.now - before)
        }
        return (outcome(measured, seconds: (ContinuousClock.now - start).inSeconds), try await value)
    }

    private static func outcome(_ latencies: [Duration], seconds: Double) -> Outcome {
        let sorted = latencies.sorted()
        func percentile(_ share: Double) -> Double {
            sorted.isEmpty
                ? 0 : sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))].inSeconds * 1_000
        }
        return Outcome(
            perSecond: Double(sorted.count) / seconds, p50Milliseconds: percentile(0.5),
            p99Milliseconds: percentile(0.99))
    }
}

/// Hands out the numbers from 0 on to whoever asks.
private final class Turns: Sendable {
    private let next = Mutex(0)

    func take() -> Int {
        next.withLock { next in
            next += 1
            return next - 1
        }
    }
}

private final class Flag: Sendable {
    private let value = Atomic(false)

    var isSet: Bool { value.load(ordering: .relaxed) }

    func set() {
        value.store(true, ordering: .relaxed)
    }
}

extension Duration {
    var inSeconds: Double {
        Double(components.seconds) + Double(components.attoseconds) / 1e18
    }
}
