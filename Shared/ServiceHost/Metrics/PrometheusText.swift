/// The text form that Prometheus scrapes, version 0.0.4.
public enum PrometheusText {
    /// Every series of `registry`, with the program's name as one more label.
    public static func written(_ registry: MetricsRegistry, program: String) -> String {
        var text = ""
        for family in registry.families() + ProcessMetrics.families() where !family.series.isEmpty {
            text += "# TYPE \(family.name) \(family.kind.prometheusType)\n"
            let lines = family.series.map { labels, series in
                written(family.name, labels + [MetricLabel(name: "program", value: program)], series.sample())
            }
            text += lines.sorted().joined()
        }
        return text
    }

    private static func written(_ name: String, _ labels: [MetricLabel], _ sample: MetricSample) -> String {
        switch sample {
        case .number(let value):
            return "\(name)\(written(labels)) \(number(value))\n"
        case .histogram(let counts, let sum):
            let buckets = counts.map { bound, count in
                let bounded = labels + [MetricLabel(name: "le", value: number(bound))]
                return "\(name)_bucket\(written(bounded)) \(count)\n"
            }
            let count = counts.last?.count ?? 0
            return buckets.joined()
                + "\(name)_sum\(written(labels)) \(number(sum))\n\(name)_count\(written(labels)) \(count)\n"
        }
    }

    private static func written(_ labels: [MetricLabel]) -> String {
        "{\(labels.map { "\(labelName($0.name))=\"\(escaped($0.value))\"" }.joined(separator: ","))}"
    }

    private static func labelName(_ name: String) -> String {
        String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
    }

    private static func escaped(_ value: String) -> String {
        value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    }

    private static func number(_ value: Double) -> String {
        if value == .infinity { return "+Inf" }
        if let whole = Int64(exactly: value) { return String(whole) }
        return String(value)
    }
}

// MARK: - Many programs on one page

extension PrometheusText {
    /// One page out of several programs' pages: each family is announced once, its lines together.
    public static func merged(_ pages: [String]) -> String {
        var types: [Substring: Substring] = [:]
        var lines: [Substring: [Substring]] = [:]
        for page in pages {
            var family: Substring = ""
            for line in page.split(separator: "\n") {
                if line.hasPrefix("# TYPE ") {
                    family = line.split(separator: " ").dropFirst(2).first ?? ""
                    types[family] = line
                } else {
                    lines[family, default: []].append(line)
                }
            }
        }
        let families = types.keys.sorted().map { family in
            ([types[family, default: ""]] + lines[family, default: []]).joined(separator: "\n")
        }
        return families.joined(separator: "\n") + (families.isEmpty ? "" : "\n")
    }
}
