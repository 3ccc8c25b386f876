/// The pauses between attempts: each twice the last, up to a limit, and cut by up to a half at random, so
/// that those who lost the same peer do not come back all at once.
struct Backoff: Sendable {
    let first: Duration
    let longest: Duration

    func pause(afterFailures failures: Int) -> Duration {
        let doublings = min(max(failures - 1, 0), 20)
        let full = min(first * (1 << doublings), longest)
        return full / 2 + full / 2 * Double.random(in: 0...1)
    }
}
