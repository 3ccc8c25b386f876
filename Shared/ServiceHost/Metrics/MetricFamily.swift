/// All series of one name.
struct MetricFamily {
    let name: String
    let kind: MetricKind
    var series: [[MetricLabel]: any MetricSeries] = [:]
}

struct MetricLabel: Hashable {
    let name: String
    let value: String
}

/// One name with one set of labels.
protocol MetricSeries: AnyObject, Sendable {
    func sample() -> MetricSample
}

/// What a series holds at one moment.
enum MetricSample {
    case number(Double)
    /// How many were at most each bound (the last bound is infinity), and their sum.
    case histogram(counts: [(bound: Double, count: UInt64)], sum: Double)
}

enum MetricKind {
    case counter
    case gauge
    case histogram
    case timer

    /// The Prometheus name: `rpc.calls` becomes `souk_rpc_calls_total`.
    func name(for label: String) -> String {
        let plain = String(label.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
        let name = plain.hasPrefix("souk_") ? plain : "souk_\(plain)"
        return switch self {
        case .counter: name.hasSuffix("_total") ? name : "\(name)_total"
        case .timer: name.hasSuffix("_seconds") ? name : "\(name)_seconds"
        case .gauge, .histogram: name
        }
    }

    var prometheusType: String {
        switch self {
        case .counter: "counter"
        case .gauge: "gauge"
        case .histogram, .timer: "histogram"
        }
    }
}
