import Metrics
import Synchronization

/// How often a method was answered and how long that took: `rpc_calls_total`, `rpc_seconds`.
final class MethodMetrics: Sendable {
    private struct Series {
        var calls: [Counter?] = Array(repeating: nil, count: RPCCode.allCases.count)
        var seconds: Timer?
    }

    private let method: String
    // Made at the first call, when the metrics system surely is there.
    private let series = Mutex(Series())

    init(method: String) {
        self.method = method
    }

    func record(_ code: RPCCode, nanoseconds: Int64) {
        let (calls, seconds) = series.withLock { series in
            (counter(for: code, in: &series), timer(in: &series))
        }
        calls.increment()
        seconds.recordNanoseconds(nanoseconds)
    }

    private func counter(for code: RPCCode, in series: inout Series) -> Counter {
        let index = Int(code.rawValue)
        if let counter = series.calls[index] { return counter }
        let counter = Counter(
            label: "rpc_calls_total", dimensions: [("method", method), ("code", code.description)])
        series.calls[index] = counter
        return counter
    }

    private func timer(in series: inout Series) -> Timer {
        if let timer = series.seconds { return timer }
        let timer = Timer(label: "rpc_seconds", dimensions: [("method", method)])
        series.seconds = timer
        return timer
    }
}
