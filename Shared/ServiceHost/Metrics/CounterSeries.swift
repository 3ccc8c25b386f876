import CoreMetrics
import Synchronization

/// A whole number that only rises.
final class CounterSeries: CounterHandler, MetricSeries {
    private let count = Atomic<Int64>(0)

    func increment(by amount: Int64) { count.wrappingAdd(amount, ordering: .relaxed) }
    func reset() { count.store(0, ordering: .relaxed) }
    func sample() -> MetricSample { .number(Double(count.load(ordering: .relaxed))) }
}

/// A number with decimals that only rises.
final class FloatingPointCounterSeries: FloatingPointCounterHandler, MetricSeries {
    private let total = Mutex(0.0)

    func increment(by amount: Double) { total.withLock { $0 += amount } }
    func reset() { total.withLock { $0 = 0 } }
    func sample() -> MetricSample { .number(total.withLock { $0 }) }
}
