import Logging
import Metrics
import NIOCore
import Synchronization
import Testing

@testable import RPC

@Suite(.timeLimit(.minutes(5)), .alone) struct `What is seen of a call` {
    @Test func `in the log is one error for a fault, about that call, which the caller is not told`()
        async throws
    {
        let log = KeptLog()
        try await LabServer(logger: Logger(label: "test") { _ in log }).run { lab in
            let error = try await refusal {
                try await lab.channel.unary(Lab.fail, ByteBuffer(string: "fault"), .token("service:commerce"))
            }
            #expect(!error.message.contains("password"))
            let lines = log.lines.filter { $0.level >= .notice }
            #expect(lines.map(\.message) == ["a handler failed"])
            #expect(lines.first?.level == .error)
            #expect(lines.first?.metadata["rpc"] == "/souk.lab.v1.Lab/Fail")
            #expect(lines.first?.metadata["caller"] == "commerce")
            #expect(lines.first?.metadata["request.id"]?.description.hasSuffix("-1") == true)
            #expect(lines.first?.metadata["error"]?.description.contains("the password is 1234") == true)
        }
    }

    @Test func `in the log is nothing above debug for an answer or a refusal`() async throws {
        let log = KeptLog()
        try await LabServer(logger: Logger(label: "test") { _ in log }).run { lab in
            _ = try await lab.channel.unary(Lab.echo, ByteBuffer(), .none)
            _ = try await refusal {
                try await lab.channel.unary(Lab.fail, ByteBuffer(string: "refusal"), .none)
            }
            let codes = log.lines.compactMap { $0.metadata["rpc.code"]?.description }
            #expect(codes == ["OK", "FAILED_PRECONDITION"])
            #expect(log.lines.allSatisfy { $0.level <= .debug })
        }
    }

    @Test func `by the metrics is how often each method ended how, and how long that took`() async throws {
        let kept = KeptMetrics()
        try await withMetricsFactory(kept) {
            let link = InProcessLink(services: [Lab()], authenticator: TrustingAuthenticator())
            for _ in 0..<3 { _ = try await link.unary(Lab.echo, ByteBuffer(), .none) }
            _ = try await refusal { try await link.unary(Lab.fail, ByteBuffer(string: "refusal"), .none) }
        }
        await kept.recorded.reaches(8)
        #expect(kept.values["rpc_calls_total code=OK method=/souk.lab.v1.Lab/Echo"] == 3)
        #expect(kept.values["rpc_calls_total code=FAILED_PRECONDITION method=/souk.lab.v1.Lab/Fail"] == 1)
        #expect(kept.values["rpc_seconds method=/souk.lab.v1.Lab/Echo"] == 3)
        #expect(kept.values["rpc_seconds method=/souk.lab.v1.Lab/Fail"] == 1)
    }
}

/// Keeps what is logged.
private final class KeptLog: LogHandler, Sendable {
    struct Line: Sendable {
        let level: Logger.Level
        let message: String
        let metadata: Logger.Metadata
    }

    private struct State {
        var lines: [Line] = []
        var metadata: Logger.Metadata = [:]
        var provider: Logger.MetadataProvider?
    }

    private let state = Mutex(State())

    var lines: [Line] { state.withLock { $0.lines } }

    var logLevel: Logger.Level {
        get { .trace }
        set { _ = newValue }
    }
    var metadata: Logger.Metadata {
        get { state.withLock { $0.metadata } }
        set { state.withLock { $0.metadata = newValue } }
    }
    var metadataProvider: Logger.MetadataProvider? {
        get { state.withLock { $0.provider } }
        set { state.withLock { $0.provider = newValue } }
    }

    subscript(metadataKey key: String) -> Logger.MetadataValue? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let about = metadataProvider?.get() ?? [:]
        let merged = about.merging(event.metadata ?? [:]) { _, given in given }
        let line = Line(level: event.level, message: event.message.description, metadata: merged)
        state.withLock { $0.lines.append(line) }
    }
}

/// Counts what is measured: counters by their sum, timers by how often they were told a time.
private final class KeptMetrics: MetricsFactory {
    let recorded = AsyncCounter()
    private let sums = Mutex<[String: Int64]>([:])

    var values: [String: Int64] { sums.withLock { $0 } }

    fileprivate func add(_ amount: Int64, to series: String) {
        sums.withLock { $0[series, default: 0] += amount }
        recorded.add()
    }

    private func series(_ label: String, _ dimensions: [(String, String)]) -> KeptSeries {
        let words = [label] + dimensions.map { "\($0)=\($1)" }.sorted()
        return KeptSeries(metrics: self, name: words.joined(separator: " "))
    }

    func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        series(label, dimensions)
    }
    func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        series(label, dimensions)
    }
    func makeRecorder(
        label: String, dimensions: [(String, String)], aggregate: Bool
    ) -> any RecorderHandler {
        NOOPMetricsHandler.instance
    }
    func destroyCounter(_ handler: any CounterHandler) {}
    func destroyRecorder(_ handler: any RecorderHandler) {}
    func destroyTimer(_ handler: any TimerHandler) {}
}

private final class KeptSeries: CounterHandler, TimerHandler {
    let metrics: KeptMetrics
    let name: String

    init(metrics: KeptMetrics, name: String) {
        self.metrics = metrics
        self.name = name
    }

    func increment(by amount: Int64) { metrics.add(amount, to: name) }
    func recordNanoseconds(_ duration: Int64) { metrics.add(1, to: name) }
    func reset() {}
}
