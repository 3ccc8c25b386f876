/// The pauses between attempts: each twice the last up to a limit, and cut by up to a half at random, so that
/// those who lost the same peer do not all come back at once.
public struct Backoff: Sendable {
    /// The doublings after which the pause surely is the longest.
    private static let doublingsMax = 20

    private let first: Duration
    private let longest: Duration

    /// `first` and `longest` are full pauses: half of each is the least.
    public init(first: Duration, longest: Duration) {
        self.first = first
        self.longest = longest
    }

    /// Between half of the full pause and all of it; `failures` counts from one.
    public func pause(afterFailures failures: Int) -> Duration {
        let doublings = min(max(failures - 1, 0), Self.doublingsMax)
        let full = min(first * (1 << doublings), longest)
        return full / 2 + full / 2 * Double.random(in: 0...1)
    }
}
