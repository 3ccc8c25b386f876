/// How long to wait before trying again: longer with every failure, and never as long as anybody else.
struct Backoff: Sendable {
    static let reconnecting = Backoff(millisecondsMin: 50, millisecondsMax: 2_000)
    static let retrying = Backoff(millisecondsMin: 20, millisecondsMax: 500)

    let millisecondsMin: Int64
    let millisecondsMax: Int64

    /// Between half of the full pause and all of it; `failures` counts from one.
    func pause(afterFailures failures: Int) -> Duration {
        let full = min(millisecondsMin << min(max(failures - 1, 0), 16), millisecondsMax)
        return .milliseconds(Int64.random(in: full / 2...full))
    }
}
