import CoreMetrics
import Metrics
import Testing

@testable import ServiceHost

@Suite struct `The metrics page` {
    let registry = MetricsRegistry()

    private func page(without prefix: String = "process_") -> [Substring] {
        PrometheusText.written(registry, program: "shop").split(separator: "\n")
            .filter { !$0.contains(prefix) && !$0.contains("souk_metrics_refused_total") }
    }

    @Test func `counts`() {
        let counter = Counter(label: "orders.placed", dimensions: [("kind", "new")], factory: registry)
        counter.increment()
        counter.increment(by: 2)
        FloatingPointCounter(label: "revenue", factory: registry).increment(by: 1.5)
        #expect(
            page() == [
                "# TYPE souk_orders_placed_total counter",
                #"souk_orders_placed_total{kind="new",program="shop"} 3"#,
                "# TYPE souk_revenue_total counter",
                #"souk_revenue_total{program="shop"} 1.5"#,
            ])
    }

    @Test func `shows levels`() {
        Meter(label: "queue", factory: registry).set(7)
        Meter(label: "queue", factory: registry).decrement(by: 2)
        Gauge(label: "lag", factory: registry).record(0.25)
        #expect(
            page() == [
                "# TYPE souk_lag gauge", #"souk_lag{program="shop"} 0.25"#,
                "# TYPE souk_queue gauge", #"souk_queue{program="shop"} 5"#,
            ])
    }

    @Test func `shows times in seconds as a histogram`() {
        let timer = Timer(label: "rpc", factory: registry)
        timer.recordMilliseconds(3)
        timer.recordMilliseconds(20)
        timer.recordSeconds(60)
        let page = page()
        #expect(page.first == "# TYPE souk_rpc_seconds histogram")
        #expect(page.contains(#"souk_rpc_seconds_bucket{program="shop",le="0.0025"} 0"#))
        #expect(page.contains(#"souk_rpc_seconds_bucket{program="shop",le="0.005"} 1"#))
        #expect(page.contains(#"souk_rpc_seconds_bucket{program="shop",le="0.025"} 2"#))
        #expect(page.contains(#"souk_rpc_seconds_bucket{program="shop",le="30"} 2"#))
        #expect(page.contains(#"souk_rpc_seconds_bucket{program="shop",le="+Inf"} 3"#))
        #expect(page.contains(#"souk_rpc_seconds_count{program="shop"} 3"#))
        #expect(page.last == #"souk_rpc_seconds_count{program="shop"} 3"#)
        #expect(page.contains { $0.hasPrefix(#"souk_rpc_seconds_sum{program="shop"} 60.023"#) })
    }

    @Test func `escapes what a label may hold`() {
        Counter(label: "odd", dimensions: [("a-b", "say \"hi\"\n\\")], factory: registry).increment()
        #expect(page().last == #"souk_odd_total{a_b="say \"hi\"\n\\",program="shop"} 1"#)
    }

    @Test func `tells about the process itself`() {
        let page = PrometheusText.written(registry, program: "shop")
        for name in ["process_cpu_seconds_total", "process_open_fds", "process_resident_memory_bytes"] {
            let value = page.split(separator: "\n").first { $0.hasPrefix("\(name){") }?.split(separator: " ")
                .last
            #expect((value.flatMap { Double($0) } ?? 0) > 0, "\(name)")
        }
    }

    @Test func `forgets what was destroyed`() {
        let counter = Counter(label: "gone", factory: registry)
        counter.increment()
        counter.destroy()
        #expect(page().isEmpty)
    }

    @Test func `has a most number of series, and says how many it refused`() {
        let small = MetricsRegistry(seriesMax: 2)
        for name in ["a", "b", "c", "d"] { Counter(label: name, factory: small).increment() }
        let page = PrometheusText.written(small, program: "shop")
        #expect(page.contains("souk_a_total"))
        #expect(!page.contains("souk_c_total"))
        #expect(page.contains(#"souk_metrics_refused_total{program="shop"} 2"#))
    }
}

@Suite struct `Merging metrics pages` {
    @Test func `announces each family once, its lines together`() {
        let merged = PrometheusText.merged([
            "# TYPE a counter\na{program=\"x\"} 1\n# TYPE b gauge\nb{program=\"x\"} 2\n",
            "# TYPE a counter\na{program=\"y\"} 3\n",
            "",
        ])
        #expect(
            merged == """
                # TYPE a counter
                a{program="x"} 1
                a{program="y"} 3
                # TYPE b gauge
                b{program="x"} 2

                """)
        #expect(PrometheusText.merged([]) == "")
    }
}
