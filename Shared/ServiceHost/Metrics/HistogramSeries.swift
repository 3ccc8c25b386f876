import CoreMetrics
import Synchronization

/// How many values fell below each of a few fixed bounds, and their sum.
final class HistogramSeries: RecorderHandler, TimerHandler, MetricSeries {
    /// Bounds for time, in seconds: a memory read to a stuck call.
    static let seconds = [
        0.0001, 0.000_25, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30,
    ]
    /// Bounds for sizes and counts: 1 to 16 million, times four.
    static let amounts = (0...12).map { Double(1 << (2 * $0)) }

    private static let nanosecondsPerSecond = 1e9

    private let bounds: [Double]
    private let state: Mutex<State>

    private struct State {
        var counts: [UInt64]
        var sum = 0.0
    }

    init(bounds: [Double]) {
        self.bounds = bounds
        state = Mutex(State(counts: Array(repeating: 0, count: bounds.count + 1)))
    }

    func record(_ value: Int64) { record(Double(value)) }

    func record(_ value: Double) {
        let bucket = bounds.firstIndex { value <= $0 } ?? bounds.count
        state.withLock { state in
            state.counts[bucket] += 1
            state.sum += value
        }
    }

    func recordNanoseconds(_ duration: Int64) { record(Double(duration) / Self.nanosecondsPerSecond) }

    func sample() -> MetricSample {
        let (counts, sum) = state.withLock { ($0.counts, $0.sum) }
        var total: UInt64 = 0
        let rising = zip(bounds + [.infinity], counts).map { bound, count in
            total += count
            return (bound: bound, count: total)
        }
        return .histogram(counts: rising, sum: sum)
    }
}
