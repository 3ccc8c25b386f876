import Contracts
public import CoreMetrics
public import Logging
import Metrics
public import RPC
public import ServiceLifecycle
public import Storage
import Values

/// Follows another service's events, and does what this service does about them.
///
/// The cursor moves in the write that applies an event, so the effects of each event happen exactly once and
/// in order, whatever crashes. An event that cannot be applied is parked in `parked_events` after
/// `attemptsMax` tries, with the reason; those after it go on, and it is tried again when the program starts
/// and when an operator says so: a handler must not take for granted that such an event comes in its place.
/// After `parkedInRowMax` of them in a row the program is at fault, and the consumer stops.
public final class EventConsumer: Service, CustomStringConvertible {
    /// How often an event is tried before it is parked.
    public static let attemptsMax = 3
    /// Events parked one after the other, with none applied between, before the consumer stops.
    public static let parkedInRowMax = 10
    private static let reconnecting = Backoff(first: .milliseconds(50), longest: .seconds(2))
    static let retrying = Backoff(first: .milliseconds(20), longest: .milliseconds(500))
    /// How often the log says again that a consumer has stopped for good.
    static let stoppedReminder = Duration.seconds(3_600)
    /// A stream is opened anew this often, so that one that died silently is noticed.
    static let streamTimeout = Duration.seconds(300)
    /// Events that were not for us are skipped by moving the cursor, at most this many behind.
    static let skippedMax: Int64 = 1_000
    /// The most parked events tried again at a start.
    static let parkedRetriedMax = 1_000

    /// Whose events these are: `payments`.
    public let source: String
    let database: Database
    let handlers: [String: EventHandler]
    let logger: Logger
    let client: EventsClient
    let progress = AsyncCondition(Progress())
    let control = AsyncCondition(Control())
    let statusLog: PeerStatusLog
    let lag: Meter
    private let stopped: Meter
    let parked: Meter

    /// How far it has come, and whether it goes on.
    struct Progress {
        var reached: Int64 = 0
        /// The source's last event as it last told.
        var head: Int64 = 0
        var parkedInRow = 0
        /// Why it has stopped for good.
        var problem: RPCError?
        var stoppedAt: Timestamp?
    }

    /// Whether it follows, and how many want it not to for a moment.
    struct Control {
        var pauses = 0
        var isFollowing = false
        /// Whether the parked events were tried since the program started.
        var hasRetried = false

        mutating func follow() -> Bool {
            isFollowing = pauses == 0
            return isFollowing
        }
    }

    /// Two consumers of one source in one file would undo each other: there is one for each source.
    public convenience init(
        of source: String, over channel: any RPCChannel, into database: Database, logger: Logger,
        metrics: any MetricsFactory = MetricsSystem.factory, _ handlers: [EventHandler]
    ) {
        self.init(
            of: source, over: channel, into: database, logger: logger, metrics: metrics,
            statusLog: PeerStatusLog(source, logger: logger), handlers)
    }

    init(
        of source: String, over channel: any RPCChannel, into database: Database, logger: Logger,
        metrics: any MetricsFactory, statusLog: PeerStatusLog, _ handlers: [EventHandler]
    ) {
        precondition(handlers.count <= EventsServer.typesMax, "a consumer asks for too many types of events")
        self.source = source
        self.database = database
        self.handlers = Dictionary(uniqueKeysWithValues: handlers.map { ($0.type, $0) })
        self.logger = logger
        client = EventsClient(channel)
        self.statusLog = statusLog
        stopped = Meter(label: "events.consumer.stopped", dimensions: [("source", source)], factory: metrics)
        lag = Meter(label: "events.consumer.lag", dimensions: [("source", source)], factory: metrics)
        parked = Meter(label: "events.consumer.parked", dimensions: [("source", source)], factory: metrics)
    }

    public var description: String { "consumer of \(source)" }

    /// Follows until the program stops; a lost stream is opened anew, with pauses that grow and vary.
    ///
    /// A cursor that the source does not take stops it for good: going on would skip events or apply others
    /// twice. So do many events in a row that cannot be applied. The log says so, again every hour, with what
    /// to do about it; the program runs on without.
    public func run() async throws {
        try? await cancelWhenGracefulShutdown {
            while true {
                try await self.control.wait { $0.pauses == 0 }
                if self.control.withLock({ $0.follow() }) { await self.followUntilPaused() }
                try Task.checkCancellation()
            }
        }
    }

    /// Follows until an operator's command wants the cursor for itself, or the task is cancelled.
    private func followUntilPaused() async {
        defer { control.withLock { $0.isFollowing = false } }
        try? await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await self.followUntilStopped() }
            group.addTask { try await self.control.wait { $0.pauses > 0 } }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    private func followUntilStopped() async throws {
        stopped.set(0)
        progress.withLock { ($0.problem, $0.stoppedAt) = (nil, nil) }
        let problem = try await follow()
        while true {
            logStop(because: problem)
            try await Task.sleep(for: Self.stoppedReminder)
        }
    }

    /// Returns once every event up to `sequence` has been applied or parked.
    ///
    /// Throws why, when the consumer has stopped before.
    public func caughtUp(to sequence: Int64) async throws {
        try await progress.wait { $0.reached >= sequence || $0.problem != nil }
        let state = progress.value
        if state.reached < sequence, let problem = state.problem { throw problem }
    }

    /// Returns why it cannot go on.
    private func follow() async throws -> RPCError {
        var failures = 0
        var lastCause = ""
        while true {
            try Task.checkCancellation()
            do {
                if !control.value.hasRetried { try await retryParked() }
                control.withLock { $0.hasRetried = true }
                try await readStream {
                    failures = 0
                    lastCause = ""
                }
            } catch let error as RPCError where error.code == .deadlineExceeded && failures == 0 {
                continue
            } catch let error as RPCError where Self.stopReasons.contains(error.reason) {
                let now = database.clock.now
                progress.withLock { ($0.problem, $0.stoppedAt) = (error, now) }
                return error
            } catch {
                try Task.checkCancellation()
                logFailure(error, after: &lastCause)
            }
            failures += 1
            try await Task.sleep(for: Self.reconnecting.pause(afterFailures: failures))
        }
    }

    static let cursorProblems: Set = ["CURSOR_INVALID", "CURSOR_FOREIGN", "CURSOR_AHEAD", "CURSOR_EXPIRED"]
    private static let stopReasons = cursorProblems.union([Refusal.eventsFailing("", "").reason])

    private func logStop(because problem: RPCError) {
        stopped.set(1)
        logger.error(
            "events are not followed any more",
            metadata: [
                "event.source": "\(source)", "error": "\(problem)", "remedy": "\(problem.detail.remedy)",
            ])
    }

    /// Logs why the events are not followed, once for each cause.
    private func logFailure(_ error: any Error, after last: inout String) {
        if let error = error as? RPCError, error.code == .unavailable { return statusLog.lost(error) }
        let cause = (error as? RPCError)?.reason ?? "\(error)"
        guard cause != last else { return }
        last = cause
        logger.error("events are not followed", metadata: ["event.source": "\(source)", "error": "\(error)"])
    }
}
