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
/// in order, whatever crashes. An event that cannot be applied is put aside in `parked_events` after
/// `attemptsMax` tries, with the reason; those after it go on, and it is tried again whenever the program
/// starts: a handler must not take for granted that such an event comes in its place.
public final class EventConsumer: Service, CustomStringConvertible {
    /// How often an event is tried before it is put aside.
    public static let attemptsMax = 3
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
    private let client: EventsClient
    private let progress = AsyncCondition(Progress())
    private let statusLog: PeerStatusLog
    private let lag: Meter
    private let stopped: Meter
    let parked: Meter

    /// How far it has come, and whether it goes on.
    private struct Progress {
        var reached: Int64 = 0
        /// Why it has stopped for good.
        var problem: RPCError?
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
    /// twice. The log says so, again every hour, with what to do about it; the program runs on without.
    public func run() async throws {
        try? await cancelWhenGracefulShutdown {
            let problem = try await self.follow()
            while true {
                self.logStop(because: problem)
                try await Task.sleep(for: Self.stoppedReminder)
            }
        }
    }

    /// Returns once every event up to `sequence` has been applied or put aside.
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
        var isRetried = false
        var lastCause = ""
        while true {
            try Task.checkCancellation()
            do {
                if !isRetried { try await retryParked() }
                isRetried = true
                try await readStream {
                    failures = 0
                    lastCause = ""
                }
            } catch let error as RPCError where error.code == .deadlineExceeded && failures == 0 {
                continue
            } catch let error as RPCError where Self.cursorProblems.contains(error.reason) {
                progress.withLock { $0.problem = error }
                return error
            } catch {
                try Task.checkCancellation()
                logFailure(error, after: &lastCause)
            }
            failures += 1
            try await Task.sleep(for: Self.reconnecting.pause(afterFailures: failures))
        }
    }

    private static let cursorProblems: Set = [
        "CURSOR_INVALID", "CURSOR_FOREIGN", "CURSOR_AHEAD", "CURSOR_EXPIRED",
    ]

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

    private func reach(_ sequence: Int64) {
        progress.withLock { $0.reached = max($0.reached, sequence) }
    }

    /// Reads one stream to its end.
    private func readStream(_ answered: () -> Void) async throws {
        let source = self.source
        let (start, after) = try await database.read { db in
            (try db.cursor(of: source), try db.cursorText(of: source))
        }
        var cursor = start
        reach(cursor)
        var options = CallOptions.none
        options.timeout = Self.streamTimeout
        // Who has seen nothing yet begins with what is still kept; who has, must not miss anything.
        let request = EventsAPI.TailRequest(
            after: after, types: handlers.keys.sorted(), notBefore: cursor == 0 ? .earliest : nil)
        var (seen, hasSkipped) = (cursor, false)
        for try await answer in try await client.tail(request, options) {
            answered()
            statusLog.found()
            if answer.events.isEmpty {
                // Events that are not for us move the cursor too, or it would fall behind what the source
                // keeps; a few of them only once a stream, which spares a write for each.
                let skipped = answer.head - cursor
                if skipped >= Self.skippedMax || (skipped > 0 && !hasSkipped) {
                    try await database.write { db in
                        try db.moveCursor(of: source, to: answer.head, text: answer.headCursor)
                    }
                    cursor = answer.head
                }
                hasSkipped = true
                reach(answer.head)
            } else {
                let events = try StoredEvent.rising(answer.events, after: seen)
                guard let last = events.last else { continue }
                seen = last.sequence
                if try await apply(events) {
                    cursor = last.sequence
                } else if last.sequence - cursor >= Self.skippedMax || !hasSkipped {
                    try await database.write { db in
                        try db.moveCursor(of: source, to: last.sequence, text: last.cursor)
                    }
                    cursor = last.sequence
                    hasSkipped = true
                }
                reach(last.sequence)
            }
            lag.set(max(0, answer.head - progress.value.reached))
        }
    }
}

extension StoredEvent {
    /// Events as another service tells them; out of order they show a source that is not to be believed.
    fileprivate static func rising(_ events: [EventsAPI.Event], after cursor: Int64) throws -> [StoredEvent] {
        var last = cursor
        return try events.map { event in
            guard event.sequence > last, !event.type.isEmpty, !event.cursor.isEmpty else {
                throw RPCError(
                    .dataLoss, "event \(event.sequence) came after \(last), or without a type or cursor")
            }
            last = event.sequence
            return StoredEvent(
                sequence: event.sequence, type: event.type, key: event.key,
                business: try event.businessID.isEmpty ? nil : BusinessID(event.businessID),
                time: event.time ?? .earliest, payload: event.payload, cursor: event.cursor)
        }
    }
}
