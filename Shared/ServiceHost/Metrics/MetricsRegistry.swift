public import CoreMetrics
import Synchronization

/// Keeps a program's counters, gauges and histograms in memory, to be read as Prometheus text.
///
/// A name and its labels are one series. There is a most of them, so that a label taken from input by
/// mistake cannot eat the memory; what comes after is counted in `souk_metrics_refused_total`.
public final class MetricsRegistry: MetricsFactory {
    /// The most series kept.
    public static let seriesMax = 10_000

    private let seriesMax: Int
    private let state = Mutex(State())

    private struct State {
        var families: [String: MetricFamily] = [:]
        var seriesCount = 0
        var refused: UInt64 = 0
    }

    public init(seriesMax: Int = MetricsRegistry.seriesMax) {
        self.seriesMax = seriesMax
    }

    /// A copy of every family, by name.
    func families() -> [MetricFamily] {
        state.withLock { state in
            var families = Array(state.families.values)
            var refused = MetricFamily(name: "souk_metrics_refused_total", kind: .counter)
            let count = CounterSeries()
            count.increment(by: Int64(clamping: state.refused))
            refused.series[[]] = count
            families.append(refused)
            return families.sorted { $0.name < $1.name }
        }
    }

    /// The series of this name and these labels: the one there is, or a new one.
    private func series<Series: MetricSeries>(
        _ label: String, _ dimensions: [(String, String)], _ kind: MetricKind, _ make: () -> Series
    ) -> Series {
        let name = kind.name(for: label)
        let labels = dimensions.map { MetricLabel(name: $0.0, value: $0.1) }.sorted { $0.name < $1.name }
        return state.withLock { state in
            if let known = state.families[name]?.series[labels] as? Series { return known }
            let series = make()
            let family = state.families[name]
            guard state.seriesCount < seriesMax, family.map({ $0.kind == kind }) ?? true else {
                state.refused += 1
                return series
            }
            state.families[name, default: MetricFamily(name: name, kind: kind)].series[labels] = series
            state.seriesCount += 1
            return series
        }
    }

    private func forget(_ series: any MetricSeries) {
        state.withLock { state in
            for (name, family) in state.families {
                for (labels, known) in family.series where known === series {
                    state.families[name]?.series[labels] = nil
                    state.seriesCount -= 1
                    return
                }
            }
        }
    }
}

// MARK: - What swift-metrics asks of it

extension MetricsRegistry {
    public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        series(label, dimensions, .counter, CounterSeries.init)
    }

    public func makeFloatingPointCounter(
        label: String, dimensions: [(String, String)]
    ) -> any FloatingPointCounterHandler {
        series(label, dimensions, .counter, FloatingPointCounterSeries.init)
    }

    public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        series(label, dimensions, .gauge, GaugeSeries.init)
    }

    public func makeRecorder(
        label: String, dimensions: [(String, String)], aggregate: Bool
    ) -> any RecorderHandler {
        if aggregate {
            series(label, dimensions, .histogram) { HistogramSeries(bounds: HistogramSeries.amounts) }
        } else {
            series(label, dimensions, .gauge, GaugeSeries.init)
        }
    }

    public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        series(label, dimensions, .timer) { HistogramSeries(bounds: HistogramSeries.seconds) }
    }

    public func destroyCounter(_ handler: any CounterHandler) { destroy(handler) }
    public func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) { destroy(handler) }
    public func destroyMeter(_ handler: any MeterHandler) { destroy(handler) }
    public func destroyRecorder(_ handler: any RecorderHandler) { destroy(handler) }
    public func destroyTimer(_ handler: any TimerHandler) { destroy(handler) }

    private func destroy(_ handler: AnyObject) {
        if let series = handler as? any MetricSeries { forget(series) }
    }
}
